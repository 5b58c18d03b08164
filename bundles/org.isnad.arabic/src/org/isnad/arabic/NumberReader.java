// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.NumberWords.Kind;
import org.isnad.arabic.NumberWords.Word;

/**
 * Reads the numbers of a text: digits of three scripts with their separators, spelled numbers («ثمانمئة وأربعة وعشرون»),
 * duals («شهرين»), ordinals, and vague ones, which become intervals («عشرات» 20 to 99, «أكثر من 500» from 500 up, «حوالي 3» ± 10 %).
 * Dates and times written with slashes, hyphens or colons are no numbers here. Offsets are UTF-16 code units. Any thread may use it.
 */
public final class NumberReader {
	private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+(?:\\.\\d+)?"); //$NON-NLS-1$
	private static final double ABOUT = 0.1;

	private final NumberWords words;
	private final TextSegmenter segmenter;

	/** @param language a BCP 47 tag; the words of Arabic and English are known, digits are read in any language */
	public NumberReader(String language) {
		words = NumberWords.of(language);
		segmenter = new TextSegmenter(language);
	}

	/** The numbers of a text in order; they do not overlap. */
	public List<NumberMention> read(String text) {
		return read(text, segmenter.tokens(text));
	}

	/** The same over tokens that are already there. */
	public List<NumberMention> read(String text, List<Token> tokens) {
		List<NumberMention> found = new ArrayList<>();
		for (int i = 0; i < tokens.size();) {
			Value value = digits(text, tokens, i);
			if (value == null) {
				value = new SpelledNumber(words, tokens, i).read();
			}
			if (value == null) {
				i++;
			} else {
				if (value.known()) {
					found.add(mention(tokens, i, value));
				}
				i = value.next();
			}
		}
		return found;
	}

	/** What stands from one token up to another; a negative low means: no number, but nothing to look at either. */
	record Value(double low, double high, boolean ordinal, String unit, int next) {
		boolean known() {
			return low >= 0;
		}
	}

	private Value digits(String text, List<Token> tokens, int at) {
		Token token = tokens.get(at);
		if (!Character.isDigit(token.folded().charAt(0)) || !token.word()) {
			return null;
		}
		Matcher matcher = DIGITS.matcher(token.folded());
		boolean plain = matcher.matches();
		int next = at + 1;
		boolean joined = isJoiner(text, token.begin() - 1, -1) || isJoiner(text, token.end(), 1);
		if (!plain || joined) {
			return new Value(-1, -1, false, "", next); //$NON-NLS-1$
		}
		String digits = token.folded();
		boolean dotsGroup = digits.indexOf('.') != digits.lastIndexOf('.');
		double value = new BigDecimal(dotsGroup ? digits.replace(".", "") : digits.replace(",", "")).doubleValue(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Word scale = next < tokens.size() ? words.find(tokens, next, Kind.SCALE) : null;
		if (scale != null) {
			value *= scale.low();
			next++;
		}
		return new Value(value, value, false, "", next); //$NON-NLS-1$
	}

	/** Whether the sign at the offset joins two numbers to a date, a time or a score. */
	private static boolean isJoiner(String text, int offset, int direction) {
		if (offset < 0 || offset + direction < 0 || offset + direction >= text.length()) {
			return false;
		}
		char sign = text.charAt(offset);
		return (sign == '/' || sign == '-' || sign == ':') && Character.isDigit(text.charAt(offset + direction));
	}

	private NumberMention mention(List<Token> tokens, int at, Value value) {
		double low = value.low();
		double high = value.high();
		Kind before = words.modifierBefore(tokens, at);
		if (before == Kind.APPROXIMATE) {
			low -= low * ABOUT;
			high += high * ABOUT;
		} else if (before == Kind.AT_LEAST) {
			high = Double.POSITIVE_INFINITY;
		} else if (before == Kind.AT_MOST) {
			low = 0;
		}
		String unit = value.unit().isEmpty() ? words.unitAt(tokens, value.next()) : value.unit();
		return new NumberMention(tokens.get(at).begin(), tokens.get(value.next() - 1).end(), low, high, value.ordinal(), unit);
	}
}
