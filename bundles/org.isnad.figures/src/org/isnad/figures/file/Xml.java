// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import org.isnad.layout.DisplayText;

/** Makes any text fit for XML 1.0. */
final class Xml {

	private Xml() {
	}

	/** The text with its markup escaped; a character that XML cannot carry is written as U+FFFD or as its picture. */
	static String text(String text) {
		String shown = DisplayText.of(text);
		StringBuilder out = new StringBuilder(shown.length() + 16);
		for (int i = 0; i < shown.length(); i++) {
			char c = shown.charAt(i);
			switch (c) {
			case '&' -> out.append("&amp;"); //$NON-NLS-1$
			case '<' -> out.append("&lt;"); //$NON-NLS-1$
			case '>' -> out.append("&gt;"); //$NON-NLS-1$
			case '"' -> out.append("&quot;"); //$NON-NLS-1$
			case '\uFFFE', '\uFFFF' -> out.append('\uFFFD');
			default -> out.append(c);
			}
		}
		return out.toString();
	}

	/** The letters of a run whose order is given otherwise: without the characters that only order the text around them. */
	static String ordered(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().filter(c -> !isBidiControl(c)).forEach(out::appendCodePoint);
		return text(out.toString());
	}

	private static boolean isBidiControl(int c) {
		return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
	}
}
