// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;

/** Words as the index has them, in texts and in queries. Stateless; for any thread. */
final class QueryWords {
	/** Nothing longer is told from what begins with the same letters. */
	private static final int LONGEST = 200;
	private static final String[] CONJUNCTIONS = { "", "و", "ف" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String[] PARTICLES = { "", "ب", "ك", "ل", "س", "ال", "بال", "كال", "لل" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final String[] PRONOUNS = { "هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	private static final String ARTICLE = "ال"; //$NON-NLS-1$
	private static final char TA_MARBUTA = 'ه';

	private QueryWords() {
	}

	/** The words of a text in order, without punctuation. */
	static List<Token> of(String text, String language) {
		List<Token> words = new ArrayList<>();
		for (Token token : new TextSegmenter(language).tokens(text)) {
			if (token.word()) {
				words.add(token);
			}
		}
		return words;
	}

	/** A folded word as it is kept. */
	static String kept(String folded) {
		return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
	}

	/** The folded words of a text in a row. */
	static List<String> folded(String text) {
		// Any tag would do: the folded form of a word does not depend on the language.
		return of(text, "ar").stream().map(token -> kept(token.folded())).toList(); //$NON-NLS-1$
	}

	/** A folded word with everything that Arabic writes together with it: conjunction, preposition, article, pronoun. */
	static Set<String> withClitics(String word) {
		String bare = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1 ? word.substring(ARTICLE.length()) : word;
		List<String> ends = new ArrayList<>(List.of(bare));
		// A feminine ending is written open before a pronoun.
		String open = bare.charAt(bare.length() - 1) == TA_MARBUTA ? bare.substring(0, bare.length() - 1) + 'ت' : bare;
		for (String pronoun : PRONOUNS) {
			ends.add(open + pronoun);
		}
		Set<String> forms = new LinkedHashSet<>();
		forms.add(word);
		for (String conjunction : CONJUNCTIONS) {
			for (String particle : PARTICLES) {
				ends.forEach(end -> forms.add(conjunction + particle + end));
			}
		}
		return forms;
	}
}
