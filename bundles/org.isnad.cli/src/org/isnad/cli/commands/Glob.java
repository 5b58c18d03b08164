// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.regex.Pattern;

/** A pattern with {@code *} for any letters and {@code ?} for one, the same on every system; all else stands for itself. */
record Glob(String pattern) {
	boolean matches(String name) {
		StringBuilder expression = new StringBuilder();
		pattern.codePoints().forEach(c -> {
			switch (c) {
			case '*' -> expression.append(".*"); //$NON-NLS-1$
			case '?' -> expression.append('.');
			default -> expression.append(Pattern.quote(Character.toString(c)));
			}
		});
		return Pattern.compile(expression.toString(), Pattern.DOTALL).matcher(name).matches();
	}
}
