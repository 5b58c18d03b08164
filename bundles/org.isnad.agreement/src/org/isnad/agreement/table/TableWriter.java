// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.agreement.Agreement;

/** Writes a table of agreement as text: the same for any locale, with LF at the ends of lines. */
public final class TableWriter {
	private static final int PLACES = 3;

	private final AgreementTable table;

	/** For that table. */
	public TableWriter(AgreementTable table) {
		this.table = table;
	}

	/** One line a cell: row, column, measure, label, value, low, high, n, raters, reason; RFC 4180 with a head. */
	public String csv() {
		StringBuilder text = new StringBuilder("row,column,layer,measure,label,value,low,high,n,raters,undefined\n"); //$NON-NLS-1$
		forEach((row, column, cell) -> {
			boolean interval = cell.interval() != null;
			List<Object> fields = new ArrayList<>(List.of(row, column, cell.layer(), cell.measure(), orEmpty(cell.label()), orEmpty(cell.value().number()),
					interval ? cell.interval().low() : "", interval ? cell.interval().high() : "", cell.n(), cell.raters(), orEmpty(cell.value().undefined()))); //$NON-NLS-1$ //$NON-NLS-2$
			text.append(String.join(",", fields.stream().map(field -> quoted(field.toString())).toList())).append('\n'); //$NON-NLS-1$
		});
		return text.toString();
	}

	private static Object orEmpty(Object value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private static String quoted(String field) {
		return field.matches("(?s).*[\",\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** An object with the title and an array of results, with the keys of the command line and the row and column of each. */
	public String json() {
		JsonArray results = new JsonArray();
		forEach((row, column, cell) -> {
			JsonObject result = new JsonObject();
			result.addProperty("row", row); //$NON-NLS-1$
			result.addProperty("column", column); //$NON-NLS-1$
			result.addProperty("layer", cell.layer()); //$NON-NLS-1$
			result.addProperty("measure", cell.measure()); //$NON-NLS-1$
			result.addProperty("label", cell.label()); //$NON-NLS-1$
			result.addProperty("value", cell.value().number()); //$NON-NLS-1$
			result.addProperty("undefined", cell.value().undefined()); //$NON-NLS-1$
			JsonArray interval = new JsonArray();
			if (cell.interval() != null) {
				interval.add(cell.interval().low());
				interval.add(cell.interval().high());
			}
			result.add("ci", cell.interval() == null ? JsonNull.INSTANCE : interval); //$NON-NLS-1$
			result.addProperty("n", cell.n()); //$NON-NLS-1$
			result.addProperty("raters", cell.raters()); //$NON-NLS-1$
			results.add(result);
		});
		JsonObject all = new JsonObject();
		all.addProperty("title", table.title()); //$NON-NLS-1$
		all.add("results", results); //$NON-NLS-1$
		return new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping().create().toJson(all) + '\n';
	}

	/** A table of values with their intervals; what is undefined is a dash, with the reasons beneath. */
	public String markdown() {
		StringBuilder text = new StringBuilder("# ").append(escaped(table.title())).append("\n\n| |"); //$NON-NLS-1$ //$NON-NLS-2$
		table.columns().forEach(column -> text.append(' ').append(escaped(column)).append(" |")); //$NON-NLS-1$
		text.append("\n|---|").append("---:|".repeat(table.columns().size())).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> reasons = new ArrayList<>();
		for (int r = 0; r < table.rows().size(); r++) {
			text.append("| ").append(escaped(table.rows().get(r))).append(" |"); //$NON-NLS-1$ //$NON-NLS-2$
			for (Agreement cell : table.cells().get(r)) {
				text.append(' ').append(words(cell)).append(" |"); //$NON-NLS-1$
				if (cell != null && cell.value().number() == null && !reasons.contains(cell.value().undefined())) {
					reasons.add(cell.value().undefined());
				}
			}
			text.append('\n');
		}
		if (!reasons.isEmpty()) {
			text.append('\n');
			reasons.forEach(reason -> text.append("- – ").append(escaped(reason)).append('\n')); //$NON-NLS-1$
		}
		return text.toString();
	}

	private static String words(Agreement cell) {
		if (cell == null) {
			return ""; //$NON-NLS-1$
		}
		String interval = cell.interval() == null ? "" : " (" + number(cell.interval().low()) + "–" + number(cell.interval().high()) + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return cell.value().number() == null ? "–" : number(cell.value().number()) + interval; //$NON-NLS-1$
	}

	private static String escaped(String words) {
		return words.replaceAll("[\\r\\n]+", " ").replaceAll("[\\\\`*_\\[\\]|<>#]", "\\\\$0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A value as it is printed, with so many places. */
	static String number(double value) {
		return String.format(Locale.ROOT, "%." + PLACES + 'f', value); //$NON-NLS-1$
	}

	/** A heat map. */
	public String svg() {
		return new HeatMapSvg(table).write();
	}

	private interface Cell {
		void take(String row, String column, Agreement cell);
	}

	private void forEach(Cell action) {
		for (int r = 0; r < table.rows().size(); r++) {
			for (int c = 0; c < table.columns().size(); c++) {
				if (table.cells().get(r).get(c) != null) {
					action.take(table.rows().get(r), table.columns().get(c), table.cells().get(r).get(c));
				}
			}
		}
	}
}
