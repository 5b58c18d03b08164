// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.util.List;

/**
 * One thing that a user may choose about a format.
 *
 * @param id the name of the command line flag without its dashes, and the key in the options of a request
 * @param label what it is called in the language of the interface
 * @param description one sentence for a tool tip and for the help of the command line
 * @param kind what values it takes
 * @param choices for {@link Kind#CHOICE} the only values, for {@link Kind#TEXT} proposals; may be empty
 * @param defaultValue the value where none is given; "" where that means "find out"
 */
public record FormatOption(String id, String label, String description, Kind kind, List<String> choices, String defaultValue) {
	/** What values an option takes. */
	public enum Kind {
		/** Any text. */
		TEXT,
		/** One of the choices. */
		CHOICE,
		/** "true" or "false". */
		FLAG
	}

	/** Keeps a copy of the choices. */
	public FormatOption {
		choices = List.copyOf(choices);
	}

	/** Whether a value may be given. */
	public boolean allows(String value) {
		return switch (kind) {
		case TEXT -> true;
		case CHOICE -> choices.contains(value);
		case FLAG -> "true".equals(value) || "false".equals(value); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}
}
