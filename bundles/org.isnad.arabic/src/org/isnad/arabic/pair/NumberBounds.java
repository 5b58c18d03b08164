// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicFolder;

/** The words right before a number that make it an interval: «أكثر من», «لا يقل عن», «حوالي». Only for showing them with the number. */
final class NumberBounds {
	private static final int MOST_WORDS = 4;
	private static final Set<String> TELLING = folded("حوالي نحو زهاء قرابة يقارب يقرب يناهز أكثر أقل أزيد يقل تقل يزيد تزيد يتجاوز تتجاوز تجاوز فوق بين دون about some over than " //$NON-NLS-1$
			+ "under nearly almost around approximately least most between"); //$NON-NLS-1$
	private static final Set<String> JOINING = folded("ما لا من عن على more less fewer at no not"); //$NON-NLS-1$

	private NumberBounds() {
	}

	private static Set<String> folded(String words) {
		return Stream.of(words.split(" ")).map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	/** Where the words of the interval begin; where the number begins if there are none. */
	static int begin(String text, int number) {
		int begin = number;
		int at = number;
		boolean told = false;
		for (int i = 0; i < MOST_WORDS && at > 0 && text.charAt(at - 1) == ' '; i++) {
			int from = text.lastIndexOf(' ', at - 2) + 1;
			String word = ArabicFolder.key(text.substring(from, at - 1));
			boolean telling = TELLING.contains(word) || word.length() > 2 && TELLING.contains(word.substring(1));
			if (!telling && !JOINING.contains(word)) {
				break;
			}
			// «من خمسة» is no interval, and of «من أكثر من خمسة» the first word is none of its own.
			told |= telling;
			boolean negates = told && (word.equals("لا") || word.equals("ما") || word.equals("more") || word.equals("less") || word.equals("at")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			begin = telling || negates ? from : begin;
			at = from;
		}
		return begin;
	}
}
