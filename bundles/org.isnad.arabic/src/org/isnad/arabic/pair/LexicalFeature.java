// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

/** The names of features that are words. */
final class LexicalFeature {
	private static final String ONLY = "only:"; //$NON-NLS-1$
	private static final String BOTH = "both:"; //$NON-NLS-1$
	private static final String PAIR = "pair:"; //$NON-NLS-1$

	private LexicalFeature() {
	}

	/** A word that one sentence has and the other has nothing like it. */
	static String only(String root) {
		return ONLY + root;
	}

	/** A word that both have. */
	static String both(String word) {
		return BOTH + word;
	}

	/** A word of one sentence and a word of the other, each without its like there. */
	static String pair(String one, String other) {
		return PAIR + (one.compareTo(other) < 0 ? one + '|' + other : other + '|' + one);
	}

	/** As a person reads it. */
	static String readable(String feature) {
		String words = feature.substring(feature.indexOf(':') + 1);
		return feature.startsWith(PAIR) ? words.replace("|", " \u2194 ") : words; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
