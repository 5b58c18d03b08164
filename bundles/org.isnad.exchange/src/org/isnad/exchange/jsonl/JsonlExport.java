// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
		List<JsonObject> documentRows = new ArrayList<>();
		for (Document document : documents) {
			progress.split(1);
			List<AnnotationSet> sets = new ArrayList<>();
			for (String annotator : request.annotators()) {
				if (store.hasAnnotations(document.getId(), annotator)) {
					sets.add(store.annotations(document.getId(), annotator));
				}
			}
			documentRows.add(rows.document(document, sets));
		}
		write(request.folder().resolve(Table.DOCUMENTS.fileName()), documentRows);
		write(request.folder().resolve(Table.SOURCES.fileName()), CorpusTables.sources(store, rows));
		writeScheme(request.folder(), store);
		for (String annotator : request.annotators()) {
			CorpusTables tables = new CorpusTables(store, annotator, rows);
			for (Document document : documents) {
				progress.split(1);
				tables.addDocument(document);
			}
			tables.addRelations();
			files += write(request.folderOf(annotator), tables);
			addLosses(store, annotator, documents, losses);
		}
		addLosses(request, documents, losses);
		return new ExportResult(request.folder(), files, losses);
	}

	private static int write(Path folder, CorpusTables tables) throws CorpusException {
		int files = 0;
		for (Table table : Table.values()) {
			boolean own = table != Table.DOCUMENTS && table != Table.SOURCES;
			if (own && (table.isAlwaysWritten() || !tables.rows(table).isEmpty())) {
				write(folder.resolve(table.fileName()), tables.rows(table));
				files++;
			}
		}
		return files;
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
			String reason = e instanceof FileSystemException known && known.getReason() != null ? known.getReason() : e.getMessage();
			// The folder is one that only the operation knows; the name of the file says enough.
			throw new CorpusException(NLS.bind(Messages.cannotWrite, file.getFileName(), reason), file, e);
		}
	}

	private static void addLosses(CorpusStore store, String annotator, List<Document> documents, List<Loss> losses) throws CorpusException {
		RelationSet relations = store.relations(annotator);
		int decisions = relations.getDecisions().size();
		int verdicts = relations.getSuggestionDecisions().size();
		for (Document document : documents) {
			if (store.hasAnnotations(document.getId(), annotator)) {
				AnnotationSet set = store.annotations(document.getId(), annotator);
				decisions += set.getDecisions().size();
				verdicts += set.getSuggestionDecisions().size();
			}
		}
		addLoss(losses, annotator, Messages.lossDecisions, decisions);
		addLoss(losses, annotator, Messages.lossVerdicts, verdicts);
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
