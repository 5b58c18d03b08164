// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Loss;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.Document;

import com.google.gson.JsonObject;

/**
 * brat stand-off: a text and an .ann file a document, with a configuration. Offsets count code points. Relations across documents,
 * events, sources and what is known of the documents stand in sidecars of JSON lines, which brat passes over and {@link BratImport} reads.
 */
@SuppressWarnings("nls")
public final class BratExport implements ExportFormat {
	@Override
	public String id() {
		return BratImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		List<Document> documents = request.store().documents();
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, request.annotators().size() * documents.size()));
		List<Loss> losses = new ArrayList<>();
		int files = 0;
		try {
			for (String annotator : request.annotators()) {
				files += new Run(request, annotator, losses).write(documents, progress);
			}
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, request.folder(), e.getMessage()), request.folder(), e);
		}
		return new ExportResult(request.folder(), files, losses);
	}

	/** The export of one annotator's work; for one thread. */
	private static final class Run {
		private final CorpusStore store;
		private final String annotator;
		private final Path folder;
		private final List<Loss> losses;
		private final RowWriter rows;
		private final Map<String, List<JsonObject>> within = new LinkedHashMap<>();
		private final List<JsonObject> across = new ArrayList<>();
		private int files;

		Run(ExportRequest request, String annotator, List<Loss> losses) throws CorpusException {
			this.store = request.store();
			this.annotator = annotator;
			this.folder = request.folderOf(annotator);
			this.losses = losses;
			this.rows = new RowWriter(store);
		}

		int write(List<Document> documents, SubMonitor progress) throws CorpusException, IOException {
			Files.createDirectories(folder);
			CorpusTables relations = new CorpusTables(store, annotator, rows);
			relations.addRelations();
			for (JsonObject relation : relations.rows(Table.RELATIONS)) {
				String document = BratWriter.text(relation, "arg1_doc_id");
				boolean inside = document != null && document.equals(BratWriter.text(relation, "arg2_doc_id"));
				(inside ? within.computeIfAbsent(document, key -> new ArrayList<>()) : across).add(relation);
			}
			List<JsonObject> described = new ArrayList<>();
			for (Document document : documents) {
				progress.split(1);
				described.add(describe(document));
				write(document);
			}
			sidecar(Table.DOCUMENTS, described);
			sidecar(Table.SOURCES, CorpusTables.sources(store, rows));
			sidecar(Table.EVENTS, relations.rows(Table.EVENTS));
			sidecar(Table.RELATIONS, across);
			save("annotation.conf", BratConfiguration.annotation(store.scheme()));
			save("visual.conf", BratConfiguration.visual(store.corpus().getLanguage()));
			return files;
		}

		/** All that is known of a document but its text, which stands beside. */
		private JsonObject describe(Document document) throws CorpusException {
			String id = document.getId();
			JsonObject row = rows.document(document, store.hasAnnotations(id, annotator) ? List.of(store.annotations(id, annotator)) : List.of());
			row.remove("text");
			return row;
		}

		private void write(Document document) throws CorpusException, IOException {
			CorpusTables tables = new CorpusTables(store, annotator, rows);
			tables.addDocument(document);
			BratWriter writer = new BratWriter();
			tables.rows(Table.CLAIMS).forEach(writer::claim);
			tables.rows(Table.MENTIONS).forEach(writer::mention);
			tables.rows(Table.ANCHORS).forEach(writer::anchor);
			Map<String, JsonObject> attributions = new LinkedHashMap<>();
			tables.rows(Table.ATTRIBUTION).forEach(row -> attributions.put(BratWriter.text(row, "attr_id"), row));
			writer.attributions(attributions);
			within.getOrDefault(document.getId(), List.of()).stream().filter(relation -> !writer.relation(relation)).forEach(across::add);
			save(document.getId() + ".txt", store.text(document.getId()).string());
			save(document.getId() + BratImport.SUFFIX, writer.toString());
			if (writer.wordless() > 0) {
				losses.add(new Loss(document.getId() + BratImport.SUFFIX, Messages.lossWordless, writer.wordless()));
			}
		}

		private void sidecar(Table table, List<JsonObject> all) throws IOException {
			if (!all.isEmpty()) {
				JsonLines.write(folder.resolve(table.fileStem() + RowsImport.SIDECAR), all);
				files++;
			}
		}

		private void save(String name, String content) throws IOException {
			Files.writeString(folder.resolve(name), content);
			files++;
		}
	}
}
