// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Whole documents that no editor likes: made by chance of good, picked and broken paragraphs, or all of one bad kind. */
public final class OddText {

	private static final List<String> BREAKS = List.of("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u2029", "\u0085", " \n ", "\n\r\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private OddText() {
	}

	/** A document of so many paragraphs, some of them empty; surrogates may lack their partner. */
	public static String of(SplittableRandom random, int paragraphs) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < paragraphs; i++) {
			text.append(switch (random.nextInt(12)) {
			case 0 -> ""; //$NON-NLS-1$
			case 1 -> RandomText.pick(random, BidiText.PICKED);
			case 2 -> RandomText.pick(random, BidiText.BROKEN);
			case 3 -> BidiText.noise(random, random.nextInt(200));
			case 4 -> "ابجدهوزح".repeat(1 + random.nextInt(60)); //$NON-NLS-1$
			case 5 -> " \t\u00A0\u3000".repeat(1 + random.nextInt(6)); //$NON-NLS-1$
			case 6, 7 -> BidiText.paragraph(random, 20 + random.nextInt(300));
			default -> RandomText.of(random, 3 + random.nextInt(50));
			}).append(RandomText.pick(random, BREAKS));
		}
		return text.toString();
	}

	/** The same text with U+FFFD in place of each surrogate that lacks its partner: one that can be a file. Offsets stay. */
	public static String storable(String text) {
		StringBuilder storable = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(c)) {
				storable.setCharAt(i, '\uFFFD');
			}
		}
		return storable.toString();
	}

	/** Documents of one bad kind each, by the name of the kind; the longest has about so many code units. All can be files. */
	public static Map<String, String> kinds(int longest) {
		Map<String, String> kinds = new LinkedHashMap<>();
		SplittableRandom random = new SplittableRandom(7);
		String arabic = "قالت الوزارة إن السدود فرغت اليوم. "; //$NON-NLS-1$
		kinds.put("line without a space", "ابجدهوز".repeat(longest / 7)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("line of latin without a space", "abcdefg".repeat(longest / 14)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("one paragraph", arabic.repeat(longest / 3 / arabic.length())); //$NON-NLS-1$
		kinds.put("overrides without end", ("\u202E\u2067" + arabic).repeat(60) + '\n' + arabic); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("isolates without end", "\u2066\u2067\u2068".repeat(500) + arabic); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("closings without begin", "\u202C\u2069".repeat(500) + arabic); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("zero width", "\u200B\u200C\u200D\u2060\uFEFF".repeat(2000)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("marks without a letter", "\u064B\u0651\u0650".repeat(700) + '\n' + "\u0301".repeat(900)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		kinds.put("a letter with very many marks", "a" + "\u0301".repeat(6000) + " ب" + "\u0651".repeat(6000)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		kinds.put("control characters", controls(arabic)); //$NON-NLS-1$
		kinds.put("letters that fonts lack", "\uE000\uF8FF\uDBFF\uDFFD\uD808\uDC00\u0780\u07CA\uD802\uDD00\uFFFF\uFFFE ".repeat(80)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("emoji joined to families", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(400)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("endless join of emoji", "\uD83D\uDC68\u200D".repeat(3000)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("flags", "\uD83C\uDDF8\uD83C\uDDFE\uD83C\uDDF1".repeat(1500)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("ligatures", "لا".repeat(3000) + '\n' + "ﷺﷲ".repeat(300)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		kinds.put("empty paragraphs", "\n".repeat(3000) + arabic + "\r\n".repeat(3000)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		kinds.put("only carriage returns", (arabic + '\r').repeat(50)); //$NON-NLS-1$
		kinds.put("white space", " \t\u00A0\u3000".repeat(3000)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("tabs between letters", "ق\t1\t".repeat(500)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("noise", storable(BidiText.noise(random, 5000))); //$NON-NLS-1$
		kinds.put("one character", "ق"); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("one mark", "\u0651"); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.put("line end", "\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
		return kinds;
	}

	private static String controls(String arabic) {
		StringBuilder text = new StringBuilder(arabic);
		for (char c = 0; c < 0x20; c++) {
			text.append(c).append("قال "); //$NON-NLS-1$
		}
		for (char c = 0x7F; c < 0xA0; c++) {
			text.append(c).append('x');
		}
		return text.toString();
	}
}
