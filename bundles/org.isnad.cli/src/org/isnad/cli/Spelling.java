// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import java.util.Collection;

/** Guesses what a mistyped word was meant to be. */
public final class Spelling {
	private Spelling() {
	}

	/** The known word that is nearest to the given one, or null if none is near. */
	public static String nearest(String word, Collection<String> known) {
		String nearest = null;
		int least = Math.max(1, Math.min(3, word.length() / 2)) + 1;
		for (String candidate : known) {
			int distance = distance(word, candidate);
			if (distance < least) {
				least = distance;
				nearest = candidate;
			}
		}
		return nearest;
	}

	/** The number of letters to insert, drop, change or swap with the next (Damerau 1964, each place touched once). */
	static int distance(String a, String b) {
		int[][] steps = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					steps[i][j] = i + j;
				} else {
					int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
					steps[i][j] = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
					if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
						steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
					}
				}
			}
		}
		return steps[a.length()][b.length()];
	}
}
