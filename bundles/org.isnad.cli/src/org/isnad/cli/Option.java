// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

/**
 * An option of a command.
 *
 * @param name       its name without the dashes
 * @param value      what its value is called in the help, or null for a switch
 * @param repeatable whether it may be given more than once
 * @param help       one line on what it does
 */
public record Option(String name, String value, boolean repeatable, String help) {
	/** A switch. */
	public static Option flag(String name, String help) {
		return new Option(name, null, false, help);
	}

	/** An option with a value. */
	public static Option of(String name, String value, String help) {
		return new Option(name, value, false, help);
	}

	/** An option with a value that may be given more than once. */
	public static Option many(String name, String value, String help) {
		return new Option(name, value, true, help);
	}

	/** Whether it has a value. */
	public boolean hasValue() {
		return value != null;
	}

	/** How it is shown in a usage line. */
	String usage() {
		String shown = hasValue() ? "--" + name + ' ' + value : "--" + name; //$NON-NLS-1$ //$NON-NLS-2$
		return '[' + shown + ']' + (repeatable ? "…" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
