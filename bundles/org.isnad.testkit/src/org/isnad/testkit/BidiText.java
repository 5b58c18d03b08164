// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.util.List;
import java.util.SplittableRandom;

/** Paragraphs in which scripts, digits, signs, emoji and bidi controls meet: picked by hand, made by chance, and broken. */
public final class BidiText {

	/** Paragraphs each of which once went wrong somewhere. */
	public static final List<String> PICKED = List.of(
			"لا إله إلا بلال", //$NON-NLS-1$
			"مُحَمَّدٌ رَسُولٌ وَالتَّعْلِيمُ الشُّؤُونِ", //$NON-NLS-1$
			"الله اللّٰه لِلّٰهِ ٱلرَّحْمَٰنِ", //$NON-NLS-1$
			"قال CNN «23%» من 25% أمس", //$NON-NLS-1$
			"٢٣٪ من ۲۳ و٪٢٣ (B-12) [قال] {x}", //$NON-NLS-1$
			"بـــل كـتـاب ـــ", //$NON-NLS-1$
			"قال \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ثم \uD83C\uDDF1\uD83C\uDDE7\uD83C\uDDF8\uD83C\uDDFE و\uD83D\uDC4D\uD83C\uDFFD", //$NON-NLS-1$
			"من \u202Babc 12\u202C قال \u2067x1\u2069 ب \u2068abc\u2069", //$NON-NLS-1$
			"\u202Eabc قال xyz", //$NON-NLS-1$
			"\u202Dقال ١٢٪ abc", //$NON-NLS-1$
			"\u200Fقالت\u200F CNN\u200E (1)\u061C 25%", //$NON-NLS-1$
			"CNN قال لها e\u0301te\u0301 fi ffi", //$NON-NLS-1$
			"ﷺ ﷲ ﻻ ﻼ قال\u00ADقال", //$NON-NLS-1$
			"1,5 – 2.5 / 3:30 قال +12 -7", //$NON-NLS-1$
			"https://example.org/قال?x=1 قال", //$NON-NLS-1$
			"\u200B\u200B", "\u064B\u0651\u0650", "x", " ", "لا"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** Paragraphs that are no good text. */
	public static final List<String> BROKEN = List.of(
			"a\uD800b\uDC00ج\uDC00\uD800", "\uD83D", "\uDE00\uD83D", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"a\u0000b\u0007c\u001Bd\uFFFEe\uFFFFf", "\u0000", "x\tق\ty\u000Bz\u000C\u001C\u001D\u001E\u001F\u007F\u0080\u009F", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"\u202E".repeat(300) + "قال abc", "\u2067\u2066".repeat(200) + "قال", "\u202C\u2069 قال \u2069\u202C", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"\u200B".repeat(500), "\u0651".repeat(500), "a" + "\u0301".repeat(500), "\uFEFF\u200D\u200C\u2060", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"\uE000\uF8FF \uDBFF\uDFFD \uD808\uDC00 \u0780\u07CA\uD802\uDD00", " ".repeat(500), "ب".repeat(1500), "لا".repeat(700)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final List<String> WORDS = List.of("قال", "المصدر", "لا", "بلال", "خُصِّصَت", "اللّٰه", "بـــل", "CNN", "Falcon-3", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"25%", "٨٠", "٪٢٣", "(B-12)", "«23%»", "[قال]", "،", "؛", "e\u0301t", "\uD83D\uDE00", "\uD83D\uDC68\u200D\uD83D\uDC69", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"\uD83C\uDDF8\uD83C\uDDFE", "\uD83D\uDC4D\uD83C\uDFFD", "ﷺ", "1,5", "-7"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final List<String> CONTROLS = List.of("\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"\u2066", "\u2067", "\u2068", "\u2069", "\u200B", "\u200C", "\u200D"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private BidiText() {
	}

	/** A paragraph of about so many code units; every other one has bidi controls, opened and closed at will. */
	public static String paragraph(SplittableRandom random, int length) {
		boolean controls = random.nextBoolean();
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			if (controls && random.nextInt(4) == 0) {
				text.append(RandomText.pick(random, CONTROLS));
			}
			text.append(RandomText.pick(random, WORDS));
			if (random.nextInt(8) > 0) {
				text.append(' ');
			}
		}
		return text.toString();
	}

	/** A string of any code units but line ends, surrogates without a partner among them. */
	public static String noise(SplittableRandom random, int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			char c = (char) switch (random.nextInt(6)) {
			case 0 -> random.nextInt(0x20);
			case 1 -> 0x0600 + random.nextInt(0x100);
			case 2 -> 0x2000 + random.nextInt(0x70);
			case 3 -> 0xD800 + random.nextInt(0x800);
			case 4 -> 0x300 + random.nextInt(0x70);
			default -> random.nextInt(0x10000);
			};
			if ("\n\r\u0085\u2028\u2029".indexOf(c) < 0) { //$NON-NLS-1$
				text.append(c);
			}
		}
		return text.toString();
	}
}
