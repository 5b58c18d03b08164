// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Clitics.Split;
import org.isnad.arabic.NumberWords.Kind;
import org.isnad.arabic.NumberWords.Reading;
import org.isnad.arabic.NumberWords.Word;

/** Looks up single number words and digits among tokens. */
final class NumberTokens {
	private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+(?:\\.\\d+)?"); //$NON-NLS-1$
	private static final Pattern JOINED_DIGITS = Pattern.compile("([وف]?[بلك]?(?:ال|ل)?)(\\d[\\d.,]*)(\\p{L}*)"); //$NON-NLS-1$
	private static final int LONGEST_DIGITS = 40;
	/** One number is looked at from several sides before it is clear what it is. */
	private static final WordMemo<Digits> READ = new WordMemo<>(NumberTokens::readDigits);

	/** How a word stands behind the one before it. */
	enum Join {
		/** It begins the number: any clitic may be on it. */
		START,
		/** Right behind, with nothing on it but the article. */
		PLAIN,
		/** With «و» on it. */
		JOINED
	}

	/** Where and how a number may go on. */
	record Next(int at, Join join) {
	}

	/** A number word. skip counts the folded characters before it that are not its own. */
	record Found(Word word, int skip, boolean article) {
	}

	/** Digits. skip as above; suffix holds letters written right behind them. */
	record Digits(double value, Join join, int skip, String suffix) {
	}

	private final NumberWords words;
	private final List<Token> tokens;

	NumberTokens(NumberWords words, List<Token> tokens) {
		this.words = words;
		this.tokens = tokens;
	}

	int size() {
		return tokens.size();
	}

	Token token(int at) {
		return tokens.get(at);
	}

	String folded(int at) {
		return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : ""; //$NON-NLS-1$
	}

	boolean isLatin(int at) {
		String folded = folded(at);
		return !folded.isEmpty() && folded.charAt(0) < 0x600;
	}

	/** Whether a token can be part of a number at all: everything else asks more. */
	boolean isCandidate(int at) {
		return words.mayBeNumber(tokens.get(at));
	}

	/** The word of one of these kinds at a place, if it stands there as asked; the kinds in order of preference. */
	Found find(int at, Join join, Kind... kinds) {
		if (at >= tokens.size()) {
			return null;
		}
		Reading[] readings = words.readings(tokens.get(at).folded());
		for (int k = 0; k < kinds.length && readings.length > 0; k++) {
			for (Reading reading : readings) {
				if (reading.word().kind() == kinds[k] && stands(reading.split(), join)) {
					Split split = reading.split();
					int clitics = (split.conjunction() == 0 ? 0 : 1) + (split.particle() == 0 ? 0 : 1);
					return new Found(reading.word(), clitics, split.article());
				}
			}
		}
		return null;
	}

	private static boolean stands(Split split, Join join) {
		return switch (join) {
		case START -> split.particle() != 'س';
		case PLAIN -> split.conjunction() == 0 && split.particle() == 0;
		case JOINED -> split.conjunction() == 'و' && split.particle() == 0;
		};
	}

	/** The digits at a place, with what is written together with them, or null. */
	Digits digits(int at) {
		String folded = folded(at);
		if (folded.isEmpty() || folded.length() > LONGEST_DIGITS || !words.hasDigit(folded) || !tokens.get(at).word()) {
			return null;
		}
		return READ.of(folded);
	}

	private static Digits readDigits(String folded) {
		Matcher matcher = JOINED_DIGITS.matcher(folded);
		if (!matcher.matches() || !DIGITS.matcher(matcher.group(2)).matches()) {
			return null;
		}
		String digits = matcher.group(2);
		boolean dotsGroup = digits.indexOf('.') != digits.lastIndexOf('.');
		double value = Double.parseDouble(dotsGroup ? digits.replace(".", "") : digits.replace(",", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String before = matcher.group(1);
		Join join = before.isEmpty() || before.equals("ال") ? Join.PLAIN : before.equals("و") ? Join.JOINED : Join.START; //$NON-NLS-1$ //$NON-NLS-2$
		return new Digits(value, join, before.length(), matcher.group(3));
	}

	/** Where a number goes on behind a word: with «و» on the next word or free, with "and" or a hyphen, in English with nothing; null at the end. */
	Next next(int at) {
		if (at >= tokens.size()) {
			return null;
		}
		String folded = folded(at);
		boolean latin = isLatin(at - 1);
		if (folded.equals("و") || latin && (folded.equals("and") || folded.equals("-"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return at + 1 < tokens.size() ? new Next(at + 1, Join.PLAIN) : null;
		}
		return new Next(at, latin && isLatin(at) ? Join.PLAIN : Join.JOINED);
	}

	/** What the table has for a folded word just as it stands. */
	Word exact(String folded, Kind kind) {
		return words.find(folded, kind);
	}
}
