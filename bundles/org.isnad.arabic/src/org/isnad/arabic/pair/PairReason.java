// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.TextRange;

/**
 * Why two sentences agree or disagree: always with the words that it rests on. Values, the same for both orders of the sentences but for
 * the order of their words.
 */
public sealed interface PairReason {
	/** Stands between the two languages of a {@link #note}. */
	String BETWEEN_LANGUAGES = " \u2016 "; //$NON-NLS-1$

	/** The contradiction type of the scheme that this speaks for, such as NEGATION; empty where it speaks for none. */
	String contradictionType();

	/** The reason in a language: "ar" in Arabic, everything else in English. What stands in the sentences is isolated (U+2068, U+2069). */
	default String text(String language) {
		return ReasonTexts.of(language).text(this);
	}

	/** The words in the one sentence, in UTF-16 units; empty where it has none. */
	default Optional<TextRange> one() {
		return Optional.empty();
	}

	/** The words in the other sentence. */
	default Optional<TextRange> other() {
		return Optional.empty();
	}

	/** The reasons in English, then in Arabic, in one line. */
	static String note(List<? extends PairReason> reasons) {
		return joined(reasons, "en", "; ") + BETWEEN_LANGUAGES + joined(reasons, "ar", "\u061B "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** That part of a {@link #note} which is in the language; the whole text where it is no such note. */
	static String noteIn(String note, String language) {
		int at = note.indexOf(BETWEEN_LANGUAGES);
		if (at < 0) {
			return note;
		}
		return language.startsWith("ar") ? note.substring(at + BETWEEN_LANGUAGES.length()) : note.substring(0, at); //$NON-NLS-1$
	}

	private static String joined(List<? extends PairReason> reasons, String language, String between) {
		return String.join(between, reasons.stream().map(reason -> reason.text(language)).toList());
	}

	/** What the one sentence says here and the other there. */
	record Words(String text, TextRange range) {
	}

	/** What one sentence negates and the other does not. */
	record NegatedOnce(Words marker, Negation.Reading reading, boolean inOne) implements PairReason {
		@Override
		public String contradictionType() {
			return reading == Negation.Reading.DENIAL ? "EXPLICIT_DENIAL" : "NEGATION"; //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Optional<TextRange> one() {
			return inOne ? Optional.of(marker.range()) : Optional.empty();
		}

		@Override
		public Optional<TextRange> other() {
			return inOne ? Optional.empty() : Optional.of(marker.range());
		}
	}

	/** Something in the one sentence set against something in the other. */
	sealed interface Against extends PairReason {
		Words here();

		Words there();

		@Override
		default Optional<TextRange> one() {
			return Optional.of(here().range());
		}

		@Override
		default Optional<TextRange> other() {
			return Optional.of(there().range());
		}
	}

	/**
	 * A word here and its opposite there.
	 *
	 * @param attached whether both are said of one thing
	 */
	record Opposites(Words here, Words there, String domain, boolean attached) implements Against {
		@Override
		public String contradictionType() {
			return Senses.FRAME.equals(domain) ? "LABELLING" : "ANTONYM"; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * Two numbers of one unit that cannot be the same.
	 *
	 * @param exact    whether both stand for one value; else at least one is an interval
	 * @param attached whether both are said of one thing, as far as the words around tell
	 * @param rising   whether the one there is the higher
	 */
	record NumbersDiffer(Words here, Words there, String unit, boolean exact, boolean attached, boolean rising) implements Against {
		@Override
		public String contradictionType() {
			return "NUMERIC"; //$NON-NLS-1$
		}
	}

	/** Two dates that cannot be the same. */
	record DatesDiffer(Words here, Words there, String oneDate, String otherDate) implements Against {
		@Override
		public String contradictionType() {
			return "TEMPORAL"; //$NON-NLS-1$
		}
	}

	/** One place here, another there, the words around being the same. */
	record PlacesDiffer(Words here, Words there) implements Against {
		@Override
		public String contradictionType() {
			return "LOCATION"; //$NON-NLS-1$
		}
	}

	/** Another word in the same surroundings. */
	record Replaced(Words here, Words there) implements Against {
		@Override
		public String contradictionType() {
			return "LEXICAL"; //$NON-NLS-1$
		}
	}

	/** Two that do to each other here what they suffer from each other there. */
	record RolesSwapped(Words here, Words there) implements Against {
		@Override
		public String contradictionType() {
			return "STRUCTURE"; //$NON-NLS-1$
		}
	}

	/** How many words the two have in common. */
	record SharedWords(int shared, int ofShorter) implements PairReason {
		@Override
		public String contradictionType() {
			return ""; //$NON-NLS-1$
		}
	}

	/**
	 * Words that weighed in the headlines from which the model was learned, the weightiest first.
	 *
	 * @param words     each as a stem, or as two with a double arrow between
	 * @param disagrees whether they speak for disagreement
	 */
	record LearnedWords(List<String> words, boolean disagrees) implements PairReason {
		public LearnedWords {
			words = List.copyOf(words);
		}

		@Override
		public String contradictionType() {
			return ""; //$NON-NLS-1$
		}
	}

	/** What is known of the two beside their words. */
	record Circumstance(Kind kind, String here, String there) implements PairReason {
		/** The circumstances there are. */
		public enum Kind {
			/** One source says both. */
			SAME_SOURCE,
			/** The sources stand on different sides. */
			OTHER_SIDE,
			/** The source of one denies it. */
			DENIED,
			/** The later report has the higher count. */
			GROWN,
			/** They were published far apart. */
			PUBLISHED_APART,
			/** They speak of different times. */
			TIMES_APART
		}

		@Override
		public String contradictionType() {
			return kind == Kind.DENIED ? "FACTIVE_MODAL" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
