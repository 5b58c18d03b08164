// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes proclitics off folded Arabic words: و ف, then ب ك ل س, then the article. It only proposes: a split is worth
 * something when a lexicon knows the rest. Stateless.
 */
public final class Clitics {
	private static final int SHORTEST_REST = 2;
	/** What a word with a proclitic or the article begins with. */
	private static final String BEGINNINGS = "وفبلكسا"; //$NON-NLS-1$
	private static final String ARTICLE = "ال"; //$NON-NLS-1$
	private static final WordMemo<List<Split>> SPLITS = new WordMemo<>(Clitics::findSplits);

	private Clitics() {
	}

	/**
	 * One way to read a word.
	 *
	 * @param conjunction و or ف, or 0
	 * @param particle    ب ك ل or س, or 0
	 * @param article     whether the article stands before the rest
	 * @param length      how many characters of the folded word the proclitics take
	 * @param rest        what follows them
	 */
	public record Split(char conjunction, char particle, boolean article, int length, String rest) {
		/** Whether nothing was taken off. */
		public boolean bare() {
			return length == 0;
		}
	}

	/** Every reading of a folded word, the one with nothing taken off first, then by how much is taken off. */
	public static List<Split> splits(String word) {
		return SPLITS.of(word);
	}

	private static List<Split> findSplits(String word) {
		if (word.isEmpty() || BEGINNINGS.indexOf(word.charAt(0)) < 0) {
			return List.of(new Split((char) 0, (char) 0, false, 0, word));
		}
		List<Split> splits = new ArrayList<>(6);
		addTail(word, (char) 0, 0, splits);
		if (word.length() > SHORTEST_REST && isConjunction(word.charAt(0))) {
			addTail(word, word.charAt(0), 1, splits);
		}
		splits.sort((a, b) -> Integer.compare(a.length(), b.length()));
		return List.copyOf(splits);
	}

	/** The word without conjunction, preposition and article, as far as at least three letters remain. */
	public static String stem(String word) {
		String rest = word;
		for (Split split : splits(word)) {
			// A lone leading letter may be the word's own; the article makes a proclitic likely.
			boolean likely = split.article() || split.particle() == 0;
			if (likely && split.rest().length() >= 3) {
				rest = split.rest();
			}
		}
		return rest;
	}

	private static void addTail(String word, char conjunction, int from, List<Split> splits) {
		add(word, conjunction, (char) 0, false, from, splits);
		if (word.startsWith(ARTICLE, from)) {
			add(word, conjunction, (char) 0, true, from + 2, splits);
		}
		if (from >= word.length()) {
			return;
		}
		char particle = word.charAt(from);
		if (particle == 'ب' || particle == 'ك' || particle == 'ل' || particle == 'س') {
			add(word, conjunction, particle, false, from + 1, splits);
			if (particle != 'س' && word.startsWith(ARTICLE, from + 1)) {
				add(word, conjunction, particle, true, from + 3, splits);
			}
			if (particle == 'ل' && word.startsWith("لل", from)) { //$NON-NLS-1$
				add(word, conjunction, particle, true, from + 2, splits);
			}
		}
	}

	private static void add(String word, char conjunction, char particle, boolean article, int length, List<Split> splits) {
		if (length == 0 || word.length() - length >= SHORTEST_REST) {
			splits.add(new Split(conjunction, particle, article, length, word.substring(length)));
		}
	}

	private static boolean isConjunction(char c) {
		return c == 'و' || c == 'ف';
	}
}
