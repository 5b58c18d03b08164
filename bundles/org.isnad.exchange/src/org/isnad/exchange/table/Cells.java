// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Table;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * How the values of a row stand in cells: an object's values in columns "object.key", offsets as 12-18;20-25, texts of a list with | between
 * them, other lists as JSON. A cell that a spreadsheet would take for a formula begins with an apostrophe, as it would if somebody typed it.
 */
@SuppressWarnings("nls")
final class Cells {
	/** What a spreadsheet computes; a text that begins so after apostrophes gets one more, so that reading takes just one away. */
	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

	/** A value cannot stand in its column; the message is for a user. */
	static final class CellException extends Exception {
		private static final long serialVersionUID = 1L;

		CellException(String message) {
			super(message);
		}
	}

	private Cells() {
	}

	/** The columns of a table by the names in the head, those of objects within taken apart. */
	static Map<String, Column> columns(Table table) {
		Map<String, Column> columns = new LinkedHashMap<>();
		for (Column column : table.columns()) {
			if (column.kind() == Column.Kind.OBJECT) {
				column.fields().forEach(field -> columns.put(column.name() + "." + field.name(), field));
			} else {
				columns.put(column.name(), column);
			}
		}
		return columns;
	}

	/** What stands in the cell of a column. */
	static String cell(JsonObject row, String name, Column column) {
		int dot = name.indexOf('.');
		JsonElement holder = dot < 0 ? row : row.get(name.substring(0, dot));
		JsonElement value = holder instanceof JsonObject object ? object.get(column.name()) : null;
		if (value == null || value.isJsonNull()) {
			return "";
		}
		return switch (column.kind()) {
		case STRING -> guarded(value.getAsString());
		case INTEGER, NUMBER, BOOLEAN -> value.getAsString();
		case STRINGS, INTEGERS -> list(value.getAsJsonArray());
		default -> isSpans(column) ? spans(value.getAsJsonArray()) : value.getAsJsonArray().isEmpty() ? "" : value.toString();
		};
	}

	/** A text so that no spreadsheet computes it. */
	static String guarded(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	private static String unguarded(String cell) {
		return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
	}

	private static boolean isSpans(Column column) {
		return column.fields().size() == 2 && column.fields().getFirst().name().equals("start");
	}

	private static String list(JsonArray values) {
		List<String> texts = new ArrayList<>();
		values.forEach(value -> texts.add(value.getAsString()));
		boolean plain = texts.stream().noneMatch(text -> text.isEmpty() || text.contains("|") || !text.equals(text.strip())) && (texts.isEmpty() || !texts.getFirst().startsWith("["));
		return plain ? guarded(String.join("|", texts)) : values.toString();
	}

	private static String spans(JsonArray spans) {
		StringBuilder cell = new StringBuilder();
		for (JsonElement span : spans) {
			cell.append(cell.isEmpty() ? "" : ";").append(span.getAsJsonObject().get("start").getAsInt()).append('-').append(span.getAsJsonObject().get("end").getAsInt());
		}
		return cell.toString();
	}

	/** Puts the value of a cell that is not empty into a row. */
	static void read(String cell, String name, Column column, JsonObject row) throws CellException {
		int dot = name.indexOf('.');
		JsonObject holder = row;
		if (dot >= 0) {
			String object = name.substring(0, dot);
			holder = row.get(object) instanceof JsonObject known ? known : new JsonObject();
			row.add(object, holder);
		}
		try {
			switch (column.kind()) {
			case STRING -> holder.addProperty(column.name(), unguarded(cell));
			case INTEGER -> holder.addProperty(column.name(), Integer.valueOf(cell.strip()));
			case NUMBER -> holder.addProperty(column.name(), Double.valueOf(cell.strip()));
			case BOOLEAN -> holder.addProperty(column.name(), flag(cell.strip(), name));
			case STRINGS, INTEGERS -> holder.add(column.name(), list(cell));
			default -> holder.add(column.name(), isSpans(column) ? spans(cell, name) : json(cell));
			}
		} catch (NumberFormatException | JsonParseException | IllegalStateException e) {
			throw new CellException(Messages.bind(Messages.badCell, name, cell));
		}
	}

	private static boolean flag(String cell, String name) throws CellException {
		// Spreadsheets write them in capitals.
		if (cell.equalsIgnoreCase("true") || cell.equals("1")) {
			return true;
		}
		if (cell.equalsIgnoreCase("false") || cell.equals("0")) {
			return false;
		}
		throw new CellException(Messages.bind(Messages.badCell, name, cell));
	}

	private static JsonArray json(String cell) {
		return JsonParser.parseString(cell).getAsJsonArray();
	}

	private static JsonArray list(String cell) {
		if (cell.startsWith("[")) {
			return json(cell);
		}
		JsonArray values = new JsonArray();
		for (String value : unguarded(cell).split("\\|")) {
			if (!value.isBlank()) {
				values.add(value.strip());
			}
		}
		return values;
	}

	private static JsonArray spans(String cell, String name) throws CellException {
		JsonArray spans = new JsonArray();
		for (String each : cell.split(";")) {
			String[] ends = each.strip().split("-");
			if (ends.length != 2) {
				throw new CellException(Messages.bind(Messages.badCell, name, cell));
			}
			JsonObject span = new JsonObject();
			span.addProperty("start", Integer.valueOf(ends[0].strip()));
			span.addProperty("end", Integer.valueOf(ends[1].strip()));
			spans.add(span);
		}
		return spans;
	}
}
