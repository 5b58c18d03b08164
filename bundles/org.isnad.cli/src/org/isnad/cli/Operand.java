// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

/**
 * An argument that stands by its place.
 *
 * @param name     what it is called in the help
 * @param required whether it must be there
 * @param many     whether it, the last one, may be given more than once
 * @param help     one line on what it is
 */
public record Operand(String name, boolean required, boolean many, String help) {
	/** An argument that must be there once. */
	public static Operand of(String name, String help) {
		return new Operand(name, true, false, help);
	}

	/** An argument that may be left out. */
	public static Operand maybe(String name, String help) {
		return new Operand(name, false, false, help);
	}

	/** One or more of an argument. */
	public static Operand some(String name, String help) {
		return new Operand(name, true, true, help);
	}

	/** How it is shown in a usage line. */
	String usage() {
		String shown = many ? name + '…' : name;
		return required ? shown : '[' + shown + ']';
	}
}
