// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;

import org.isnad.exchange.jsonl.Column;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The shape of the rows of a table as JSON Schema (draft 2020-12): every key is required, nothing else is allowed. */
@SuppressWarnings("nls")
final class RowSchema {
	private RowSchema() {
	}

	static JsonObject of(ReleaseTable table) {
		JsonObject schema = new JsonObject();
		schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.addProperty("$id", "urn:isnad:release:1:" + table.name());
		schema.addProperty("title", table.name());
		object(schema, table.columns());
		return schema;
	}

	private static void object(JsonObject schema, List<Column> columns) {
		schema.addProperty("type", "object");
		JsonObject properties = new JsonObject();
		JsonArray required = new JsonArray();
		for (Column column : columns) {
			properties.add(column.name(), value(column));
			required.add(column.name());
		}
		schema.add("properties", properties);
		schema.add("required", required);
		schema.addProperty("additionalProperties", false);
	}

	private static JsonObject value(Column column) {
		JsonObject value = new JsonObject();
		switch (column.kind()) {
		case STRING -> type(value, "string", column);
		case INTEGER -> type(value, "integer", column);
		case NUMBER -> type(value, "number", column);
		case BOOLEAN -> type(value, "boolean", column);
		case OBJECT -> object(value, column.fields());
		case STRINGS -> {
			value.addProperty("type", "array");
			JsonObject items = new JsonObject();
			items.addProperty("type", "string");
			value.add("items", items);
		}
		case INTEGERS -> {
			value.addProperty("type", "array");
			JsonObject items = new JsonObject();
			items.addProperty("type", "integer");
			value.add("items", items);
		}
		case OBJECTS -> {
			value.addProperty("type", "array");
			JsonObject items = new JsonObject();
			object(items, column.fields());
			value.add("items", items);
		}
		}
		return value;
	}

	private static void type(JsonObject value, String type, Column column) {
		if (column.required()) {
			value.addProperty("type", type);
		} else {
			JsonArray types = new JsonArray();
			types.add(type);
			types.add("null");
			value.add("type", types);
		}
	}
}
