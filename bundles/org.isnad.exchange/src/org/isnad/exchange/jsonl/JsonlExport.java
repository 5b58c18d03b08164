// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;

import com.google.gson.JsonObject;

/** One file of JSON lines a table. What it writes, {@link JsonlImport} reads back without a loss, but for suggestions and the log of adjudication. */
public final class JsonlExport implements ExportFormat {
	@Override
	public String id() {
		return JsonlImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		CorpusStore store = request.store();
		List<Document> documents = store.documents();
		SubMonitor progress = SubMonitor.convert(monitor, documents.size() * (request.annotators().size() + 1));
		RowWriter rows = new RowWriter(store);
		List<Loss> losses = new ArrayList<>();
		int files = 3;
		try (RowFile file = new RowFile(request.folder().resolve(Table.DOCUMENTS.fileName()), true)) {
			for (Document document : documents) {
				progress.split(1);
				List<AnnotationSet> sets = new ArrayList<>();
				for (String annotator : request.annotators()) {
					if (store.hasAnnotations(document.getId(), annotator)) {
						sets.add(store.annotations(document.getId(), annotator));
					}
				}
				file.add(rows.document(document, sets));
				request.done(document.getId());
			}
		} catch (IOException e) {
			throw failure(request.folder().resolve(Table.DOCUMENTS.fileName()), e);
		}
		write(request.folder().resolve(Table.SOURCES.fileName()), CorpusTables.sources(store, rows));
		writeScheme(request.folder(), store);
		for (String annotator : request.annotators()) {
			files += write(request, annotator, documents, rows, losses, progress);
		}
		addLosses(request, documents, losses);
		return new ExportResult(request.folder(), files, losses);
	}

	private static int write(ExportRequest request, String annotator, List<Document> documents, RowWriter rows, List<Loss> losses, SubMonitor progress) throws CorpusException {
		CorpusStore store = request.store();
		Map<Table, RowFile> files = new EnumMap<>(Table.class);
		Path folder = request.folderOf(annotator);
		RelationSet relations = store.relations(annotator);
		int decisions = relations.getDecisions().size();
		int verdicts = relations.getSuggestionDecisions().size();
		try (Closer closer = new Closer(files)) {
			for (Table table : Table.values()) {
				if (table != Table.DOCUMENTS && table != Table.SOURCES) {
					files.put(table, new RowFile(folder.resolve(table.fileName()), table.isAlwaysWritten()));
				}
			}
			for (Document document : documents) {
				progress.split(1);
				CorpusTables tables = new CorpusTables(store, annotator, rows);
				tables.addDocument(document);
				write(tables, files);
				if (store.hasAnnotations(document.getId(), annotator)) {
					AnnotationSet set = store.annotations(document.getId(), annotator);
					decisions += set.getDecisions().size();
					verdicts += set.getSuggestionDecisions().size();
				}
				request.done(document.getId());
			}
			CorpusTables tables = new CorpusTables(store, annotator, rows);
			tables.addRelations();
			write(tables, files);
			addLoss(losses, annotator, Messages.lossDecisions, decisions);
			addLoss(losses, annotator, Messages.lossVerdicts, verdicts);
			return (int) files.values().stream().filter(RowFile::isWritten).count();
		} catch (IOException e) {
			throw failure(folder, e);
		}
	}

	private record Closer(Map<Table, RowFile> files) implements Closeable {
		@Override
		public void close() throws IOException {
			for (RowFile file : files.values()) {
				file.close();
			}
		}
	}

	private static void write(CorpusTables tables, Map<Table, RowFile> files) throws IOException {
		for (Map.Entry<Table, RowFile> file : files.entrySet()) {
			for (JsonObject row : tables.rows(file.getKey())) {
				file.getValue().add(row);
			}
		}
	}

	private static void writeScheme(Path folder, CorpusStore store) throws CorpusException {
		try {
			SchemeFile.write(folder, store.corpus());
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, folder, e.getMessage()), folder, e);
		}
	}

	private static void write(Path file, List<JsonObject> rows) throws CorpusException {
		try {
			JsonLines.write(file, rows);
		} catch (IOException e) {
			throw failure(file, e);
		}
	}

	private static CorpusException failure(Path file, IOException cause) {
		String reason = cause instanceof FileSystemException known && known.getReason() != null ? known.getReason() : cause.getMessage();
		// The folder is one that only the operation knows; the name of the file says enough.
		return new CorpusException(NLS.bind(Messages.cannotWrite, file.getFileName(), reason), file, cause);
	}

	private static void addLosses(ExportRequest request, List<Document> documents, List<Loss> losses) throws CorpusException {
		int suggestions = 0;
		int gold = 0;
		for (Document document : documents) {
			for (AnnotationSet set : request.store().suggestions(document.getId())) {
				suggestions += set.getClaims().size() + set.getSources().size() + set.getCues().size() + set.getAttributions().size() + set.getAnchors().size();
			}
			if (request.folderEach() && request.store().hasAnnotations(document.getId(), CorpusStore.GOLD)) {
				gold++;
			}
			request.done(document.getId());
		}
		for (RelationSet set : request.store().suggestedRelations()) {
			suggestions += set.getRelations().size();
		}
		addLoss(losses, "suggestions", Messages.lossSuggestions, suggestions); //$NON-NLS-1$
		addLoss(losses, CorpusStore.GOLD, Messages.lossGold, gold);
	}

	private static void addLoss(List<Loss> losses, String file, String what, int count) {
		if (count > 0) {
			losses.add(new Loss(file, what, count));
		}
	}
}
