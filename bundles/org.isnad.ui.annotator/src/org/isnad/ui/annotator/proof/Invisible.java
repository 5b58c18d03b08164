// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A character that a reader does not see, or takes for another: bidi controls, joiners, spaces of other widths, tatweel.
 *
 * @param offset its first code unit, in the text that was asked about
 * @param length its code units, or those of all of its kind that stand together
 * @param label  the short name that Unicode has for it, else its number; with how many there are, if several
 */
public record Invisible(int offset, int length, String label) {

	private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(0x9, "TAB"), Map.entry(0xA0, "NBSP"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(0xAD, "SHY"), Map.entry(0x34F, "CGJ"), Map.entry(0x61C, "ALM"), Map.entry(0x640, "TATWEEL"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry(0x2002, "ENSP"), Map.entry(0x2003, "EMSP"), Map.entry(0x2007, "FIGSP"), Map.entry(0x2009, "THSP"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry(0x200A, "HSP"), Map.entry(0x200B, "ZWSP"), Map.entry(0x200C, "ZWNJ"), Map.entry(0x200D, "ZWJ"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry(0x200E, "LRM"), Map.entry(0x200F, "RLM"), Map.entry(0x202A, "LRE"), Map.entry(0x202B, "RLE"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry(0x202C, "PDF"), Map.entry(0x202D, "LRO"), Map.entry(0x202E, "RLO"), Map.entry(0x202F, "NNBSP"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry(0x2060, "WJ"), Map.entry(0x2066, "LRI"), Map.entry(0x2067, "RLI"), Map.entry(0x2068, "FSI"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry(0x2069, "PDI"), Map.entry(0x3000, "IDSP"), Map.entry(0xFEFF, "ZWNBSP"), Map.entry(0xFFFC, "OBJ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** All invisible characters of a part of a text; several of one kind side by side are one, with their number. */
	public static List<Invisible> in(String text, int begin, int end) {
		List<Invisible> found = new ArrayList<>();
		for (int i = begin; i < end;) {
			int codePoint = text.codePointAt(i);
			int length = Character.charCount(codePoint);
			String label = label(codePoint);
			if (label != null) {
				int next = i + length;
				int count = 1;
				while (next < end && text.codePointAt(next) == codePoint) {
					next += length;
					count++;
				}
				found.add(new Invisible(i, next - i, count == 1 ? label : label + "\u00D7" + count)); //$NON-NLS-1$
				length = next - i;
			}
			i += length;
		}
		return found;
	}

	/** The label of a character, or null if a reader sees what it is. A plain space is seen. */
	public static String label(int codePoint) {
		String name = NAMES.get(codePoint);
		if (name != null) {
			return name;
		}
		if (codePoint >= 0xFE00 && codePoint <= 0xFE0F) {
			return "VS" + (codePoint - 0xFDFF); //$NON-NLS-1$
		}
		// the signs that Arabic writes over or under numbers are format characters and yet seen
		boolean sign = codePoint >= 0x600 && codePoint <= 0x605 || codePoint == 0x6DD || codePoint == 0x8E2;
		boolean hidden = switch (Character.getType(codePoint)) {
		case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> !sign;
		case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> codePoint != ' ';
		default -> false;
		};
		return hidden ? String.format(Locale.ROOT, "U+%04X", codePoint) : null; //$NON-NLS-1$
	}

	/** Whether it belongs to the letter before it: a joiner or a selector stands behind that letter. */
	public boolean isBehindItsLetter() {
		return label.startsWith("ZWNJ") || label.startsWith("ZWJ") || label.startsWith("CGJ") || label.startsWith("VS"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
