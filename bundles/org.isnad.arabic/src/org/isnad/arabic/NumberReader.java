// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Cardinal.Part;
import org.isnad.arabic.NumberTokens.Found;
import org.isnad.arabic.NumberTokens.Join;
import org.isnad.arabic.NumberTokens.Next;
import org.isnad.arabic.NumberWords.Kind;
import org.isnad.arabic.NumberWords.Modifier;
import org.isnad.arabic.NumberWords.UnitPhrase;

/**
 * Reads the numbers of a text: digits of three scripts with their separators («١٬٢٣٤٫٥», «5كم», «لـ500»), spelled numbers in any gender and
 * case («ثمانمئة وأربعة وعشرون»), both mixed («3 ملايين ومئتا ألف»), duals («شهرين»), ordinals, fractions («ثلاثة أرباع», «مليون ونصف»), and
 * vague ones, which become intervals: «عشرات» 20 to 99, «أكثر من 500» from 500 up, «حوالي 3» ± 10 %, «بين 3 و5», «ما لا يقل عن».
 * Dates, times and scores written with slashes, hyphens or colons, and names such as «كوفيد-19», are no numbers here.
 * Offsets are UTF-16 code units. Time is linear. Any thread may use it.
 */
public final class NumberReader {
	private static final double ABOUT = 0.1;
	private static final Set<String> ENGLISH_ORDINALS = Set.of("st", "nd", "rd", "th"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

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
		NumberTokens numberTokens = new NumberTokens(words, tokens);
		List<NumberMention> found = new ArrayList<>();
		for (int i = 0; i < tokens.size();) {
			Value value = numberTokens.isCandidate(i) ? valueAt(text, numberTokens, tokens, i) : null;
			if (value == null) {
				i++;
				continue;
			}
			int next = value.next();
			if (value.known()) {
				UnitPhrase unit = unit(tokens, i, value);
				value = withHalfBehindUnit(numberTokens, value, unit);
				found.add(mention(text, tokens, i, value, unit));
				// The hundred of «في المئة» is no number of its own.
				boolean named = unit.next() > next && words.knownUnitAt(tokens, next) != null;
				next = Math.max(value.next(), named ? unit.next() : next);
			}
			i = next;
		}
		return found;
	}

	/**
	 * What stands from one token up to another; a negative low means: no number, but nothing to look at either.
	 *
	 * @param skip  folded characters of the first token that are not its own
	 * @param scale the scale of its last part
	 * @param rest  letters behind the digits in the last token
	 */
	record Value(double low, double high, boolean ordinal, String unit, int next, int skip, double scale, String rest) {
		static Value nothing(int next) {
			return new Value(-1, -1, false, "", next, 0, 1, ""); //$NON-NLS-1$ //$NON-NLS-2$
		}

		boolean known() {
			return low >= 0;
		}

		Value plus(double more, int behind) {
			return new Value(low + more, high + more, ordinal, unit, behind, skip, scale, rest);
		}
	}

	private Value valueAt(String text, NumberTokens numbers, List<Token> tokens, int at) {
		if (numbers.digits(at) != null && isNamed(text, tokens.get(at))) {
			return Value.nothing(at + 1);
		}
		Part part = new Cardinal(numbers, true).read(at, Join.START);
		Value range = new NumberRange(numbers, words, tokens).read(at, part);
		if (range != null) {
			return range;
		}
		if (numbers.digits(at) != null && (isJoiner(text, tokens.get(at).begin() - 1, -1) || isJoiner(text, tokens.get(at).end(), 1))) {
			return Value.nothing(at + 1);
		}
		Value special = new SpecialNumber(numbers).read(at);
		if (special != null) {
			return special.ordinal() ? special : withTail(numbers, special);
		}
		if (part == null) {
			return countedOnce(numbers, at);
		}
		boolean ordinal = ENGLISH_ORDINALS.contains(part.rest());
		boolean strange = !ordinal && !part.rest().isEmpty() && words.find(part.rest(), Kind.UNIT_NAME) == null;
		return strange ? Value.nothing(part.next())
				: withTail(numbers, new Value(part.value(), part.value(), ordinal, "", part.next(), part.skip(), part.scale(), part.rest())); //$NON-NLS-1$
	}

	/** «مليون ونصف», «عشرون ونيف» */
	private static Value withTail(NumberTokens numbers, Value value) {
		Next next = value.rest().isEmpty() ? numbers.next(value.next()) : null;
		if (next == null) {
			return value;
		}
		int at = numbers.folded(next.at()).equals("a") ? next.at() + 1 : next.at(); //$NON-NLS-1$
		Found fraction = numbers.find(at, next.join(), Kind.FRACTION);
		if (fraction != null && value.low() >= 1 && value.low() == value.high()) {
			Found again = numbers.find(at + 1, Join.PLAIN, Kind.SCALE);
			boolean same = again != null && again.word().low() == value.scale();
			return value.plus(fraction.word().low() * value.scale(), same ? at + 2 : at + 1);
		}
		boolean odd = numbers.folded(next.at()).equals(next.join() == Join.JOINED ? "ونيف" : "نيف"); //$NON-NLS-1$ //$NON-NLS-2$
		return odd ? new Value(value.low(), value.low() + Math.max(9, value.scale() - 1), false, value.unit(), next.at() + 1, value.skip(), value.scale(), "") : value; //$NON-NLS-1$
	}

