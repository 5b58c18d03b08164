// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.isnad.core.Scheme;
import org.isnad.exchange.jsonl.Column;
import org.isnad.model.Tag;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The features of a table in the YAML of a dataset card. Lists of objects are written as "list", never as "sequence", which readers turn inside out.
 * A tag becomes a class label where every value in the data is a tag of the scheme; the ids are strings without a gap.
 */
@SuppressWarnings("nls")
final class Features {
	private final Scheme scheme;
	private final Collection<JsonObject> rows;
	private final StringBuilder yaml = new StringBuilder();

	Features(Scheme scheme, Collection<JsonObject> rows) {
		this.scheme = scheme;
		this.rows = rows;
	}

	/** The lines, indented as the value of "features" of an entry in a list. */
	String of(ReleaseTable table) {
		for (Column column : table.columns()) {
			add(column, "  ", rows.stream().map(row -> row.get(column.name())).toList());
		}
		return yaml.toString();
	}

	private void add(Column column, String indent, List<JsonElement> values) {
		yaml.append(indent).append("- name: ").append(quote(column.name())).append('\n');
		String inner = indent + "  ";
		switch (column.kind()) {
		case STRING -> addString(column, inner, values);
		case INTEGER -> yaml.append(inner).append("dtype: int32\n");
		case NUMBER -> yaml.append(inner).append("dtype: float64\n");
		case BOOLEAN -> yaml.append(inner).append("dtype: bool\n");
		case STRINGS -> yaml.append(inner).append("list: string\n");
		case OBJECT -> addFields(column, inner, "struct", values);
		case OBJECTS -> addFields(column, inner, "list", values);
		}
	}

	private void addFields(Column column, String indent, String kind, List<JsonElement> values) {
		yaml.append(indent).append(kind).append(":\n");
		List<JsonObject> objects = values.stream().flatMap(value -> value.isJsonArray() ? value.getAsJsonArray().asList().stream() : List.of(value).stream())
				.map(JsonElement::getAsJsonObject).toList();
		for (Column field : column.fields()) {
			add(field, indent, objects.stream().map(object -> object.get(field.name())).toList());
		}
	}

	private void addString(Column column, String indent, List<JsonElement> values) {
		List<String> names = labels(column);
		boolean closed = !names.isEmpty() && values.stream().allMatch(value -> value.isJsonNull() || names.contains(value.getAsString()));
		if (!closed) {
			yaml.append(indent).append("dtype: string\n");
			return;
		}
		yaml.append(indent).append("dtype:\n").append(indent).append("  class_label:\n").append(indent).append("    names:\n");
		for (int i = 0; i < names.size(); i++) {
			yaml.append(indent).append("      '").append(i).append("': ").append(quote(names.get(i))).append('\n');
		}
	}

	private List<String> labels(Column column) {
		if ("nli".equals(column.tagset())) {
			return InferencePairs.LABELS;
		}
		Set<String> names = new LinkedHashSet<>();
		if (column.tagset() != null) {
			scheme.tagset(column.layer(), column.tagset()).ifPresent(tagset -> tagset.getTags().stream().map(Tag::getValue).forEach(names::add));
		}
		return List.copyOf(names);
	}

	/** A YAML scalar in single quotes unless it is plainly a word that means nothing else. */
	static String quote(String text) {
		boolean plain = text.matches("[A-Za-z_][A-Za-z0-9_]*") && !text.matches("(?i)(y|n|yes|no|true|false|on|off|null)");
		return plain ? text : '\'' + text.replace("'", "''").replaceAll("[\\r\\n]+", " ") + '\'';
	}
}
