// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.isnad.core.Scheme;
import org.isnad.exchange.jsonl.Column;
import org.isnad.model.Tag;

/**
 * The features of a table in the YAML of a dataset card. Lists of objects are written as "list", never as "sequence", which readers turn inside out.
 * A tag becomes a class label where every value in the data is a tag of the scheme; the ids are strings without a gap.
 */
@SuppressWarnings("nls")
final class Features {
	private final Scheme scheme;
	private final TagUse tags;
	private final StringBuilder yaml = new StringBuilder();

	Features(Scheme scheme, TagUse tags) {
		this.scheme = scheme;
		this.tags = tags;
	}

	/** The lines, indented as the value of "features" of an entry in a list. */
	String of(ReleaseTable table) {
		for (Column column : table.columns()) {
			add(column, "  ", table.name() + '.' + column.name());
		}
		return yaml.toString();
	}

	private void add(Column column, String indent, String path) {
		yaml.append(indent).append("- name: ").append(quote(column.name())).append('\n');
		String inner = indent + "  ";
		switch (column.kind()) {
		case STRING -> addString(column, inner, path);
		case INTEGER -> yaml.append(inner).append("dtype: int32\n");
		case NUMBER -> yaml.append(inner).append("dtype: float64\n");
		case BOOLEAN -> yaml.append(inner).append("dtype: bool\n");
		case STRINGS -> yaml.append(inner).append("list: string\n");
		case INTEGERS -> addIntegers(column, inner);
		case OBJECT -> addFields(column, inner, "struct", path);
		case OBJECTS -> addFields(column, inner, "list", path);
		}
	}

	private void addFields(Column column, String indent, String kind, String path) {
		yaml.append(indent).append(kind).append(":\n");
		column.fields().forEach(field -> add(field, indent, path + '.' + field.name()));
	}

	private void addString(Column column, String indent, String path) {
		List<String> names = labels(column);
		if (names.isEmpty() || !tags.isClosed(path)) {
			yaml.append(indent).append("dtype: string\n");
		} else {
			yaml.append(indent).append("dtype:\n");
			addLabels(names, indent + "  ");
		}
	}

	private void addIntegers(Column column, String indent) {
		List<String> names = tokenTags(column.name());
		if (names.isEmpty()) {
			yaml.append(indent).append("list: int32\n");
		} else {
			yaml.append(indent).append("list:\n");
			addLabels(names, indent + "  ");
		}
	}

	/** The tags of a list of numbers; empty where the numbers are just numbers. */
	static List<String> tokenTags(String column) {
		return switch (column) {
		case "ner_tags" -> TokenRows.ATTRIBUTION_TAGS;
		case "claim_tags" -> TokenRows.CLAIM_TAGS;
		default -> List.of();
		};
	}

	private void addLabels(List<String> names, String indent) {
		yaml.append(indent).append("class_label:\n").append(indent).append("  names:\n");
		for (int i = 0; i < names.size(); i++) {
			yaml.append(indent).append("    '").append(i).append("': ").append(quote(names.get(i))).append('\n');
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
