// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which word of one sentence stands for which of the other: the same word in another form or spelling, the same place, a word that means
 * much the same. Each word is used once, the likest pairs first, of those the ones whose place in the sentence is likest. The same
 * alignment comes out, mirrored, when the sentences are exchanged. Immutable.
 */
final class WordAlignment {
	/** How alike, in thousandths: integers, so that sums do not depend on their order. */
	static final int SAME = 1000;
	private static final int SAME_ROOT = 900;
	private static final int SAME_MEANING = 700;
	/** Below this share of letters in the same order two words are different words. */
	private static final int LEAST_LETTERS = 750;
	private static final int SHORTEST = 3;
	private static final int LONGER_BY = 2;
	/** Weighs a difference of place: it only decides between words that are equally alike. */
	private static final int PLACE_SHARE = 10_000;

	private record Link(int likeness, int rank, int one, int other) {
	}

	private final int[] toOther;
	private final int[] toOne;
	private final int[] likeness;
	private int sum;
	private int exact;
	private int count;

	WordAlignment(List<PairWord> one, List<PairWord> other) {
		toOther = new int[one.size()];
		toOne = new int[other.size()];
		likeness = new int[one.size()];
		Arrays.fill(toOther, -1);
		Arrays.fill(toOne, -1);
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < one.size(); i++) {
			String stem = one.get(i).stem();
			for (int j = 0; j < other.size(); j++) {
				if (stem.equals(other.get(j).stem())) {
					links.add(link(SAME, i, j));
				}
			}
		}
		take(links);
		links.clear();
		for (int i = 0; i < one.size(); i++) {
			for (int j = 0; toOther[i] < 0 && j < other.size(); j++) {
				int alike = toOne[j] < 0 ? likeness(one.get(i), other.get(j)) : 0;
				if (alike > 0) {
					links.add(link(alike, i, j));
				}
			}
		}
		take(links);
	}

	private Link link(int alike, int i, int j) {
		// Cross-multiplied, so that exchanging the sentences gives the very same rank.
		return new Link(alike, PLACE_SHARE * Math.abs(i * toOne.length - j * toOther.length) / Math.max(1, toOne.length * toOther.length), i, j);
	}

	private void take(List<Link> links) {
		links.sort(Comparator.comparingInt((Link l) -> -l.likeness()).thenComparingInt(Link::rank).thenComparingInt(l -> l.one() + l.other())
				.thenComparingInt(l -> Math.min(l.one(), l.other())));
		for (Link link : links) {
			if (toOther[link.one()] < 0 && toOne[link.other()] < 0) {
				toOther[link.one()] = link.other();
				toOne[link.other()] = link.one();
				likeness[link.one()] = link.likeness();
				sum += link.likeness();
				exact += link.likeness() == SAME ? 1 : 0;
				count++;
			}
		}
	}

	/** How alike two words are, in thousandths; 0 where they are different words. */
	static int likeness(PairWord one, PairWord other) {
		if (one.number() || other.number()) {
			return 0;
		}
		if (!one.place().isEmpty() || !other.place().isEmpty()) {
			return one.place().equals(other.place()) ? SAME_ROOT : 0;
		}
		if (one.inner().equals(other.inner()) || one.inner().equals(other.stem()) || one.stem().equals(other.inner())
				|| one.root().length() >= SHORTEST && one.root().equals(other.root())) {
			return SAME_ROOT;
		}
		if (one.meaning().alike(other.meaning())) {
			return SAME_MEANING;
		}
		return one.meaning().opposed(other.meaning()).isPresent() ? 0 : spelling(one.stem(), other.stem());
	}

	/** Names are spelled in many ways, but they begin alike: «هوليوود» and «بوليوود» are two. */
	private static int spelling(String one, String other) {
		boolean comparable = one.length() > SHORTEST && other.length() > SHORTEST && one.charAt(0) == other.charAt(0)
				&& Math.abs(one.length() - other.length()) <= LONGER_BY;
		int letters = comparable ? 2 * SAME * lettersInOrder(one, other) / (one.length() + other.length()) : 0;
		return letters >= LEAST_LETTERS ? letters * SAME_ROOT / SAME : 0;
	}

	private static int lettersInOrder(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int i = 0; i < one.length(); i++) {
			int diagonal = 0;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
				diagonal = above;
			}
		}
		return row[other.length()];
	}

	/** The word of the other sentence for a word of the one, or -1. */
	int toOther(int one) {
		return toOther[one];
	}

	/** The word of the one sentence for a word of the other, or -1. */
	int toOne(int other) {
		return toOne[other];
	}

	/** Whether a word of the one sentence has the very same stem in the other. */
	boolean same(int one) {
		return likeness[one] == SAME;
	}

	/** The sum of the likenesses, in thousandths. */
	int sum() {
		return sum;
	}

	/** How many words are the same but for clitics and endings. */
	int exact() {
		return exact;
	}

	/** How many words of each sentence stand for one of the other. */
	int count() {
		return count;
	}
}
