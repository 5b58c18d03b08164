// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.tei;

import java.util.Locale;

/** Text inside XML 1.0: what it must escape and what it cannot hold. */
@SuppressWarnings("nls")
final class TeiText {
	private TeiText() {
	}

	/** Whether XML 1.0 can hold every character. */
	static boolean isStorable(String text) {
		return text.codePoints().allMatch(TeiText::isStorable);
	}

	private static boolean isStorable(int c) {
		return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}

	/** For content: a carriage return is written as a reference, since a parser would make a line feed of it. What cannot be held becomes U+FFFD. */
	static String content(String text) {
		return escaped(text, false);
	}

	/** For an attribute in double quotes. */
	static String attribute(String text) {
		return escaped(text, true);
	}

	/** JSON that XML can hold: its strings may escape any character. */
	static String json(String json) {
		StringBuilder out = new StringBuilder(json.length());
		for (int i = 0; i < json.length(); i++) {
			char c = json.charAt(i);
			boolean plain = c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || Character.isSurrogate(c);
			out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
		}
		return content(out.toString());
	}

	private static String escaped(String text, boolean attribute) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '\r' -> out.append("&#13;");
			case '"' -> out.append(attribute ? "&quot;" : "\"");
			case '\n', '\t' -> {
				if (attribute) {
					out.append("&#").append(c).append(';');
				} else {
					out.appendCodePoint(c);
				}
			}
			default -> out.appendCodePoint(isStorable(c) ? c : 0xFFFD);
			}
		});
		return out.toString();
	}
}
