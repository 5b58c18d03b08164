// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import org.isnad.arabic.Clitics;
import org.isnad.arabic.LightStemmer;

/**
 * What a folded form is wherever it stands.
 *
 * @param form    folded form ({@link org.isnad.arabic.ArabicFolder})
 * @param stem    its light stem
 * @param inner   its stem without a leading ب ل ك س, which may be the word's own letter; the stem where there is none
 * @param root    the consonants of the stem that verb and noun share: «يرتفع» and «ارتفاع»
 * @param meaning what the tables of opposites and of words alike know of it
 */
record Lexeme(String form, String stem, String inner, String root, Senses.Meaning meaning) {
	private static final String WEAK = "اويءئؤ"; //$NON-NLS-1$
	private static final String PREFIXES = "تنم"; //$NON-NLS-1$
	private static final String PARTICLES = "بلكس"; //$NON-NLS-1$
	private static final int SHORTEST = 3;

	static Lexeme of(String form, Senses senses) {
		String stem = LightStemmer.stem(form);
		String inner = inner(form, stem);
		String root = root(stem);
		return new Lexeme(form, stem, inner, root, senses.of(form, stem, inner, root));
	}

	private static String inner(String form, String stem) {
		for (Clitics.Split split : Clitics.splits(form)) {
			boolean lone = split.particle() != 0 && !split.article() && PARTICLES.indexOf(split.particle()) >= 0;
			if (lone && split.rest().length() >= SHORTEST) {
				return LightStemmer.stem(split.rest());
			}
		}
		return stem;
	}

	/** Without weak letters, doubled ones once, and without a letter that a form of the verb may have put before. */
	static String root(String stem) {
		if (stem.isEmpty() || stem.charAt(0) < 0x600) {
			return stem;
		}
		StringBuilder consonants = new StringBuilder();
		for (int i = 0; i < stem.length(); i++) {
			char c = stem.charAt(i);
			boolean femaleEnd = c == 'ه' && i == stem.length() - 1;
			boolean doubled = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == c;
			if (WEAK.indexOf(c) < 0 && !femaleEnd && !doubled) {
				consonants.append(c);
			}
		}
		boolean prefixed = consonants.length() > SHORTEST && PREFIXES.indexOf(consonants.charAt(0)) >= 0;
		String root = prefixed ? consonants.substring(1) : consonants.toString();
		return root.length() < 2 ? stem : root;
	}
}
