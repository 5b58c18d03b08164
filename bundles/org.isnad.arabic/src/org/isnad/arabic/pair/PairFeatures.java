// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.LightStemmer;
import org.isnad.arabic.NumberMention;
import org.isnad.arabic.NumberReader;
import org.isnad.arabic.StopWords;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;

/**
 * What two sentences have in common and what sets them against each other.
 *
 * @param shared      stems that both have
 * @param ofShorter   how many stems the one with fewer has
 * @param ofBoth      how many stems they have together, shared ones once
 * @param negation    negated on one side and not on the other: the markers of that side
 * @param opposites   a word here and its opposite there
 * @param numbers     numbers of one unit that cannot be equal
 * @param sameNumbers how many numbers agree
 */
public record PairFeatures(int shared, int ofShorter, int ofBoth, List<Negation.Marker> negation, List<PairReason.Opposites> opposites,
		List<PairReason.NumbersDiffer> numbers, int sameNumbers) {

	/** The share of the shorter one's words that the other has too; 0 where one has none. */
	public double overlap() {
		return ofShorter == 0 ? 0 : (double) shared / ofShorter;
	}

	/** Shared words by all words. */
	public double jaccard() {
		return ofBoth == 0 ? 0 : (double) shared / ofBoth;
	}

	/** Whether anything speaks for a contradiction. */
	public boolean opposed() {
		return !negation.isEmpty() || !opposites.isEmpty() || !numbers.isEmpty();
	}

	/** A marker with the stems right behind it: what it negates. */
	private record Negated(Negation.Marker marker, List<String> scope) {
	}

	/** A sentence read once, so that it can be compared with many. Immutable. */
	public static final class Side {
		private final Map<String, String> formByStem;
		private final List<Negated> negation;
		private final List<NumberMention> numbers;

		private Side(Map<String, String> formByStem, List<Negated> negation, List<NumberMention> numbers) {
			this.formByStem = formByStem;
			this.negation = negation;
			this.numbers = numbers;
		}

		/** The stems of its content words, in text order. */
		public Iterable<String> stems() {
			return formByStem.keySet();
		}
	}

	/** Reads sentences of one language. Safe for any thread. */
	public static final class Extractor {
		private static final int SCOPE = 4;
		private static final Set<String> PEOPLE = Set.of("dead", "civilian", "person"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		private static final Set<String> CAPTIVES = Set.of("prisoner", "soldier"); //$NON-NLS-1$ //$NON-NLS-2$
		/** «غير مباشرة», «دون شرط»: these negate a word and not the sentence. */
		private static final Map<String, Integer> NARROW = Map.of("غير", 1, "بدون", 2, "دون", 2, "عدم", 2, "without", 2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

		private final TextSegmenter segmenter;
		private final NumberReader numberReader;
		private final Negation negation;
		private final Antonyms antonyms;

		public Extractor(String language) {
			segmenter = new TextSegmenter(language);
			numberReader = new NumberReader(language);
			negation = Negation.of(language);
			antonyms = Antonyms.of(language);
		}

		public Side read(String sentence) {
			List<Token> tokens = segmenter.tokens(sentence);
			Map<String, String> stems = new LinkedHashMap<>();
			for (Token token : tokens) {
				if (token.word() && !StopWords.contains(token.folded()) && !Character.isDigit(token.folded().charAt(0))) {
					stems.putIfAbsent(LightStemmer.stem(token.folded()), token.folded());
				}
			}
			List<Negated> negated = negation.find(tokens).stream().map(marker -> new Negated(marker, scope(tokens, marker))).toList();
			return new Side(stems, negated, numberReader.read(sentence, tokens));
		}

		private static List<String> scope(List<Token> tokens, Negation.Marker marker) {
			List<String> scope = new ArrayList<>();
			int width = NARROW.getOrDefault(marker.form(), SCOPE);
			for (int i = marker.token() + 1; i < tokens.size() && scope.size() < width; i++) {
				Token token = tokens.get(i);
				if (token.word() && !StopWords.contains(token.folded())) {
					scope.add(LightStemmer.stem(token.folded()));
				}
			}
			return scope;
		}

		public PairFeatures compare(Side one, Side other) {
			int shared = 0;
			for (String stem : one.formByStem.keySet()) {
				shared += other.formByStem.containsKey(stem) ? 1 : 0;
			}
			int ofShorter = Math.min(one.formByStem.size(), other.formByStem.size());
			int ofBoth = one.formByStem.size() + other.formByStem.size() - shared;
			List<PairReason.NumbersDiffer> differ = new ArrayList<>();
			int same = compareNumbers(one, other, differ);
			return new PairFeatures(shared, ofShorter, ofBoth, oneSided(one, other), opposites(one, other), List.copyOf(differ), same);
		}

		/** Only what the other side speaks of can be negated against it; and an even number of negations on both sides together cancels out. */
		private static List<Negation.Marker> oneSided(Side one, Side other) {
			List<Negation.Marker> here = about(one, other);
			List<Negation.Marker> there = about(other, one);
			if ((here.size() + there.size()) % 2 == 0) {
				return List.of();
			}
			return here.size() > there.size() ? here : there;
		}

		private static List<Negation.Marker> about(Side side, Side other) {
			return side.negation.stream().filter(n -> n.scope().stream().anyMatch(other.formByStem::containsKey)).map(Negated::marker).toList();
		}

		private List<PairReason.Opposites> opposites(Side one, Side other) {
			List<PairReason.Opposites> found = new ArrayList<>();
			one.formByStem.forEach((stem, form) -> {
				if (antonyms.knows(stem) && !other.formByStem.containsKey(stem)) {
					other.formByStem.forEach((otherStem, otherForm) -> {
						if (!one.formByStem.containsKey(otherStem)) {
							antonyms.domain(stem, otherStem).ifPresent(domain -> found.add(new PairReason.Opposites(form, otherForm, domain)));
						}
					});
				}
			});
			return List.copyOf(found);
		}

		/** The dead of one report may be the civilians or the people of another. */
		private static boolean sameUnit(String one, String other) {
			boolean people = PEOPLE.contains(one) && PEOPLE.contains(other) && (one.equals("dead") || other.equals("dead")); //$NON-NLS-1$ //$NON-NLS-2$
			boolean captives = CAPTIVES.contains(one) && CAPTIVES.contains(other);
			return one.equals(other) || people || captives;
		}

		private static int compareNumbers(Side one, Side other, List<PairReason.NumbersDiffer> differ) {
			int same = 0;
			for (NumberMention a : one.numbers) {
				List<NumberMention> comparable = other.numbers.stream().filter(b -> b.ordinal() == a.ordinal() && sameUnit(a.unit(), b.unit())).toList();
				if (comparable.stream().anyMatch(a::compatibleWith)) {
					same++;
				} else if (!comparable.isEmpty()) {
					differ.add(new PairReason.NumbersDiffer(a, comparable.getFirst()));
				}
			}
			return same;
		}
	}
}
