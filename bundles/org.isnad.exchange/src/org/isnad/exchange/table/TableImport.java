// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.Utf8File;

import com.google.gson.JsonObject;

/**
 * Reads tables whose first line names the columns: what {@link TableExport} writes without a loss, and from elsewhere tables of articles with
 * a column named text, beside which title, outlet, pub_date and the other keys of documents may stand.
 */
@SuppressWarnings("nls")
public final class TableImport implements ImportFormat {
	static final String ID = "table";
	static final String SEPARATOR = "separator";
	private static final Map<String, Character> SEPARATORS = new LinkedHashMap<>();
	/** What is in the tables for people. */
	private static final Set<String> BESIDE = Set.of("said_by", "arg1_text", "arg2_text");
	private static final int ID_DIGITS = 12;

	static {
		SEPARATORS.put("comma", ',');
		SEPARATORS.put("semicolon", ';');
		SEPARATORS.put("tab", '\t');
	}

	static FormatOption separator(String otherwise) {
		return new FormatOption(SEPARATOR, Messages.separator, Messages.separatorDescription, FormatOption.Kind.CHOICE, List.copyOf(SEPARATORS.keySet()), otherwise);
	}

	static char character(String separator) {
		return SEPARATORS.get(separator);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(separator(""));
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		// Other formats end in tsv too.
		return name.endsWith(".csv") || Arrays.stream(Table.values()).anyMatch(table -> name.equals(table.fileStem() + ".tsv"));
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		ImportLog log = new ImportLog();
		RowsImport rows = new RowsImport(request, log);
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		SubMonitor reading = progress.split(40).setWorkRemaining(request.files().size());
		for (Path file : request.files()) {
			reading.split(1);
			read(file, request.option(SEPARATOR, ""), rows, log);
		}
		rows.run(progress.split(60));
		return log.result();
	}

	private static void read(Path file, String separator, RowsImport rows, ImportLog log) {
		String text;
		try {
			text = Utf8File.read(file);
		} catch (Utf8File.UnreadableException e) {
			log.skip(file, e.line(), e.getMessage());
			return;
		}
		char delimiter = separator.isEmpty() ? likely(text) : character(separator);
		long line = 1;
		try (CSVParser parser = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get().parse(new StringReader(text))) {
			List<String> head = null;
			for (CSVRecord record : parser) {
				if (head == null) {
					head = record.stream().map(String::strip).toList();
					tellUnknown(file, head, log);
				} else if (record.stream().anyMatch(cell -> !cell.isEmpty())) {
					read(file, (int) line, head, record, rows, log);
				}
				line = parser.getCurrentLineNumber() + 1;
			}
		} catch (IOException | UncheckedIOException | IllegalStateException e) {
			log.skip(file, (int) line, Messages.bind(Messages.notTable, e.getMessage()));
		}
	}

	/** The separator that the first line has most of. */
	private static char likely(String text) {
		String head = text.lines().findFirst().orElse("");
		char best = ',';
		for (char each : SEPARATORS.values()) {
			best = count(head, each) > count(head, best) ? each : best;
		}
		return best;
	}

	private static long count(String text, char c) {
		return text.chars().filter(each -> each == c).count();
	}

	private static Table table(List<String> head) {
		JsonObject keys = new JsonObject();
		head.forEach(name -> keys.addProperty(name, ""));
		Table table = Table.of(keys);
		return table == null && keys.has("text") ? Table.DOCUMENTS : table;
	}

	private static void tellUnknown(Path file, List<String> head, ImportLog log) {
		Table table = table(head);
		if (table == null) {
			log.skip(file, 1, Messages.noKey);
			return;
		}
		Map<String, Column> columns = Cells.columns(table);
		head.stream().filter(name -> !columns.containsKey(name) && !BESIDE.contains(name) && !name.isEmpty()).forEach(name -> log.lose(file, Messages.bind(Messages.lossColumn, name), 1));
	}

	private static void read(Path file, int line, List<String> head, CSVRecord record, RowsImport rows, ImportLog log) {
		Table table = table(head);
		if (table == null) {
			return;
		}
		Map<String, Column> columns = Cells.columns(table);
		JsonObject row = new JsonObject();
		List<String> problems = new ArrayList<>();
		for (int i = 0; i < record.size(); i++) {
			String name = i < head.size() ? head.get(i) : "";
			Column column = columns.get(name);
			try {
				if (column != null && (!record.get(i).isEmpty() || name.equals("text") && table == Table.DOCUMENTS)) {
					Cells.read(record.get(i), name, column, row);
				}
			} catch (Cells.CellException e) {
				problems.add(e.getMessage());
			}
		}
		if (!problems.isEmpty()) {
			log.skip(file, line, String.join(" ", problems));
			return;
		}
		if (table == Table.DOCUMENTS && !row.has(Table.DOCUMENTS.id())) {
			row.addProperty(Table.DOCUMENTS.id(), "d" + DocumentText.hash(row.get("text").getAsString()).substring(0, ID_DIGITS));
		}
		rows.add(file, line, row);
	}
}
