// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import org.isnad.arabic.ArabicFolder;

/**
 * A regular expression for folded text: its Arabic letters and digits are folded as the text's are, its syntax stays.
 */
final class FoldedPattern {

	private static final String NOTHING = "(?:)"; //$NON-NLS-1$

	private FoldedPattern() {
	}

	static String of(String pattern) {
		StringBuilder folded = new StringBuilder(pattern.length());
		int classes = 0;
		for (int i = 0; i < pattern.length();) {
			int codePoint = pattern.codePointAt(i);
			int length = Character.charCount(codePoint);
			if (codePoint == '\\' && i + 1 < pattern.length()) {
				length += Character.charCount(pattern.codePointAt(i + 1));
				folded.append(pattern, i, i + length);
			} else if (codePoint < 0x80) {
				classes += codePoint == '[' ? 1 : codePoint == ']' && classes > 0 ? -1 : 0;
				folded.append((char) codePoint);
			} else {
				String key = ArabicFolder.key(pattern.substring(i, i + length));
				// a mark that is folded away leaves an empty group, or what follows would count for the letter before
				folded.append(key.isEmpty() && classes == 0 ? NOTHING : key);
			}
			i += length;
		}
		return folded.toString();
	}
}
