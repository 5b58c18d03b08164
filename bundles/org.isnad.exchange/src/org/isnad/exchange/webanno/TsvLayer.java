// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer as the head of a file declares it.
 *
 * @param kind what its annotations are
 * @param type the name of its type
 * @param columns at least one; a layer without features has one with an empty name
 */
@SuppressWarnings("nls")
record TsvLayer(Kind kind, String type, List<Column> columns) {
	/** What the annotations of a layer are. */
	enum Kind {
		SPAN("#T_SP="), RELATION("#T_RL="), CHAIN("#T_CH=");

		private final String prefix;

		Kind(String prefix) {
			this.prefix = prefix;
		}

		static Kind of(String line) {
			for (Kind kind : values()) {
				if (line.startsWith(kind.prefix)) {
					return kind;
				}
			}
			return null;
		}
	}

	/** What stands in a column. */
	enum Role {
		FEATURE, SLOT_ROLE, SLOT_TARGET, BASE
	}

	/**
	 * A column.
	 *
	 * @param name the feature; of a slot's target and a relation's base, the type that it leads to
	 * @param declared how the head of the file declares it
	 */
	record Column(Role role, String name, String declared) {
		static Column feature(String name) {
			return new Column(Role.FEATURE, name, name);
		}
	}

	/** What stands for a word, at which relations may end. */
	static final TsvLayer TOKEN = new TsvLayer(Kind.SPAN, "Token", List.of(Column.feature("")));

	/** The layer that a line of the head declares. */
	static TsvLayer parse(Kind kind, String line) {
		String[] parts = line.substring(kind.prefix.length()).split("\\|", -1);
		List<Column> columns = new ArrayList<>();
		for (int i = 1; i < parts.length; i++) {
			boolean afterRole = i > 1 && columns.getLast().role() == Role.SLOT_ROLE;
			columns.add(column(kind, parts[i], afterRole));
		}
		if (columns.isEmpty()) {
			columns.add(Column.feature(""));
		}
		return new TsvLayer(kind, parts[0], List.copyOf(columns));
	}

	private static Column column(Kind kind, String declared, boolean afterRole) {
		if (kind == Kind.SPAN && declared.startsWith("ROLE_")) {
			int colon = declared.indexOf(':');
			int end = colon < 0 ? -1 : declared.indexOf('_', colon);
			return new Column(Role.SLOT_ROLE, colon < 0 ? "" : declared.substring(colon + 1, end < 0 ? declared.length() : end), declared);
		}
		if (kind == Kind.RELATION && declared.startsWith("BT_")) {
			return new Column(Role.BASE, declared.substring(3), declared);
		}
		return afterRole ? new Column(Role.SLOT_TARGET, declared, declared) : Column.feature(declared);
	}

	/** The line of the head. */
	String declaration() {
		StringBuilder line = new StringBuilder(kind.prefix).append(type);
		columns.forEach(column -> line.append('|').append(column.declared()));
		return line.toString();
	}

	/** The name without its package. */
	String simpleName() {
		return type.substring(type.lastIndexOf('.') + 1);
	}
}
