// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.List;

import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;

/** The layers in which a corpus is written. A project that is to open the files needs layers of these names. */
@SuppressWarnings("nls")
final class OwnLayers {
	/** The feature that holds, as one JSON object, what the others have no place for. */
	static final String REST = "isnad";
	private static final String PREFIX = "webanno.custom.";

	static final TsvLayer CLAIM = layer(TsvLayer.Kind.SPAN, "Claim", names(RowParts.tags(Table.CLAIMS, null)), List.of());
	static final TsvLayer SOURCE = layer(TsvLayer.Kind.SPAN, "SourceMention", List.of("entity_id"), List.of());
	static final TsvLayer CUE = layer(TsvLayer.Kind.SPAN, "Cue", names(RowParts.tags(Table.ATTRIBUTION, "cue")), List.of());
	static final TsvLayer ANCHOR = layer(TsvLayer.Kind.SPAN, "Anchor", List.of("kind", "value", "unit"), List.of());
	static final TsvLayer ATTRIBUTION = layer(TsvLayer.Kind.SPAN, "Attribution", attributionNames(), slots());
	static final TsvLayer RELATION = layer(TsvLayer.Kind.RELATION, "ClaimRelation", names(RowParts.tags(Table.RELATIONS, null)),
			List.of(new TsvLayer.Column(TsvLayer.Role.BASE, CLAIM.type(), "BT_" + CLAIM.type())));
	static final List<TsvLayer> ALL = List.of(CLAIM, SOURCE, CUE, ANCHOR, ATTRIBUTION, RELATION);

	private OwnLayers() {
	}

	private static TsvLayer layer(TsvLayer.Kind kind, String name, List<String> features, List<TsvLayer.Column> further) {
		List<TsvLayer.Column> columns = new ArrayList<>();
		features.forEach(feature -> columns.add(TsvLayer.Column.feature(feature)));
		columns.add(TsvLayer.Column.feature(REST));
		columns.addAll(further);
		return new TsvLayer(kind, PREFIX + name, List.copyOf(columns));
	}

	private static List<String> names(List<Column> columns) {
		return columns.stream().map(Column::name).toList();
	}

	private static List<String> attributionNames() {
		List<String> names = new ArrayList<>(names(RowParts.tags(Table.ATTRIBUTION, null)));
		names.add("realization");
		return names;
	}

	/** A link type for each slot, as INCEpTION makes one. */
	private static List<TsvLayer.Column> slots() {
		List<TsvLayer.Column> columns = new ArrayList<>();
		for (String slot : List.of("source:SourceMention", "cue:Cue", "content:Claim", "parent:Attribution")) {
			String feature = slot.substring(0, slot.indexOf(':'));
			String target = PREFIX + slot.substring(slot.indexOf(':') + 1);
			String link = PREFIX + "Attribution" + Character.toUpperCase(feature.charAt(0)) + feature.substring(1) + "Link";
			columns.add(new TsvLayer.Column(TsvLayer.Role.SLOT_ROLE, feature, "ROLE_" + PREFIX + "Attribution:" + feature + '_' + link));
			columns.add(new TsvLayer.Column(TsvLayer.Role.SLOT_TARGET, target, target));
		}
		return columns;
	}
}
