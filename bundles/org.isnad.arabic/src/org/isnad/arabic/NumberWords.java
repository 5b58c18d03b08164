// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Clitics.Split;
import org.isnad.internal.arabic.Tables;

/** The number words of a language, as its table has them. */
final class NumberWords {
	private static final NumberWords NONE = new NumberWords(Map.of());
	private static final Set<Kind> BEFORE = EnumSet.of(Kind.APPROXIMATE, Kind.AT_LEAST, Kind.AT_MOST);
	private static final Set<Kind> BEHIND = EnumSet.of(Kind.APPROXIMATE_BEHIND, Kind.AT_LEAST_BEHIND, Kind.AT_MOST_BEHIND);
	private static final int LONGEST_MODIFIER = 4;
	private static final int LONGEST_UNIT = 3;
	private static final int SHORTEST_WITH_DUAL = 3;
	private static final int LONGEST_CLITICS = 4;
	private static final int DIGIT = 1 << 30;
	private static final int LEADING = 1 << 29;
	private static final int KINDS = LEADING - 1;

	enum Kind {
		UNIT, TEEN_UNIT, TEN, HUNDRED, SCALE, DUAL_SCALE, ORDINAL, FRACTION, FRACTION_PLURAL, VAGUE, VAGUE_SCALE, DUAL, UNIT_NAME, APPROXIMATE, AT_LEAST,
		AT_MOST, APPROXIMATE_BEHIND, AT_LEAST_BEHIND, AT_MOST_BEHIND, ORDINAL_HEAD, MONTH_HEAD
	}

	record Word(Kind kind, double low, double high, String unit) {
	}

	/** A number word that a folded word may be, behind what was split off. */
	record Reading(Split split, Word word) {
	}

	/** What is to be known of a word: bits for its kinds, {@link #DIGIT} and {@link #LEADING}; and every number word that it may be. */
	private record Shape(int bits, Reading[] readings) {
	}

	/** What is counted and the token behind it. */
	record UnitPhrase(String unit, int next) {
	}

	/** What a modifier says of a number and the token behind it. */
	record Modifier(Kind kind, int next) {
	}

	/** By folded words joined by a space. */
	private final Map<String, List<Word>> words;
	/** The first words of entries of several. */
	private final Set<String> leads = new HashSet<>();
	private final WordMemo<Shape> shapes = new WordMemo<>(this::shape);
	private final WordTrait candidate = new WordTrait(folded -> (shapes.of(folded).bits() & (DIGIT | KINDS)) != 0);

	private NumberWords(Map<String, List<Word>> words) {
		this.words = words;
		words.keySet().stream().filter(key -> key.indexOf(' ') > 0).forEach(key -> leads.add(key.substring(0, key.indexOf(' '))));
	}

	static NumberWords of(String language) {
		return switch (Tables.baseLanguage(language)) {
		case "ar" -> Arabic.WORDS; //$NON-NLS-1$
		case "en" -> English.WORDS; //$NON-NLS-1$
		default -> NONE;
		};
	}

	/** Whether a folded word, behind proclitics or not, holds a digit or is spelled like any kind of number word. */
	boolean mayBeNumber(Token token) {
		return candidate.of(token);
	}

	/** Whether it holds a digit. */
	boolean hasDigit(String folded) {
		return (shapes.of(folded).bits() & DIGIT) != 0;
	}

	/** Every number word that it can be, the one with the least split off first; not to be changed. */
	Reading[] readings(String folded) {
		return shapes.of(folded).readings();
	}

	/** Whether an entry of several words may begin with it: most phrases need not be put together. */
	private boolean mayLead(String folded) {
		return (shapes.of(folded).bits() & LEADING) != 0;
	}

	private Shape shape(String folded) {
		int shape = 0;
		List<Reading> readings = new ArrayList<>(0);
		for (int i = 0; i < folded.length(); i++) {
			shape |= folded.charAt(i) >= '0' && folded.charAt(i) <= '9' ? DIGIT : 0;
		}
		for (Split split : Clitics.splits(folded)) {
			for (Word word : words.getOrDefault(split.rest(), List.of())) {
				shape |= 1 << word.kind().ordinal();
				readings.add(new Reading(split, word));
			}
		}
		for (int i = 0; i <= LONGEST_CLITICS && i < folded.length(); i++) {
			shape |= leads.contains(folded.substring(i)) ? LEADING : 0;
		}
		return new Shape(shape, readings.toArray(Reading[]::new));
	}

	Word find(String folded, Kind kind) {
		for (Word word : words.getOrDefault(folded, List.of())) {
			if (word.kind() == kind) {
				return word;
			}
		}
		return null;
	}

	/** What the words right before a token say about the number there, or null: «لا يزيد على» and not the «يزيد على» in it. */
	Kind modifierBefore(List<Token> tokens, int at) {
		Kind longest = null;
		for (int i = at - 1; i >= 0 && i >= at - LONGEST_MODIFIER; i--) {
			if (i < at - 1 && !mayLead(tokens.get(i).folded())) {
				continue;
			}
			for (Split split : Clitics.splits(phrase(tokens, i, at - i))) {
				for (Word word : words.getOrDefault(split.rest(), List.of())) {
					longest = BEFORE.contains(word.kind()) ? word.kind() : longest;
				}
			}
		}
		return longest;
	}

