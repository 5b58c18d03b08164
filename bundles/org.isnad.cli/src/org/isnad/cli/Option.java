// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

/**
 * An option of a command.
 *
 * @param name       its name without the dashes
 * @param value      what its value is called in the help, or null for a switch
 * @param repeatable whether it may be given more than once
 * @param needed     whether the command cannot do without it
 * @param help       one line on what it does
 */
public record Option(String name, String value, boolean repeatable, boolean needed, String help) {
	/** A switch. */
	public static Option flag(String name, String help) {
		return new Option(name, null, false, false, help);
	}

	/** An option with a value. */
	public static Option of(String name, String value, String help) {
		return new Option(name, value, false, false, help);
	}

	/** An option with a value that may be given more than once. */
	public static Option many(String name, String value, String help) {
		return new Option(name, value, true, false, help);
	}

	/** An option with a value without which the command cannot do anything. */
	public static Option needed(String name, String value, String help) {
		return new Option(name, value, false, true, help);
	}

	/** Whether it has a value. */
	public boolean hasValue() {
		return value != null;
	}

	/** How it is shown in a usage line. */
	String usage() {
		String shown = hasValue() ? "--" + name + ' ' + value : "--" + name; //$NON-NLS-1$ //$NON-NLS-2$
		return (needed ? shown : '[' + shown + ']') + (repeatable ? "…" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
