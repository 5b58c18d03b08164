// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * What is drawn for a text. Text engines stumble over some code units: a half of a surrogate pair empties the whole
 * paragraph, a NUL ends it, other controls have no picture or start a bidi paragraph of their own. Each of them is drawn by
 * a picture of the same length, so that offsets stay what they are; the article itself is never changed.
 */
public final class DisplayText {

	private static final char REPLACEMENT = '\uFFFD';
	private static final char DELETE = '\u007F';
	private static final char PICTURE_OF_NUL = '\u2400';
	private static final char PICTURE_OF_DELETE = '\u2421';

	private DisplayText() {
	}

	/** The text to draw, as long as {@code text}; the same object if there is nothing to replace. */
	public static String of(String text) {
		char[] shown = null;
		for (int i = 0; i < text.length(); i++) {
			char c = picture(text, i);
			if (c != text.charAt(i)) {
				shown = shown == null ? text.toCharArray() : shown;
				shown[i] = c;
			}
		}
		return shown == null ? text : new String(shown);
	}

	private static char picture(String text, int at) {
		char c = text.charAt(at);
		if (c == '\t') {
			// tab stops mean nothing in running text, and some engines give a tab no width
			return ' ';
		} else if (c < ' ') {
			return (char) (PICTURE_OF_NUL + c);
		} else if (c == DELETE) {
			return PICTURE_OF_DELETE;
		} else if (Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(text, at)) {
			return REPLACEMENT;
		}
		return c;
	}

	private static boolean isPaired(String text, int at) {
		char c = text.charAt(at);
		return Character.isHighSurrogate(c) ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
				: at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
	}
}
