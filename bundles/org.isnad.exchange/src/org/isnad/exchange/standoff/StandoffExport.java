// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Loss;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.Document;

import com.google.gson.JsonObject;

/**
 * Writes a corpus document by document, and what a document's file has no place for into sidecars of JSON lines beside it, which other
 * programs pass over and {@link StandoffImport} reads. For one export.
 */
public final class StandoffExport {
	/** Writes the documents of one folder. */
	public interface Writer {
		/** Begins a folder. */
		default void begin(Folder folder) throws CorpusException, IOException {
		}

		/** Writes one document. */
		void write(StandoffDocument document) throws CorpusException, IOException;

		/** Writes what stands once in a folder, behind the documents. */
		default void finish(Folder folder) throws CorpusException, IOException {
		}

		/** Closes what is open of the folder, whether it was finished or not. */
		default void close() throws IOException {
		}
	}

	/** Where the files of one annotator go. */
	public static final class Folder {
		private final Path path;
		private final List<Loss> losses;
		private int files;

		private Folder(Path path, List<Loss> losses) {
			this.path = path;
			this.losses = losses;
		}

		/** Writes a file in UTF-8. */
		public void save(String name, String content) throws IOException {
			Files.writeString(path.resolve(name), content, StandardCharsets.UTF_8);
			files++;
		}

		/** A file in UTF-8 that is written as the documents come; whoever opens it closes it. */
		public BufferedWriter open(String name) throws IOException {
			files++;
			return Files.newBufferedWriter(path.resolve(name), StandardCharsets.UTF_8);
		}

		/** Notes what a file has no place for. */
		public void lose(String file, String what, int count) {
			if (count > 0) {
				losses.add(new Loss(file, what, count));
			}
		}
	}

	private final ExportRequest request;
	private final Set<Table> sidecars;
	private final List<Loss> losses = new ArrayList<>();

	/**
	 * @param sidecars whether what the files have no place for is kept beside them
	 */
	public StandoffExport(ExportRequest request, boolean sidecars) {
		this(request, sidecars ? EnumSet.allOf(Table.class) : EnumSet.noneOf(Table.class));
	}

	/** @param sidecars of which tables that is kept beside the files for which they have no place */
	public StandoffExport(ExportRequest request, Set<Table> sidecars) {
		this.request = request;
		this.sidecars = Set.copyOf(sidecars);
	}

	/** Writes all documents of all annotators that are asked for. */
	public ExportResult write(Writer writer, IProgressMonitor monitor) throws CorpusException {
		List<Document> documents = request.store().documents();
		// A corpus without annotators still has texts.
		List<String> annotators = request.annotators().isEmpty() ? List.of("") : request.annotators(); //$NON-NLS-1$
		SubMonitor progress = SubMonitor.convert(monitor, annotators.size() * documents.size());
		int files = 0;
		try {
			for (String annotator : annotators) {
				files += write(writer, annotator, documents, progress);
			}
		} catch (IOException | UncheckedIOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, request.folder(), e.getMessage()), request.folder(), e);
		}
		return new ExportResult(request.folder(), files, losses);
	}

	private int write(Writer writer, String annotator, List<Document> documents, SubMonitor progress) throws CorpusException, IOException {
		CorpusStore store = request.store();
		Folder folder = new Folder(annotator.isEmpty() ? request.folder() : request.folderOf(annotator), losses);
		Files.createDirectories(folder.path);
		RowWriter rows = new RowWriter(store);
		try (Sidecars aside = new Sidecars(folder.path, sidecars)) {
			writer.begin(folder);
			Map<String, List<JsonObject>> within = relations(annotator, rows, aside);
			for (Document document : documents) {
				progress.split(1);
				StandoffDocument each = new StandoffDocument(document, store.text(document.getId()), tables(annotator, rows, document),
						within.getOrDefault(document.getId(), List.of()), folder, aside);
				writer.write(each);
				aside.add(Table.DOCUMENTS, described(annotator, rows, document, each.keepsText()));
				request.done(document.getId());
			}
			for (JsonObject source : CorpusTables.sources(store, rows)) {
				aside.add(Table.SOURCES, source);
			}
			folder.files += aside.files();
			folder.lose(Table.RELATIONS.fileStem(), Messages.lossBetween, aside.leftOut());
			writer.finish(folder);
		} finally {
			writer.close();
		}
		return folder.files;
	}

	private CorpusTables tables(String annotator, RowWriter rows, Document document) throws CorpusException {
		CorpusTables tables = new CorpusTables(request.store(), annotator, rows);
		if (!annotator.isEmpty()) {
			tables.addDocument(document);
		}
		return tables;
	}

	/** The relations within each document; those between documents, and events, stand aside. */
	private Map<String, List<JsonObject>> relations(String annotator, RowWriter rows, Sidecars aside) throws CorpusException, IOException {
		Map<String, List<JsonObject>> within = new LinkedHashMap<>();
		if (!annotator.isEmpty()) {
			CorpusTables all = new CorpusTables(request.store(), annotator, rows);
			all.addRelations();
			for (JsonObject relation : all.rows(Table.RELATIONS)) {
				String document = RowParts.text(relation, "arg1_doc_id"); //$NON-NLS-1$
				boolean inside = document != null && document.equals(RowParts.text(relation, "arg2_doc_id")); //$NON-NLS-1$
				if (inside) {
					within.computeIfAbsent(document, key -> new ArrayList<>()).add(relation);
				} else {
					aside.add(Table.RELATIONS, relation);
				}
			}
			for (JsonObject event : all.rows(Table.EVENTS)) {
				aside.add(Table.EVENTS, event);
			}
		}
		return within;
	}

	/** All that is known of a document, its text only where the document's own file cannot hold it letter by letter. */
	private JsonObject described(String annotator, RowWriter rows, Document document, boolean withText) throws CorpusException {
		CorpusStore store = request.store();
		boolean annotated = !annotator.isEmpty() && store.hasAnnotations(document.getId(), annotator);
		JsonObject row = rows.document(document, annotated ? List.of(store.annotations(document.getId(), annotator)) : List.of());
		if (!withText) {
			row.remove("text"); //$NON-NLS-1$
		}
		return row;
	}
}
