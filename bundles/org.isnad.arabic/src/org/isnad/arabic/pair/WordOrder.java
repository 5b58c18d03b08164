// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import static org.isnad.arabic.pair.PairFeature.*;

import java.util.ArrayList;
import java.util.List;

/** What the order of the words tells: a word that stands where the other sentence has another, two that have exchanged their roles. */
final class WordOrder {
	private final PairSentence one;
	private final PairSentence other;
	private final WordAlignment alignment;

	WordOrder(PairSentence one, PairSentence other, WordAlignment alignment) {
		this.one = one;
		this.other = other;
		this.alignment = alignment;
	}

	void into(PairComparison comparison) {
		replaced(comparison);
		List<Integer> aligned = new ArrayList<>();
		for (int i = 0; i < one.words().size(); i++) {
			if (alignment.toOther(i) >= 0) {
				aligned.add(i);
			}
		}
		int[] rank = ranks(aligned);
		int inverted = 0;
		for (int k = 0; k < rank.length; k++) {
			for (int l = k + 1; l < rank.length; l++) {
				inverted += rank[k] > rank[l] ? 1 : 0;
			}
		}
		comparison.set(REORDERED, rank.length < 2 ? 0 : inverted * 2.0 / (rank.length * (rank.length - 1)));
		swapped(comparison, aligned, rank);
	}

	/** For each aligned word the rank of its counterpart among the counterparts. */
	private int[] ranks(List<Integer> aligned) {
		List<Integer> sorted = aligned.stream().map(alignment::toOther).sorted().toList();
		return aligned.stream().mapToInt(i -> sorted.indexOf(alignment.toOther(i))).toArray();
	}

	private void replaced(PairComparison comparison) {
		int n = one.words().size();
		int m = other.words().size();
		int replaced = 0;
		boolean place = false;
		for (int i = 0; i < n; i++) {
			for (int j = 0; alignment.toOther(i) < 0 && j < m; j++) {
				boolean before = i == 0 ? j == 0 : j > 0 && alignment.toOther(i - 1) == j - 1;
				boolean behind = i == n - 1 ? j == m - 1 : j < m - 1 && alignment.toOther(i + 1) == j + 1;
				PairWord here = one.words().get(i);
				PairWord there = other.words().get(j);
				if (alignment.toOne(j) < 0 && before && behind) {
					boolean places = !here.place().isEmpty() && !there.place().isEmpty();
					replaced++;
					place |= places;
					add(comparison, here, there, places);
				}
			}
		}
		comparison.set(PairFeature.values()[REPLACED_0.ordinal() + Math.min(replaced, REPLACED_3.ordinal() - REPLACED_0.ordinal())], 1);
		comparison.flag(PLACE_REPLACED, place);
		comparison.flag(ONLY_REPLACED, replaced == 1 && alignment.count() == n - 1 && alignment.count() == m - 1);
	}

	private void add(PairComparison comparison, PairWord here, PairWord there, boolean places) {
		boolean told = here.number() || there.number() || here.meaning().opposed(there.meaning()).isPresent();
		if (places) {
			comparison.add(new PairReason.PlacesDiffer(PairComparison.words(one, here), PairComparison.words(other, there)));
		} else if (!told) {
			comparison.add(new PairReason.Replaced(PairComparison.words(one, here), PairComparison.words(other, there)));
		}
	}

	/** Two words that change places while what stands between them stays; or that exchange the prepositions before them. */
	private void swapped(PairComparison comparison, List<Integer> aligned, int[] rank) {
		boolean roles = false;
		boolean leads = false;
		for (int k = 0; k < rank.length; k++) {
			for (int l = k + 1; l < rank.length; l++) {
				int i = aligned.get(k);
				int j = aligned.get(l);
				boolean exchanged = rank[k] == l && rank[l] == k && l - k > 1 && between(rank, k, l) && l - k == j - i && l - k == alignment.toOther(i) - alignment.toOther(j) && nouns(i, j);
				boolean led = leads(i, j);
				roles |= exchanged;
				leads |= led;
				if (exchanged || led) {
					comparison.add(new PairReason.RolesSwapped(PairComparison.words(one, one.words().get(i)), PairComparison.words(other, other.words().get(alignment.toOther(j)))));
				}
			}
		}
		comparison.flag(ROLES_SWAPPED, roles);
		comparison.flag(LEADS_SWAPPED, leads);
	}

	private static boolean between(int[] rank, int from, int to) {
		for (int k = from + 1; k < to; k++) {
			if (rank[k] != k) {
				return false;
			}
		}
		return true;
	}

	/** Verbs change their places with their nouns in any paraphrase; two of one kind do not: two places, or neither said to happen. */
	private boolean nouns(int i, int j) {
		PairWord first = one.words().get(i);
		PairWord second = one.words().get(j);
		return first.place().isEmpty() == second.place().isEmpty() && still(i) && still(j);
	}

	private boolean still(int i) {
		return one.words().get(i).meaning().sides().isEmpty() && other.words().get(alignment.toOther(i)).meaning().sides().isEmpty();
	}

	private boolean leads(int i, int j) {
		String first = one.words().get(i).lead();
		String second = one.words().get(j).lead();
		return !first.equals(second) && first.equals(other.words().get(alignment.toOther(j)).lead()) && second.equals(other.words().get(alignment.toOther(i)).lead())
				&& nouns(i, j) && !one.words().get(i).place().isEmpty();
	}
}