	/** «ساعة ونصف»: one and a half. */
	private static Value countedOnce(NumberTokens numbers, int at) {
		Found name = numbers.find(at, Join.START, Kind.UNIT_NAME);
		Next next = name == null || name.article() ? null : numbers.next(at + 1);
		Found half = next == null || numbers.isLatin(at) ? null : numbers.find(next.at(), next.join(), Kind.FRACTION);
		if (half == null) {
			return null;
		}
		double value = 1 + half.word().low();
		return new Value(value, value, false, name.word().unit(), next.at() + 1, name.skip(), 1, ""); //$NON-NLS-1$
	}

	/** Whether the sign at the offset joins two numbers to a date, a time or a score. */
	private static boolean isJoiner(String text, int offset, int direction) {
		if (offset < 0 || offset + direction < 0 || offset + direction >= text.length()) {
			return false;
		}
		char sign = text.charAt(offset);
		return (sign == '/' || sign == '-' || sign == ':') && Character.isDigit(text.charAt(offset + direction));
	}

	/** «كوفيد-19», «إس-400»: the digits are part of a name. */
	private static boolean isNamed(String text, Token token) {
		int hyphen = token.begin() - 1;
		return hyphen > 0 && text.charAt(hyphen) == '-' && Character.isLetter(text.charAt(hyphen - 1));
	}

	private NumberMention mention(String text, List<Token> tokens, int at, Value value, UnitPhrase unit) {
		Modifier behind = words.modifierBehind(tokens, value.next());
		behind = behind == null ? words.modifierBehind(tokens, unit.next()) : behind;
		Kind modifier = behind == null ? words.modifierBefore(tokens, at) : behind.kind();
		double low = value.low();
		double high = value.high();
		switch (modifier) {
		case APPROXIMATE, APPROXIMATE_BEHIND -> {
			low -= low * ABOUT;
			high += high * ABOUT;
		}
		case AT_LEAST, AT_LEAST_BEHIND -> high = Double.POSITIVE_INFINITY;
		case AT_MOST, AT_MOST_BEHIND -> low = 0;
		case null, default -> {
			// The number stands as it is.
		}
		}
		Token first = tokens.get(at);
		Token last = tokens.get(value.next() - 1);
		int begin = value.skip() == 0 ? first.begin() : unitsOf(text, first, value.skip()).begin();
		int end = value.rest().isEmpty() ? last.end() : unitsOf(text, last, last.folded().length() - value.rest().length() - 1).end();
		int unitEnd = unit.next() > value.next() ? tokens.get(unit.next() - 1).end() : end;
		return new NumberMention(begin, end, low, high, value.ordinal(), unit.unit(), unitEnd);
	}

	private static TextRange unitsOf(String text, Token token, int folded) {
		TextRange inToken = ArabicFolder.fold(text.substring(token.begin(), token.end())).original(folded, folded + 1);
		return new TextRange(token.begin() + inToken.begin(), token.begin() + inToken.end());
	}

	private UnitPhrase unit(List<Token> tokens, int at, Value value) {
		int next = value.next();
		if (!value.unit().isEmpty()) {
			return new UnitPhrase(value.unit(), next);
		}
		NumberWords.Word attached = value.rest().isEmpty() ? null : words.find(value.rest(), Kind.UNIT_NAME);
		if (attached != null) {
			return new UnitPhrase(attached.unit(), next);
		}
		// «٪20», "$50": the sign stands before.
		boolean sign = at > 0 && !tokens.get(at - 1).word() && tokens.get(at - 1).end() == tokens.get(at).begin();
		UnitPhrase before = sign || value.low() == 1 && value.high() == 1 && at > 0 ? words.knownUnitAt(tokens.subList(0, at), at - 1) : null;
		UnitPhrase behind = words.knownUnitAt(tokens, next);
		if (before != null && behind == null) {
			return new UnitPhrase(before.unit(), next);
		}
		return behind == null ? words.unitAt(tokens, next) : behind;
	}

	/** «ثلاث سنوات ونصف»: the fraction stands behind what is counted. */
	private static Value withHalfBehindUnit(NumberTokens numbers, Value value, UnitPhrase unit) {
		boolean counted = unit.next() == value.next() + 1 && numbers.find(value.next(), Join.PLAIN, Kind.UNIT_NAME) != null;
		if (!counted || value.low() != value.high() || value.ordinal() || !value.rest().isEmpty() || value.scale() > 1) {
			return value;
		}
		Next next = numbers.isLatin(unit.next() - 1) ? null : numbers.next(unit.next());
		Found half = next == null ? null : numbers.find(next.at(), next.join(), Kind.FRACTION);
		return half == null ? value : value.plus(half.word().low(), next.at() + 1);
	}
}
