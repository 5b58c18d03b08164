// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.LightStemmer;
import org.isnad.arabic.NumberMention;
import org.isnad.arabic.NumberReader;
import org.isnad.arabic.StopWords;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.arabic.name.Gazetteer;
import org.isnad.arabic.time.DateMention;
import org.isnad.arabic.time.DateReader;

/** Reads sentences of one language for comparison. Any thread may use it. */
public final class PairReader {
	private static final int SCOPE = 4;
	private static final int DENIED = 6;
	/** What stands behind so many tokens is no longer of the sentence; comparing takes time by the square of the words. */
	private static final int MOST_TOKENS = 600;
	/** «لم يغادر», «لا يغادر»: of a verb the first word behind is what is negated. */
	private static final int VERB = 1;
	private static final int MOST_KEPT = 100_000;
	/** «غير مباشرة», «دون شرط»: these negate a word and not the sentence. */
	private static final Map<String, Integer> NARROW = Map.of("غير", 1, "بدون", 2, "دون", 2, "عدم", 2, "without", 2, "لم", VERB, "لن", VERB, "لا", VERB); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final Set<String> PREPOSITIONS = Set.of("من", "الي", "علي", "في", "عن", "مع", "ضد", "بين", "from", "to", "against", "by"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private final TextSegmenter segmenter;
	private final NumberReader numberReader;
	private final DateReader dateReader;
	private final Negation negation;
	private final PlaceWords places;
	private final Senses senses;
	/** Text repeats its words: what is known of the first ones met is kept. It changes no result. */
	private final Map<String, Lexeme> lexemes = new ConcurrentHashMap<>();

	/** @param language BCP 47 tag; a language without tables is compared by its words alone */
	public PairReader(String language) {
		segmenter = new TextSegmenter(language);
		numberReader = new NumberReader(language);
		dateReader = new DateReader(language);
		negation = Negation.of(language);
		places = new PlaceWords(Gazetteer.shipped());
		senses = Senses.of(language);
	}

	/** A sentence of which it is not known when it was written. */
	public PairSentence read(String sentence) {
		return read(sentence, null);
	}

	/** @param written the day against which "yesterday" and the like are understood; may be null. Only the first few hundred words are read. */
	public PairSentence read(String sentence, LocalDate written) {
		List<Token> all = segmenter.tokens(sentence);
		List<Token> tokens = all.subList(0, Math.min(all.size(), MOST_TOKENS));
		List<NumberMention> numbers = numberReader.read(sentence, tokens);
		List<DateMention> dates = dateReader.read(sentence, tokens, numbers, written);
		String[] placeNames = places.find(sentence, tokens);
		List<PairWord> words = new ArrayList<>();
		Set<String> functionWords = new TreeSet<>();
		int[] wordAt = new int[tokens.size()];
		boolean question = false;
		String lead = ""; //$NON-NLS-1$
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			wordAt[i] = words.size();
			question |= token.is("؟") || token.is("?"); //$NON-NLS-1$ //$NON-NLS-2$
			if (!token.word()) {
				lead = ""; //$NON-NLS-1$
			} else if (StopWords.contains(token.folded())) {
				functionWords.add(LightStemmer.stem(token.folded()));
				lead = PREPOSITIONS.contains(token.folded()) ? token.folded() : ""; //$NON-NLS-1$
			} else if (continuesPlace(placeNames, i, words)) {
				PairWord before = words.removeLast();
				words.add(before.until(token.end()));
				wordAt[i]--;
			} else {
				boolean number = numbers.stream().anyMatch(n -> n.begin() < token.end() && token.begin() < n.end());
				words.add(new PairWord(lexeme(token.folded()), placeNames[i], number, lead.isEmpty() ? particle(token.folded()) : lead, token.range()));
				lead = ""; //$NON-NLS-1$
			}
		}
		List<NumberMention> counted = numbers.stream().filter(n -> dates.stream().noneMatch(d -> d.begin() < n.end() && n.begin() < d.end())).toList();
		return new PairSentence(sentence, words, List.copyOf(functionWords), negated(tokens, numbers, wordAt, words.size()), counted, dates, question, senses);
	}

	private Lexeme lexeme(String form) {
		Lexeme known = lexemes.get(form);
		if (known == null) {
			known = Lexeme.of(form, senses);
			if (lexemes.size() < MOST_KEPT) {
				lexemes.put(form, known);
			}
		}
		return known;
	}

	/** A place is one word however many its name has. */
	private static boolean continuesPlace(String[] placeNames, int at, List<PairWord> words) {
		return at > 0 && !placeNames[at].isEmpty() && placeNames[at].equals(placeNames[at - 1]) && !words.isEmpty();
	}

	private static String particle(String folded) {
		for (Clitics.Split split : Clitics.splits(folded)) {
			if (split.particle() != 0 && split.article()) {
				return String.valueOf(split.particle());
			}
		}
		char first = folded.charAt(0);
		return first == 'ل' || first == 'ب' ? String.valueOf(first) : ""; //$NON-NLS-1$
	}

	/** «ما دون خمسين»: right before a number it is a bound and no negation. */
	private static boolean limits(Negation.Marker marker, List<Token> tokens, List<NumberMention> numbers) {
		int next = marker.behind() < tokens.size() ? tokens.get(marker.behind()).begin() : -1;
		return marker.reading() == Negation.Reading.NEGATION && numbers.stream().anyMatch(number -> number.begin() <= next && next < number.end());
	}

	/** How many content words behind a marker it can negate. */
	private static int width(Negation.Marker marker) {
		if (marker.reading() == Negation.Reading.DENIAL) {
			return DENIED;
		}
		String form = marker.form();
		boolean joined = !NARROW.containsKey(form) && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
		return NARROW.getOrDefault(joined ? form.substring(1) : form, SCOPE);
	}

	private List<PairSentence.Negated> negated(List<Token> tokens, List<NumberMention> numbers, int[] wordAt, int words) {
		List<PairSentence.Negated> negated = new ArrayList<>();
		for (Negation.Marker marker : negation.find(tokens)) {
			if (limits(marker, tokens, numbers)) {
				continue;
			}
			int from = marker.behind() < tokens.size() ? wordAt[marker.behind()] : words;
			int to = Math.min(words, from + width(marker));
			List<Integer> scope = new ArrayList<>();
			for (int i = from; i < to; i++) {
				scope.add(i);
			}
			negated.add(new PairSentence.Negated(marker, scope));
		}
		return negated;
	}
}
