// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs with a meaning in cells and texts, and how they are escaped. Stateless. */
@SuppressWarnings("nls")
final class TsvCells {
	/** There is no annotation. */
	static final String NOTHING = "_";
	/** There is an annotation, and it has no value. */
	static final String NO_VALUE = "*";
	private static final Pattern JAVA_ESCAPE = Pattern.compile("\\\\(u+[0-9a-fA-F]{4}|.)", Pattern.DOTALL);
	private static final String CONTROLS = "tnrfb";
	private static final String CONTROLLED = "\t\n\r\f\b";

	/**
	 * One value of a cell.
	 *
	 * @param raw still escaped, without its number
	 * @param number what tells it from others of its layer at the same place, or 0
	 */
	record Value(String raw, int number) {
		boolean isNothing() {
			return raw.equals(NOTHING);
		}

		/** The value, or null for none. */
		String text() {
			return raw.isEmpty() || raw.equals(NO_VALUE) || raw.equals(NOTHING) ? null : unescape(raw);
		}
	}

	private TsvCells() {
	}

	/** Cuts at a sign that is not escaped. */
	static List<String> split(String cell, char at) {
		List<String> parts = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i < cell.length(); i++) {
			if (cell.charAt(i) == '\\') {
				i++;
			} else if (cell.charAt(i) == at) {
				parts.add(cell.substring(begin, i));
				begin = i + 1;
			}
		}
		parts.add(cell.substring(begin));
		return parts;
	}

	/** The stacked values of a cell; nothing where it says that there is none. */
	static List<Value> values(String cell) {
		List<Value> values = new ArrayList<>();
		if (!cell.equals(NOTHING)) {
			split(cell, '|').forEach(part -> values.add(value(part)));
		}
		return values;
	}

	private static Value value(String part) {
		int open = part.endsWith("]") && !part.endsWith("\\]") ? part.lastIndexOf('[') : -1;
		boolean number = open >= 0 && part.length() - open - 2 <= 9 && part.length() - open > 2 && part.substring(open + 1, part.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
		return number ? new Value(part.substring(0, open), Integer.parseInt(part.substring(open + 1, part.length() - 1))) : new Value(part, 0);
	}

	static String escape(String value) {
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\t' || c == '\n') {
				escaped.append(c == '\t' ? "\\t" : "\\n");
			} else if ("\\[]|_;*".indexOf(c) >= 0 || value.startsWith("->", i)) {
				escaped.append('\\').append(c);
			} else {
				escaped.append(c);
			}
		}
		return escaped.toString();
	}

	static String unescape(String raw) {
		StringBuilder value = new StringBuilder();
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c == '\\' && i + 1 < raw.length()) {
				char next = raw.charAt(++i);
				value.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
			} else {
				value.append(c);
			}
		}
		return value.toString();
	}

	/** A text without the signs that would end its line. */
	static String escapeText(String text) {
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int control = CONTROLLED.indexOf(c);
			escaped.append(c == '\\' || c < 0x20 && c != 0xB ? "\\" : "").append(control < 0 ? c : CONTROLS.charAt(control));
		}
		return escaped.toString();
	}

	/** Up to version 3.1 texts were escaped as in Java. */
	static String unescapeText(String raw, boolean asJava) {
		if (raw.indexOf('\\') < 0) {
			return raw;
		}
		Matcher escapes = JAVA_ESCAPE.matcher(raw);
		return escapes.replaceAll(match -> {
			String sign = match.group(1);
			int control = CONTROLS.indexOf(sign.charAt(0));
			boolean code = asJava && sign.length() > 1;
			String plain = code ? String.valueOf((char) Integer.parseInt(sign.substring(sign.length() - 4), 16)) : control >= 0 ? String.valueOf(CONTROLLED.charAt(control)) : sign;
			return Matcher.quoteReplacement(plain);
		});
	}
}
