// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.util.List;
import java.util.SplittableRandom;

/** Makes texts with everything that goes wrong in tools: Arabic with marks, Latin, digits of three scripts, emoji, bidi controls, mixed line ends. */
public final class RandomText {
	private static final List<String> WORDS = List.of("أعلن", "المتحدث", "أنّ", "وحداته", "استعادت", "المعبر", "23%", "٨٠", "۴۵", "Falcon-3", "CNN", "\uD83D\uDE00", "e\u0301t\u00e9", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
			"\u200Fقالت\u200F", "\u2067عين\u2069", "بـ", "«نفى»", "مُؤكِّدًا", "\uD83D\uDC68\u200D\uD83D\uDC69", "الأسرّة", "لا", "،", "؛", "1,5", "ﷺ", "a\u00A0b"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	private static final List<String> BREAKS = List.of("\n", "\r\n", "\n\n", ".\n", " \r", "\u2029"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private RandomText() {
	}

	/** A text of about so many words; no words give the empty text. */
	public static String of(SplittableRandom random, int words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++) {
			text.append(pick(random, WORDS)).append(random.nextInt(12) == 0 ? pick(random, BREAKS) : " "); //$NON-NLS-1$
		}
		return text.toString();
	}

	/** One of a list. */
	public static <T> T pick(SplittableRandom random, List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