	/** What the words at a place say about the number before them, or null. */
	Modifier modifierBehind(List<Token> tokens, int at) {
		boolean several = at >= 0 && at < tokens.size() && mayLead(tokens.get(at).folded());
		for (int length = several ? LONGEST_MODIFIER : 1; length > 0; length--) {
			for (Word word : words.getOrDefault(phrase(tokens, at, length), List.of())) {
				if (BEHIND.contains(word.kind())) {
					return new Modifier(word.kind(), at + length);
				}
			}
		}
		return null;
	}

	/** What is counted by the words at a place: its common name, the stem of a word unknown here, or nothing. */
	UnitPhrase unitAt(List<Token> tokens, int at) {
		int i = at < tokens.size() && (tokens.get(at).is("من") || tokens.get(at).is("of")) ? at + 1 : at; //$NON-NLS-1$ //$NON-NLS-2$
		UnitPhrase known = knownUnitAt(tokens, i);
		if (known != null || i >= tokens.size()) {
			return known == null ? new UnitPhrase("", at) : known; //$NON-NLS-1$
		}
		String one = tokens.get(i).folded();
		boolean noun = tokens.get(i).word() && Character.isLetter(one.charAt(0)) && !StopWords.contains(one) && !looksVerbal(one);
		return noun ? new UnitPhrase(LightStemmer.stem(one), i + 1) : new UnitPhrase("", at); //$NON-NLS-1$
	}

	/** «14 قتلوا», «عدة تملك»: what follows is no noun that could be counted. */
	private static boolean looksVerbal(String folded) {
		char first = folded.charAt(0);
		boolean noun = folded.endsWith("ا") || folded.endsWith("ه") || folded.endsWith("ات") || folded.endsWith("ين") || folded.endsWith("ون"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		boolean past = folded.length() > 3 && folded.endsWith("ت") && !folded.endsWith("ات"); //$NON-NLS-1$ //$NON-NLS-2$
		return folded.endsWith("وا") || past || (first == 'ي' || first == 'ت') && !noun; //$NON-NLS-1$
	}

	/** The same where the table has what is counted, else null. */
	UnitPhrase knownUnitAt(List<Token> tokens, int at) {
		boolean several = at >= 0 && at < tokens.size() && mayLead(tokens.get(at).folded());
		for (int length = Math.min(several ? LONGEST_UNIT : 1, tokens.size() - at); length > 0; length--) {
			for (Split split : Clitics.splits(phrase(tokens, at, length))) {
				Word name = split.particle() == 0 && split.conjunction() == 0 ? find(split.rest(), Kind.UNIT_NAME) : null;
				if (name != null) {
					return new UnitPhrase(name.unit(), at + length);
				}
			}
		}
		return null;
	}

	private static String phrase(List<Token> tokens, int at, int length) {
		if (at < 0 || at + length > tokens.size()) {
			return ""; //$NON-NLS-1$
		}
		if (length == 1) {
			return tokens.get(at).folded();
		}
		StringBuilder phrase = new StringBuilder(tokens.get(at).folded());
		for (int i = 1; i < length; i++) {
			phrase.append(' ').append(tokens.get(at + i).folded());
		}
		return phrase.toString();
	}

	private static NumberWords load(String resource) {
		try {
			Map<String, List<Word>> words = new HashMap<>();
			Map<String, Word> singulars = new HashMap<>();
			for (Tables.Row row : Tables.rows(Tables.resource(NumberWords.class, resource), resource, 5)) {
				double low = Double.parseDouble(row.cell(2));
				double high = row.cell(3).isEmpty() ? low : Double.parseDouble(row.cell(3));
				Word word = new Word(row.oneOf(Kind.class, row.cell(0)), low, high, row.cell(4));
				String[] forms = row.cell(1).split(";"); //$NON-NLS-1$
				for (String form : forms) {
					words.computeIfAbsent(ArabicFolder.key(form.strip()), k -> new ArrayList<>()).add(word);
				}
				if (word.kind() == Kind.UNIT_NAME) {
					singulars.putIfAbsent(ArabicFolder.key(forms[0].strip()), word);
				}
			}
			addDuals(singulars, words);
			return new NumberWords(words);
		} catch (IOException e) {
			throw new IllegalStateException("The shipped table " + resource + " cannot be read: " + e.getMessage(), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** «يومان», «يومين» of «يوم»; but not where that is another form in the table, such as the plural «مدنيين». */
	private static void addDuals(Map<String, Word> singulars, Map<String, List<Word>> words) {
		singulars.forEach((singular, name) -> {
			boolean arabic = singular.charAt(0) >= 0x600 && singular.length() >= SHORTEST_WITH_DUAL && singular.indexOf(' ') < 0;
			String stem = singular.endsWith("ه") ? singular.substring(0, singular.length() - 1) + 'ت' : singular; //$NON-NLS-1$
			for (String ending : arabic ? List.of("ان", "ين") : List.<String>of()) { //$NON-NLS-1$ //$NON-NLS-2$
				words.putIfAbsent(stem + ending, List.of(new Word(Kind.DUAL, 2, 2, name.unit())));
			}
		});
	}

	private static final class Arabic {
		static final NumberWords WORDS = load("numbers.ar.tsv"); //$NON-NLS-1$
	}

	private static final class English {
		static final NumberWords WORDS = load("numbers.en.tsv"); //$NON-NLS-1$
	}
}
