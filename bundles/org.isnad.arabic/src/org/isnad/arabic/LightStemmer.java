// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.List;

/**
 * Takes the usual affixes off folded Arabic words so that forms of one word mostly fall together: «سيطرتهم» and «السيطرة»,
 * «تقدما» and «التقدم». A key for comparison, not a linguistic stem. Words of other scripts come back as they are. Stateless.
 */
public final class LightStemmer {
	private static final int SHORTEST = 3;
	private static final List<String> SUFFIXES = List.of("هما", "هم", "هن", "ها", "نا", "كم", "ات", "وا", "ون", "ين", "ان", "ه", "ي", "ت", "ا"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$

	private LightStemmer() {
	}

	/** @param folded a word as {@link ArabicFolder} gives it */
	public static String stem(String folded) {
		if (folded.isEmpty() || folded.charAt(0) < 0x600 || folded.charAt(0) > 0x6FF) {
			return folded;
		}
		String stem = Clitics.stem(folded);
		String shorter = withoutSuffix(stem);
		while (!shorter.equals(stem)) {
			stem = shorter;
			shorter = withoutSuffix(stem);
		}
		return stem;
	}

	private static String withoutSuffix(String word) {
		for (String suffix : SUFFIXES) {
			int rest = word.length() - suffix.length();
			// «اعلان» and «سودان» end like a dual and are none: what remains must be longer there.
			boolean doubtful = suffix.equals("ان") || suffix.equals("ين") || suffix.equals("ون"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (rest >= (doubtful ? SHORTEST + 1 : SHORTEST) && word.endsWith(suffix)) {
				return word.substring(0, rest);
			}
		}
		return word;
	}
}
