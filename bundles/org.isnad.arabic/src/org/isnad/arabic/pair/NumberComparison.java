// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.NumberMention;
import org.isnad.arabic.TextRange;

/** Sets the numbers of two sentences side by side: those of one unit, as intervals. */
final class NumberComparison {
	private static final Set<String> PEOPLE = Set.of("dead", "civilian", "person"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> CAPTIVES = Set.of("prisoner", "soldier"); //$NON-NLS-1$ //$NON-NLS-2$
	/** How far a word stands at most from the number of what it tells, in content words. */
	private static final int REACH = 4;
	private static final String DEAD = "dead"; //$NON-NLS-1$

	private final PairSentence one;
	private final PairSentence other;
	private final WordAlignment alignment;

	NumberComparison(PairSentence one, PairSentence other, WordAlignment alignment) {
		this.one = one;
		this.other = other;
		this.alignment = alignment;
	}

	void into(PairComparison comparison) {
		Set<NumberMention> matched = new HashSet<>();
		List<NumberMention> open = new ArrayList<>();
		for (NumberMention number : one.numbers()) {
			List<NumberMention> equal = other.numbers().stream().filter(n -> comparable(number, n) && number.compatibleWith(n)).toList();
			matched.addAll(equal);
			if (equal.isEmpty()) {
				open.add(number);
			}
		}
		int same = Math.min(one.numbers().size() - open.size(), matched.size());
		List<NumberMention> left = new ArrayList<>(other.numbers().stream().filter(n -> !matched.contains(n)).toList());
		int alone = Math.abs(open.size() - left.size());
		int differ = 0;
		int elsewhere = 0;
		int bare = 0;
		for (NumberMention number : open) {
			NumberMention against = left.stream().filter(n -> comparable(number, n)).findFirst().orElse(null);
			if (against == null) {
				continue;
			}
			left.remove(against);
			boolean unit = !number.unit().isEmpty() && !against.unit().isEmpty();
			boolean together = together(number, against);
			differ += unit && together ? 1 : 0;
			elsewhere += unit && !together ? 1 : 0;
			bare += unit ? 0 : 1;
			comparison.add(new PairReason.NumbersDiffer(words(one, number), words(other, against), unit ? number.unit() : "", number.exact() && against.exact(), together, number.low() < against.low())); //$NON-NLS-1$
		}
		comparison.count(PairFeature.NUMBERS_SAME, same);
		comparison.count(PairFeature.NUMBERS_DIFFER, differ);
		comparison.count(PairFeature.NUMBERS_ELSEWHERE, elsewhere);
		comparison.count(PairFeature.NUMBERS_BARE, bare);
		comparison.count(PairFeature.NUMBERS_ONCE, alone);
	}

	/** Whether beside the unit a word near the one number stands for a word near the other. */
	private boolean together(NumberMention number, NumberMention against) {
		int at = wordAt(one, number);
		int there = wordAt(other, against);
		for (int i = Math.max(0, at - REACH); i < Math.min(one.words().size(), at + REACH + 1); i++) {
			int aligned = alignment.toOther(i);
			boolean unit = inside(one.words().get(i), number) || aligned >= 0 && inside(other.words().get(aligned), against);
			if (aligned >= 0 && !unit && Math.abs(aligned - there) <= REACH) {
				return true;
			}
		}
		return false;
	}

	private static int wordAt(PairSentence sentence, NumberMention number) {
		int at = 0;
		while (at < sentence.words().size() && sentence.words().get(at).range().end() <= number.begin()) {
			at++;
		}
		return at;
	}

	private static boolean inside(PairWord word, NumberMention number) {
		return word.range().begin() < number.unitEnd() && number.begin() < word.range().end();
	}

	private static boolean comparable(NumberMention one, NumberMention other) {
		return one.ordinal() == other.ordinal() && sameUnit(one.unit(), other.unit());
	}

	/** The dead of one report may be the civilians or the people of another. */
	private static boolean sameUnit(String one, String other) {
		boolean people = PEOPLE.contains(one) && PEOPLE.contains(other) && (one.equals(DEAD) || other.equals(DEAD));
		boolean captives = CAPTIVES.contains(one) && CAPTIVES.contains(other);
		return one.equals(other) || people || captives;
	}

	/** The number with the words that bound it and with its unit: «أكثر من 500 كيلومتر». */
	private static PairReason.Words words(PairSentence sentence, NumberMention number) {
		TextRange range = new TextRange(boundBegin(sentence, number), number.unitEnd());
		return new PairReason.Words(sentence.text().substring(range.begin(), range.end()), range);
	}

	private static int boundBegin(PairSentence sentence, NumberMention number) {
		return number.exact() ? number.begin() : NumberBounds.begin(sentence.text(), number.begin());
	}
}
