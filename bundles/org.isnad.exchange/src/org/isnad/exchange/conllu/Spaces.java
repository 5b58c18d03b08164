// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conllu;

/** White space as the last column tells it: \s space, \t tab, \n and \r line ends, \p a vertical line. Stateless. */
@SuppressWarnings("nls")
final class Spaces {
	private static final String SIGNS = "strnp\\";
	private static final String MEANT = " \t\r\n|\\";

	private Spaces() {
	}

	static String escape(String spaces) {
		StringBuilder escaped = new StringBuilder();
		for (char c : spaces.toCharArray()) {
			int sign = MEANT.indexOf(c);
			escaped.append(sign < 0 ? "" : "\\").append(sign < 0 ? c : SIGNS.charAt(sign));
		}
		return escaped.toString();
	}

	static String unescape(String escaped) {
		StringBuilder spaces = new StringBuilder();
		for (int i = 0; i < escaped.length(); i++) {
			char c = escaped.charAt(i);
			int sign = c == '\\' && i + 1 < escaped.length() ? SIGNS.indexOf(escaped.charAt(i + 1)) : -1;
			spaces.append(sign < 0 ? c : MEANT.charAt(sign));
			i += sign < 0 ? 0 : 1;
		}
		return spaces.toString();
	}
}
