// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

/** Which characters XML 1.0 can carry (Extensible Markup Language 1.0, production Char). */
final class XmlCharacters {
	private XmlCharacters() {
	}

	/** The UTF-16 offset of the first character that it cannot carry, or -1. */
	static int firstForbidden(String text) {
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			boolean allowed = c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
			if (!allowed) {
				return i;
			}
			i += Character.charCount(c);
		}
		return -1;
	}
}
