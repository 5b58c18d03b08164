// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.util.Locale;
import java.util.Optional;

import org.isnad.exchange.jsonl.Table;

/** What can be annotated, by the names that formats with annotations of one kind each use. */
@SuppressWarnings("nls")
public enum ItemType {
	/** A claim. */
	CLAIM(Table.CLAIMS, 'c'),
	/** A mention of a source. */
	SOURCE(Table.MENTIONS, 's'),
	/** A cue. */
	CUE(Table.MENTIONS, 'q'),
	/** An anchor in time. */
	TIME(Table.ANCHORS, 'n'),
	/** An anchor in space. */
	PLACE(Table.ANCHORS, 'n'),
	/** A number with what it counts. */
	QUANTITY(Table.ANCHORS, 'n'),
	/** An attribution, which links a source, a cue and claims. */
	ATTRIBUTION(Table.ATTRIBUTION, 'a'),
	/** A relation between two claims. */
	RELATION(Table.RELATIONS, 'r');

	private final Table table;
	private final char prefix;

	ItemType(Table table, char prefix) {
		this.table = table;
		this.prefix = prefix;
	}

	/** The table that its rows belong to. */
	public Table table() {
		return table;
	}

	/** The letter with which ids that are made for it begin. */
	public char prefix() {
		return prefix;
	}

	/** Whether it stands on words of its own. */
	public boolean hasWords() {
		return this != ATTRIBUTION && this != RELATION;
	}

	/** The type of a name, however it is capitalised. */
	public static Optional<ItemType> of(String name) {
		for (ItemType type : values()) {
			if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
				return Optional.of(type);
			}
		}
		return Optional.empty();
	}
}
