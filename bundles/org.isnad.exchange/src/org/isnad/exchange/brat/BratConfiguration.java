// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.model.Tag;

/** The configuration files that tell brat which types, relations and attributes there are, and how to show them. */
@SuppressWarnings("nls")
final class BratConfiguration {
	private BratConfiguration() {
	}

	static String annotation(Scheme scheme) {
		StringBuilder text = new StringBuilder("[entities]\n");
		List.of(BratTypes.CLAIM, BratTypes.SOURCE, BratTypes.CUE).forEach(type -> text.append(type).append('\n'));
		BratTypes.ANCHORS.keySet().forEach(type -> text.append(type).append('\n'));
		text.append("\n[relations]\n");
		for (String label : values(scheme, Layer.RELATION, "label")) {
			text.append(label).append("\tArg1:Claim, Arg2:Claim\n");
		}
		text.append("\n[events]\nAttribution\tSource?:Source, Cue?:Cue, Content*:Claim, Parent?:Attribution\n\n[attributes]\n");
		attributes(scheme).forEach((name, attribute) -> text.append(name).append("\tArg:").append(String.join("|", attribute.types()))
				.append(", Value:").append(String.join("|", attribute.values())).append('\n'));
		return text.toString();
	}

	/** What an attribute may stand at and be. brat knows an attribute by its name alone, so one that several types have is named once. */
	private record Attribute(Set<String> types, Set<String> values) {
	}

	private static Map<String, Attribute> attributes(Scheme scheme) {
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		add(attributes, scheme, BratTypes.CLAIM, RowParts.tags(Table.CLAIMS, null));
		add(attributes, scheme, BratTypes.CUE, RowParts.tags(Table.ATTRIBUTION, "cue"));
		add(attributes, scheme, BratTypes.ATTRIBUTION, RowParts.tags(Table.ATTRIBUTION, null));
		add(attributes, scheme, BratTypes.ATTRIBUTION, RowParts.tags(Table.ATTRIBUTION, "source"));
		return attributes;
	}

	private static void add(Map<String, Attribute> attributes, Scheme scheme, String type, List<Column> columns) {
		for (Column column : columns) {
			List<String> values = values(scheme, column.layer(), column.tagset());
			if (!values.isEmpty()) {
				Attribute attribute = attributes.computeIfAbsent(column.name(), key -> new Attribute(new LinkedHashSet<>(), new LinkedHashSet<>()));
				attribute.types().add(type);
				attribute.values().addAll(values);
			}
		}
	}

	private static List<String> values(Scheme scheme, Layer layer, String name) {
		return scheme.tagset(layer, name).map(tagset -> tagset.getTags().stream().map(Tag::getValue).filter(value -> value.matches("\\S+")).collect(Collectors.toList())).orElse(List.of());
	}

	static String visual(String language) {
		boolean fromRight = language != null && List.of("ar", "fa", "he", "ur").contains(language.toLowerCase(Locale.ROOT).split("-", 2)[0]);
		return (fromRight ? "[options]\nText\tdirection:rtl\n\n" : "")
				+ "[labels]\n\n[drawing]\nClaim\tbgColor:#ECF3FC, fgColor:black\nSource\tbgColor:#DFF1EB, fgColor:black\nCue\tbgColor:#FCEDD2, fgColor:black\n";
	}
}
