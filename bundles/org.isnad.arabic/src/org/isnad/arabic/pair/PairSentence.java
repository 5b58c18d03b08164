// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.NumberMention;
import org.isnad.arabic.time.DateMention;

/** A sentence read once, so that it can be compared with many; {@link PairReader} makes it. Immutable; any thread may use it. */
public final class PairSentence {
	/** A marker of negation with the indexes of the content words that it can negate. */
	record Negated(Negation.Marker marker, List<Integer> scope) {
	}

	private static final Set<String> MEASURES = Set.of("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century", "time", "km", "m", "cm", "mile", "kg", "%"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$

	private final String text;
	private final List<PairWord> words;
	private final List<String> functionWords;
	private final List<Negated> negations;
	private final List<NumberMention> numbers;
	private final List<DateMention> dates;
	private final boolean question;
	private final Senses senses;

	PairSentence(String text, List<PairWord> words, List<String> functionWords, List<Negated> negations, List<NumberMention> numbers, List<DateMention> dates,
			boolean question, Senses senses) {
		this.text = text;
		this.words = List.copyOf(words);
		this.functionWords = List.copyOf(functionWords);
		this.negations = List.copyOf(negations);
		this.numbers = List.copyOf(numbers);
		this.dates = List.copyOf(dates);
		this.question = question;
		this.senses = senses;
	}

	public String text() {
		return text;
	}

	/** The stems of its content words, each once, in text order. */
	public List<String> stems() {
		return words.stream().map(PairWord::stem).distinct().toList();
	}

	/**
	 * The keys by which sentences that speak of one thing find each other: its places, its pairs of opposites and groups of words alike, the
	 * consonants of its other content words; each once, in text order. Numbers, measures and dates are none: reports of
	 * one thing differ in them.
	 */
	public List<String> keys() {
		return words.stream().filter(word -> !word.number() && !inDate(word) && !inMeasure(word)).map(PairWord::key).distinct().toList();
	}

	/** «11 ساعة»: what is measured is told by other words. */
	private boolean inMeasure(PairWord word) {
		return numbers.stream().anyMatch(number -> MEASURES.contains(number.unit()) && number.begin() < word.range().end() && word.range().begin() < number.unitEnd());
	}

	private boolean inDate(PairWord word) {
		return dates.stream().anyMatch(date -> date.begin() < word.range().end() && word.range().begin() < date.end());
	}

	/** The dates that it speaks of. */
	public List<DateMention> dates() {
		return dates;
	}

	/** Its numbers; those of dates are not among them. */
	public List<NumberMention> numbers() {
		return numbers;
	}

	List<PairWord> words() {
		return words;
	}

	List<String> functionWords() {
		return functionWords;
	}

	List<Negated> negations() {
		return negations;
	}

	/** The tables by which its words are understood. */
	Senses senses() {
		return senses;
	}

	boolean question() {
		return question;
	}
}
