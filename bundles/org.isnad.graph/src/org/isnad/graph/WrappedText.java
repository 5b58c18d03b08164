// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by an estimate of its width, for there is no font to ask without a display: on the generous side, so that no
 * line leaves its card.
 */
public final class WrappedText {
	private static final double SPACE = 0.28;

	private WrappedText() {
	}

	/** The lines of the text, none wider than so many pixels at that size unless one word is. */
	public static List<String> lines(String text, double width, double size) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		double taken = 0;
		for (String word : text.split(" ")) { //$NON-NLS-1$
			double wide = width(word, size);
			if (!line.isEmpty() && taken + SPACE * size + wide > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			taken = line.isEmpty() ? wide : taken + SPACE * size + wide;
			line.append(line.isEmpty() ? "" : " ").append(word); //$NON-NLS-1$ //$NON-NLS-2$
		}
		lines.add(line.toString());
		return lines;
	}

	/** How wide a line is at a size, by the same estimate. */
	public static double width(String text, double size) {
		double em = 0;
		for (int i = 0; i < text.length(); i++) {
			// The second half of a pair adds nothing to its first.
			em += Character.isLowSurrogate(text.charAt(i)) ? 0 : em(text.charAt(i));
		}
		return em * size;
	}

	private static double em(char c) {
		int type = Character.getType(c);
		if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
			return 0;
		}
		if (c == ' ') {
			return SPACE;
		}
		if (c >= 0x0600 && c <= 0x08FF || c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c < 0xFEFF) {
			return 0.5;
		}
		return type == Character.UPPERCASE_LETTER || c > 0x2000 ? 0.75 : 0.56;
	}

	/** Whether the first letter that has a direction runs from right to left. */
	public static boolean isRightToLeft(String text) {
		for (int c : text.codePoints().toArray()) {
			byte direction = Character.getDirectionality(c);
			if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
				return false;
			}
			if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
				return true;
			}
		}
		return false;
	}
}
