// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.List;
import java.util.Optional;

/** Finds a word in the one sentence and its opposite in the other, and whether both are said of the same. */
final class OppositeWords {
	/** How far a word stands at most from what it is said of, in content words. */
	private static final int REACH = 3;

	private final PairSentence one;
	private final PairSentence other;
	private final WordAlignment alignment;

	OppositeWords(PairSentence one, PairSentence other, WordAlignment alignment) {
		this.one = one;
		this.other = other;
		this.alignment = alignment;
	}

	void into(PairComparison comparison) {
		int attached = 0;
		int loose = 0;
		int exchanged = 0;
		boolean frames = false;
		for (int i = 0; i < one.words().size(); i++) {
			PairWord here = one.words().get(i);
			for (int j = 0; !here.meaning().sides().isEmpty() && j < other.words().size(); j++) {
				PairWord there = other.words().get(j);
				Optional<Integer> pair = here.meaning().opposed(there.meaning());
				// «لم يصمد» and «فر» say the same.
				if (pair.isEmpty() || negated(one, i) != negated(other, j)) {
					continue;
				}
				// A word that has its like in the other sentence is said there too: then only its neighbour tells of what.
				boolean said = alignment.toOther(i) >= 0 || alignment.toOne(j) >= 0;
				boolean together = together(i, j, said ? 1 : REACH);
				boolean frame = one.senses().domain(pair.get()).equals(Senses.FRAME);
				frames |= frame && !said;
				exchanged += !frame && said && together ? 1 : 0;
				attached += !frame && !said && together ? 1 : 0;
				loose += !frame && !said && !together ? 1 : 0;
				if (!said) {
					comparison.add(new PairReason.Opposites(PairComparison.words(one, here), PairComparison.words(other, there), one.senses().domain(pair.get()), together));
				}
			}
		}
		comparison.count(PairFeature.OPPOSITES_ATTACHED, attached);
		comparison.count(PairFeature.OPPOSITES_LOOSE, loose);
		comparison.count(PairFeature.OPPOSITES_EXCHANGED, exchanged);
		comparison.flag(PairFeature.OPPOSITES_ODD, (attached + loose) % 2 == 1);
		comparison.flag(PairFeature.FRAMES, frames);
	}

	private static boolean negated(PairSentence sentence, int word) {
		return sentence.negations().stream().anyMatch(negated -> negated.scope().contains(word));
	}

	/** Whether a word near the one stands for a word near the other. */
	private boolean together(int i, int j, int reach) {
		List<PairWord> words = one.words();
		for (int k = Math.max(0, i - reach); k <= Math.min(words.size() - 1, i + reach); k++) {
			int aligned = k == i ? -1 : alignment.toOther(k);
			if (aligned >= 0 && aligned != j && Math.abs(aligned - j) <= reach) {
				return true;
			}
		}
		return false;
	}
}
