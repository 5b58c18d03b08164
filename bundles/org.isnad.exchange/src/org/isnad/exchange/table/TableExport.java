// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.Loss;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.RowWriter;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A table a kind of row, for spreadsheets. The tables have the keys of the JSON lines as columns, and a few more that a reader wants to see
 * beside them: who says a claim, the words of both claims of a relation.
 */
@SuppressWarnings("nls")
public final class TableExport implements ExportFormat {
	/** What the common spreadsheets let a cell hold, in UTF-16 code units. */
	private static final int LONGEST_CELL = 32_767;

	@Override
	public String id() {
		return TableImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(TableImport.separator("comma"), new FormatOption("bom", Messages.bom, Messages.bomDescription, FormatOption.Kind.FLAG, List.of(), "true"));
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		try {
			return new Run(request).write(SubMonitor.convert(monitor));
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.cannotWrite, request.folder(), e.getMessage()), request.folder(), e);
		}
	}

	/** One export; for one thread. */
	private static final class Run {
		private final ExportRequest request;
		private final CorpusStore store;
		private final RowWriter rows;
		private final char separator;
		private final boolean bom;
		private final List<Loss> losses = new ArrayList<>();
		/** The words of claims, for the relations. */
		private final Map<String, String> words = new HashMap<>();
		private int files;

		Run(ExportRequest request) throws CorpusException {
			this.request = request;
			this.store = request.store();
			this.rows = new RowWriter(store);
			this.separator = TableImport.character(request.option(TableImport.SEPARATOR, "comma"));
			this.bom = "true".equals(request.option("bom", "true"));
		}

		ExportResult write(SubMonitor progress) throws CorpusException, IOException {
			List<Document> documents = store.documents();
			progress.setWorkRemaining(documents.size() * (1 + request.annotators().size()));
			try (Sheet sheet = new Sheet(request.folder(), Table.DOCUMENTS, List.of())) {
				for (Document document : documents) {
					progress.split(1);
					List<AnnotationSet> sets = new ArrayList<>();
					for (String annotator : request.annotators()) {
						if (store.hasAnnotations(document.getId(), annotator)) {
							sets.add(store.annotations(document.getId(), annotator));
						}
					}
					sheet.add(rows.document(document, sets), List.of());
					request.done(document.getId());
				}
			}
			try (Sheet sheet = new Sheet(request.folder(), Table.SOURCES, List.of())) {
				for (JsonObject row : CorpusTables.sources(store, rows)) {
					sheet.add(row, List.of());
				}
			}
			for (String annotator : request.annotators()) {
				write(annotator, documents, progress);
			}
			return new ExportResult(request.folder(), files, losses);
		}

		private void write(String annotator, List<Document> documents, SubMonitor progress) throws CorpusException, IOException {
			Path folder = Files.createDirectories(request.folderOf(annotator));
			words.clear();
			try (Sheet claims = new Sheet(folder, Table.CLAIMS, List.of("said_by"));
					Sheet attributions = new Sheet(folder, Table.ATTRIBUTION, List.of());
					Sheet anchors = new Sheet(folder, Table.ANCHORS, List.of());
					Sheet mentions = new Sheet(folder, Table.MENTIONS, List.of())) {
				for (Document document : documents) {
					progress.split(1);
					CorpusTables tables = new CorpusTables(store, annotator, rows);
					tables.addDocument(document);
					Map<String, String> sayers = sayers(tables.rows(Table.ATTRIBUTION));
					for (JsonObject row : tables.rows(Table.CLAIMS)) {
						words.put(RowParts.text(row, "claim_id"), RowParts.text(row, "text"));
						claims.add(row, List.of(sayers.getOrDefault(RowParts.text(row, "claim_id"), "")));
					}
					attributions.addAll(tables.rows(Table.ATTRIBUTION));
					anchors.addAll(tables.rows(Table.ANCHORS));
					mentions.addAll(tables.rows(Table.MENTIONS));
					request.done(document.getId());
				}
			}
			CorpusTables tables = new CorpusTables(store, annotator, rows);
			tables.addRelations();
			try (Sheet relations = new Sheet(folder, Table.RELATIONS, List.of("arg1_text", "arg2_text")); Sheet events = new Sheet(folder, Table.EVENTS, List.of())) {
				for (JsonObject row : tables.rows(Table.RELATIONS)) {
					relations.add(row, List.of(text(row, "arg1_claim_id"), text(row, "arg2_claim_id")));
				}
				events.addAll(tables.rows(Table.EVENTS));
			}
		}

		private String text(JsonObject relation, String key) {
			String text = words.get(RowParts.text(relation, key));
			return text == null ? "" : text;
		}

		/** Who says each claim, by the words of the article. */
		private static Map<String, String> sayers(List<JsonObject> attributions) {
			Map<String, String> sayers = new HashMap<>();
			for (JsonObject row : attributions) {
				String source = RowParts.text(row.getAsJsonObject("source"), "text");
				for (JsonElement claim : row.getAsJsonArray("content_claim_ids")) {
					if (source != null) {
						sayers.merge(claim.getAsString(), source, (one, other) -> one + " | " + other);
					}
				}
			}
			return sayers;
		}

		/** One file, written when its first row comes. */
		private final class Sheet implements AutoCloseable {
			private final Path file;
			private final List<String> more;
			private final Map<String, Column> columns;
			private CSVPrinter printer;
			private int longCells;

			Sheet(Path folder, Table table, List<String> more) throws IOException {
				this.file = folder.resolve(table.fileStem() + (separator == '\t' ? ".tsv" : ".csv"));
				this.more = more;
				this.columns = Cells.columns(table);
				if (table.isAlwaysWritten()) {
					open();
				}
			}

			private void open() throws IOException {
				Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
				if (bom) {
					out.write('\uFEFF');
				}
				printer = CSVFormat.RFC4180.builder().setDelimiter(separator).setRecordSeparator("\r\n").setQuoteMode(QuoteMode.MINIMAL).get().print(out);
				List<String> head = new ArrayList<>(columns.keySet());
				head.addAll(more);
				printer.printRecord(head);
				files++;
			}

			void addAll(List<JsonObject> all) throws IOException {
				for (JsonObject row : all) {
					add(row, List.of());
				}
			}

			void add(JsonObject row, List<String> beside) throws IOException {
				if (printer == null) {
					open();
				}
				List<String> cells = new ArrayList<>();
				columns.forEach((name, column) -> cells.add(Cells.cell(row, name, column)));
				beside.forEach(cell -> cells.add(Cells.guarded(cell)));
				longCells += (int) cells.stream().filter(cell -> cell.length() > LONGEST_CELL).count();
				printer.printRecord(cells);
			}

			@Override
			public void close() throws IOException {
				if (printer != null) {
					printer.close(true);
				}
				if (longCells > 0) {
					losses.add(new Loss(request.folder().relativize(file).toString(), Messages.lossLong, longCells));
				}
			}
		}
	}
}
