// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Clitics.Split;

/** The number words of a language, as its table has them. */
final class NumberWords {
	private static final NumberWords NONE = new NumberWords(Map.of());
	private static final Set<Kind> MODIFIERS = EnumSet.of(Kind.APPROXIMATE, Kind.AT_LEAST, Kind.AT_MOST);
	private static final int LONGEST_MODIFIER = 4;

	enum Kind {
		UNIT, TEEN_UNIT, TEN, HUNDRED, SCALE, DUAL_SCALE, ORDINAL, VAGUE, VAGUE_SCALE, DUAL, UNIT_NAME, APPROXIMATE, AT_LEAST, AT_MOST
	}

	record Word(Kind kind, double low, double high, String unit) {
	}

	/** By folded words joined by a space. */
	private final Map<String, List<Word>> words;

	private NumberWords(Map<String, List<Word>> words) {
		this.words = words;
	}

	static NumberWords of(String language) {
		return switch (Tables.baseLanguage(language)) {
		case "ar" -> Arabic.WORDS; //$NON-NLS-1$
		case "en" -> English.WORDS; //$NON-NLS-1$
		default -> NONE;
		};
	}

	/** The word of the kind that one token is, just as it stands. */
	Word find(List<Token> tokens, int at, Kind kind) {
		return at < tokens.size() ? find(tokens.get(at).folded(), kind) : null;
	}

	Word find(String folded, Kind kind) {
		for (Word word : words.getOrDefault(folded, List.of())) {
			if (word.kind() == kind) {
				return word;
			}
		}
		return null;
	}

	/** What the words right before a token say about the number there, or null. */
	Kind modifierBefore(List<Token> tokens, int at) {
		StringBuilder phrase = new StringBuilder();
		for (int i = at - 1; i >= 0 && i >= at - LONGEST_MODIFIER; i--) {
			phrase.insert(0, phrase.isEmpty() ? "" : " ").insert(0, tokens.get(i).folded()); //$NON-NLS-1$ //$NON-NLS-2$
			for (Split split : Clitics.splits(phrase.toString())) {
				for (Word word : words.getOrDefault(split.rest(), List.of())) {
					if (MODIFIERS.contains(word.kind())) {
						return word.kind();
					}
				}
			}
		}
		return null;
	}

	/** What is counted by the words at a place: its common name, the stem of a word unknown here, or nothing. */
	String unitAt(List<Token> tokens, int at) {
		int i = at < tokens.size() && (tokens.get(at).is("من") || tokens.get(at).is("of")) ? at + 1 : at; //$NON-NLS-1$ //$NON-NLS-2$
		if (i >= tokens.size()) {
			return ""; //$NON-NLS-1$
		}
		String one = tokens.get(i).folded();
		if (i + 1 < tokens.size()) {
			Word two = find(one + ' ' + tokens.get(i + 1).folded(), Kind.UNIT_NAME);
			if (two != null) {
				return two.unit();
			}
		}
		for (Split split : Clitics.splits(one)) {
			Word name = split.particle() == 0 && split.conjunction() == 0 ? find(split.rest(), Kind.UNIT_NAME) : null;
			if (name != null) {
				return name.unit();
			}
		}
		boolean noun = tokens.get(i).word() && Character.isLetter(one.charAt(0)) && !StopWords.contains(one);
		return noun ? LightStemmer.stem(one) : ""; //$NON-NLS-1$
	}

	private static NumberWords load(String resource) {
		try {
			Map<String, List<Word>> words = new HashMap<>();
			for (Tables.Row row : Tables.rows(Tables.resource(NumberWords.class, resource), resource, 5)) {
				double low = Double.parseDouble(row.cell(2));
				double high = row.cell(3).isEmpty() ? low : Double.parseDouble(row.cell(3));
				Word word = new Word(row.oneOf(Kind.class, row.cell(0)), low, high, row.cell(4));
				for (String form : row.cell(1).split(";")) { //$NON-NLS-1$
					words.computeIfAbsent(ArabicFolder.key(form.strip()), k -> new ArrayList<>()).add(word);
				}
			}
			return new NumberWords(words);
		} catch (IOException e) {
			throw new IllegalStateException("The shipped table " + resource + " cannot be read: " + e.getMessage(), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static final class Arabic {
		static final NumberWords WORDS = load("numbers.ar.tsv"); //$NON-NLS-1$
	}

	private static final class English {
		static final NumberWords WORDS = load("numbers.en.tsv"); //$NON-NLS-1$
	}
}
