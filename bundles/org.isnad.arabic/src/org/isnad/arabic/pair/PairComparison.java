// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import static org.isnad.arabic.pair.PairFeature.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.time.DateMention;

/** Compares two sentences and gathers what is found; used once. Each kind of finding has a class of its own. */
final class PairComparison {
	private static final int MOST_COUNTED = 2;

	private final PairSentence one;
	private final PairSentence other;
	private final WordAlignment alignment;
	private final double[] values = new double[PairFeature.values().length];
	private final List<PairReason> reasons = new ArrayList<>();

	PairComparison(PairSentence one, PairSentence other) {
		this.one = one;
		this.other = other;
		this.alignment = new WordAlignment(one.words(), other.words());
	}

	PairFeatures features() {
		overlap();
		new NumberComparison(one, other, alignment).into(this);
		new DateComparison(one.dates(), other.dates()).into(this);
		negation();
		new OppositeWords(one, other, alignment).into(this);
		new WordOrder(one, other, alignment).into(this);
		places();
		int shorter = Math.min(one.words().size(), other.words().size());
		return new PairFeatures(values, this::lexical, reasons, alignment.count(), shorter, identical());
	}

	void set(PairFeature feature, double value) {
		values[feature.ordinal()] = value;
	}

	/** Sets a number of things, of which only the first two count. */
	void count(PairFeature feature, int number) {
		set(feature, Math.min(MOST_COUNTED, number));
	}

	void flag(PairFeature feature, boolean value) {
		set(feature, value ? 1 : 0);
	}

	void add(PairReason reason) {
		reasons.add(reason);
	}

	static PairReason.Words words(PairSentence sentence, PairWord word) {
		return new PairReason.Words(sentence.text().substring(word.range().begin(), word.range().end()), word.range());
	}

	PairReason.Words one(DateMention date) {
		return words(one, date);
	}

	PairReason.Words other(DateMention date) {
		return words(other, date);
	}

	private static PairReason.Words words(PairSentence sentence, DateMention date) {
		return new PairReason.Words(sentence.text().substring(date.begin(), date.end()), new TextRange(date.begin(), date.end()));
	}

	private void overlap() {
		int n = one.words().size();
		int m = other.words().size();
		int shorter = Math.max(1, Math.min(n, m));
		int longer = Math.max(1, Math.max(n, m));
		double alike = (double) alignment.sum() / WordAlignment.SAME;
		set(BIAS, 1);
		set(OVERLAP_SHORTER, alike / shorter);
		set(OVERLAP_LONGER, alike / longer);
		set(JACCARD, alike / Math.max(1, n + m - alike));
		set(EXACT, (double) alignment.exact() / shorter);
		set(LENGTH_DIFFERENCE, (double) Math.abs(n - m) / longer);
		set(LENGTH, StrictMath.log(1 + n + m));
		int fewest = Math.min(n, m) - alignment.count();
		int most = Math.max(n, m) - alignment.count();
		values[FEWEST_0.ordinal() + Math.min(fewest, FEWEST_4.ordinal() - FEWEST_0.ordinal())] = 1;
		values[MOST_0.ordinal() + Math.min(most, MOST_6.ordinal() - MOST_0.ordinal())] = 1;
		flag(QUESTION_ONCE, one.question() != other.question());
		flag(QUESTION_BOTH, one.question() && other.question());
		flag(ALL_ALIGNED, most == 0);
	}

	/** Only what the other side speaks of can be negated against it; and an even number of negations on both sides together cancels out. */
	private void negation() {
		List<PairSentence.Negated> here = one.negations().stream().filter(n -> spoken(n, alignment::toOther)).toList();
		List<PairSentence.Negated> there = other.negations().stream().filter(n -> spoken(n, alignment::toOne)).toList();
		int all = one.negations().size() + other.negations().size();
		flag(NEGATION_ODD, all % 2 == 1);
		flag(NEGATION_BOTH, !one.negations().isEmpty() && !other.negations().isEmpty());
		boolean odd = (here.size() + there.size()) % 2 == 1;
		flag(NEGATION_ELSEWHERE, all > 0 && here.isEmpty() && there.isEmpty() && one.negations().isEmpty() != other.negations().isEmpty());
		boolean inOne = here.size() > there.size();
		// «لم يرد» and «لم يعلق»: the other one negates too, though in words of its own.
		boolean both = (inOne ? other : one).negations().stream().anyMatch(n -> n.marker().reading() == Negation.Reading.NEGATION);
		if (!odd || both) {
			return;
		}
		PairSentence sentence = inOne ? one : other;
		for (PairSentence.Negated each : inOne ? here : there) {
			Negation.Marker marker = each.marker();
			flag(switch (marker.reading()) {
			case DENIAL -> DENIED;
			case IMPLICATIVE -> IMPLICATIVE;
			default -> NEGATED;
			}, true);
			String text = sentence.text().substring(marker.range().begin(), marker.range().end());
			add(new PairReason.NegatedOnce(new PairReason.Words(text, marker.range()), marker.reading(), inOne));
		}
	}

	/** Whether the other sentence speaks of what is negated: of the word; where a statement is denied, of half of it. */
	private static boolean spoken(PairSentence.Negated negated, IntUnaryOperator aligned) {
		long spoken = negated.scope().stream().filter(i -> aligned.applyAsInt(i) >= 0).count();
		return negated.marker().reading() == Negation.Reading.DENIAL ? spoken > 0 && 2 * spoken >= negated.scope().size() : spoken > 0;
	}

	private void places() {
		Set<String> here = places(one);
		Set<String> there = places(other);
		Set<String> both = new TreeSet<>(here);
		both.retainAll(there);
		here.removeAll(both);
		there.removeAll(both);
		flag(PLACES_REPLACED, !here.isEmpty() && !there.isEmpty());
		flag(PLACES_ONCE, here.isEmpty() != there.isEmpty());
		count(PLACES_SAME, both.size());
	}

	private static Set<String> places(PairSentence sentence) {
		Set<String> places = new TreeSet<>();
		for (PairWord word : sentence.words()) {
			if (!word.place().isEmpty()) {
				places.add(word.place());
			}
		}
		return places;
	}

	private boolean identical() {
		boolean same = one.words().size() == other.words().size() && one.functionWords().equals(other.functionWords());
		for (int i = 0; same && i < one.words().size(); i++) {
			same = alignment.toOther(i) == i && alignment.same(i);
		}
		return same;
	}

	private List<String> lexical() {
		Set<String> lexical = new TreeSet<>();
		List<String> here = new ArrayList<>();
		List<String> there = new ArrayList<>();
		for (int i = 0; i < one.words().size(); i++) {
			if (alignment.toOther(i) < 0) {
				here.add(one.words().get(i).root());
			}
		}
		for (int j = 0; j < other.words().size(); j++) {
			if (alignment.toOne(j) < 0) {
				there.add(other.words().get(j).root());
			}
		}
		here.forEach(root -> lexical.add(LexicalFeature.only(root)));
		there.forEach(root -> lexical.add(LexicalFeature.only(root)));
		for (String root : here) {
			there.forEach(otherRoot -> lexical.add(LexicalFeature.pair(root, otherRoot)));
		}
		for (String word : one.functionWords()) {
			lexical.add(other.functionWords().contains(word) ? LexicalFeature.both(word) : LexicalFeature.only(word));
		}
		other.functionWords().stream().filter(word -> !one.functionWords().contains(word)).forEach(word -> lexical.add(LexicalFeature.only(word)));
		return new ArrayList<>(lexical);
	}
}
