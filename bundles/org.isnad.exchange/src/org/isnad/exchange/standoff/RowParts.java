// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.util.Set;
import java.util.TreeSet;

import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Table;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Parts of rows: which keys are tags, what a row says beside them. Stateless. */
@SuppressWarnings("nls")
public final class RowParts {
	/** Keys that follow from others, or from where a row stands. */
	public static final Set<String> DERIVED = Set.of("text", "spans", "spans_utf16", "split", "doc_id", "depth", "chain", "source_type", "side", "scope");

	private RowParts() {
	}

	/** The text of a key, or null. */
	public static String text(JsonObject row, String key) {
		JsonElement value = row.get(key);
		return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
	}

	/** The names of the keys of a table, or of an object in it, that hold one tag each, in the order of the table. */
	public static java.util.List<Column> tags(Table table, String object) {
		java.util.List<Column> columns = object == null ? table.columns()
				: table.columns().stream().filter(column -> object.equals(column.name())).findFirst().orElseThrow().fields();
		return columns.stream().filter(column -> column.tagset() != null && column.kind() == Column.Kind.STRING && !DERIVED.contains(column.name())).toList();
	}

	/** What a row says beyond what is told elsewhere and what follows from others: neither null nor false nor an empty list. */
	public static JsonObject rest(JsonObject row, Set<String> told) {
		JsonObject rest = new JsonObject();
		Set<String> without = new TreeSet<>(told);
		without.addAll(DERIVED);
		row.entrySet().forEach(entry -> {
			if (!without.contains(entry.getKey()) && says(entry.getValue())) {
				rest.add(entry.getKey(), entry.getValue());
			}
		});
		return rest;
	}

	private static boolean says(JsonElement value) {
		boolean no = value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean() && !value.getAsBoolean();
		return !value.isJsonNull() && !no && !(value instanceof JsonArray list && list.isEmpty());
	}
}
