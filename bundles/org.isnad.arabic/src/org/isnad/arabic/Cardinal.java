// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import org.isnad.arabic.NumberTokens.Digits;
import org.isnad.arabic.NumberTokens.Found;
import org.isnad.arabic.NumberTokens.Join;
import org.isnad.arabic.NumberTokens.Next;
import org.isnad.arabic.NumberWords.Kind;

/**
 * Reads one cardinal, spelled, in digits or both: parts of falling scale, each a group below a thousand with its scale. In Arabic units
 * stand before tens and every part but the first has «و»: «خمسة وعشرون ألفا وثلاثمئة».
 */
final class Cardinal {
	private static final double TEN = 10;
	private static final double HUNDRED = 100;

	/**
	 * A cardinal or a part of one.
	 *
	 * @param value what it is
	 * @param scale the scale of the last part: 1 where that has none
	 * @param next  the token behind
	 * @param skip  folded characters of the first token that are not its own
	 * @param rest  letters that stand behind the digits in the last token
	 */
	record Part(double value, double scale, int next, int skip, String rest) {
		Part times(double factor, int behind) {
			return new Part(value * factor, factor, behind, skip, ""); //$NON-NLS-1$
		}

		Part plus(Part tail) {
			return new Part(value + tail.value, tail.scale, tail.next, skip, tail.rest);
		}
	}

	private final NumberTokens tokens;
	/** Whether «و» may join: not where it joins the two ends of a range. */
	private final boolean joining;

	Cardinal(NumberTokens tokens, boolean joining) {
		this.tokens = tokens;
		this.joining = joining;
	}

	/** The longest cardinal at a place, or null. */
	Part read(int at, Join join) {
		Part whole = scaled(at, join);
		double scale = whole == null ? 1 : whole.scale();
		while (whole != null && scale > 1 && whole.rest().isEmpty()) {
			Next next = joining ? tokens.next(whole.next()) : null;
			Part tail = next == null ? null : scaled(next.at(), next.join());
			if (tail == null || !(tail.scale() < scale && tail.value() < scale) && !isOneOrTwoMore(whole, tail)) {
				break;
			}
			whole = whole.plus(tail);
			scale = tail.scale();
		}
		return whole;
	}

	/** «مئة ألف وألفان»: behind whole hundreds the last one or two are counted by themselves. */
	private static boolean isOneOrTwoMore(Part whole, Part tail) {
		return tail.scale() > 1 && tail.scale() == whole.scale() && tail.value() <= 2 * tail.scale() && whole.value() / whole.scale() % HUNDRED == 0;
	}

	/** A group with its scale, or a scale alone. */
	private Part scaled(int at, Join join) {
		Part group = group(at, join);
		if (group == null) {
			return scaleAlone(at, join);
		}
		if (!group.rest().isEmpty()) {
			NumberWords.Word attached = tokens.exact(group.rest(), Kind.SCALE);
			return attached == null ? group : group.times(attached.low(), group.next());
		}
		Found scale = tokens.find(group.next(), Join.PLAIN, Kind.SCALE);
		return scale == null ? group : group.times(scale.word().low(), group.next() + 1);
	}

	private Part scaleAlone(int at, Join join) {
		Found scale = tokens.find(at, join, Kind.SCALE);
		if (scale != null) {
			double factor = isDualBeforeNoun(at) ? 2 : 1;
			return new Part(factor * scale.word().low(), scale.word().low(), at + 1, scale.skip(), ""); //$NON-NLS-1$
		}
		Found dual = tokens.find(at, join, Kind.DUAL_SCALE);
		return dual == null ? null : new Part(dual.word().low(), dual.word().low() / 2, at + 1, dual.skip(), ""); //$NON-NLS-1$
	}

	/** «ألفا جندي» are two thousand, «ألفا» alone and «ألفا وخمسمئة» are one. */
	private boolean isDualBeforeNoun(int at) {
		String folded = tokens.folded(at);
		if (!folded.endsWith("ا") || at + 1 >= tokens.size() || !tokens.token(at + 1).word()) { //$NON-NLS-1$
			return false;
		}
		String noun = tokens.folded(at + 1);
		boolean bare = !noun.startsWith("و") && !noun.startsWith("ال") && !noun.startsWith("ل") && !noun.startsWith("ب"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return bare && Character.isLetter(noun.charAt(0)) && !StopWords.contains(noun) && tokens.exact(noun, Kind.SCALE) == null;
	}

	/** Digits, or a spelled number below a thousand. */
	private Part group(int at, Join join) {
		Digits digits = tokens.digits(at);
		if (digits != null) {
			boolean stands = join == Join.START || digits.join() == join;
			return stands ? new Part(digits.value(), 1, at + 1, digits.skip(), digits.suffix()) : null;
		}
		Part hundreds = hundreds(at, join);
		if (hundreds == null) {
			return belowHundred(at, join);
		}
		Next next = joining ? tokens.next(hundreds.next()) : null;
		Part tail = next == null ? null : belowHundred(next.at(), next.join());
		return tail == null ? hundreds : hundreds.plus(tail);
	}

	private Part hundreds(int at, Join join) {
		Found word = tokens.find(at, join, Kind.HUNDRED);
		if (word != null) {
			return new Part(word.word().low(), 1, at + 1, word.skip(), ""); //$NON-NLS-1$
		}
		// «ثلاث مئة», "three hundred"
		Found unit = tokens.find(at, join, Kind.UNIT);
		Found hundred = unit == null ? null : tokens.find(at + 1, Join.PLAIN, Kind.HUNDRED);
		boolean multiplies = hundred != null && hundred.word().low() == HUNDRED && unit.word().low() > 0;
		return multiplies ? new Part(unit.word().low() * HUNDRED, 1, at + 2, unit.skip(), "") : null; //$NON-NLS-1$
	}

	private Part belowHundred(int at, Join join) {
		Part teen = teen(at, join);
		if (teen != null) {
			return teen;
		}
		Found unit = tokens.find(at, join, Kind.UNIT, Kind.TEEN_UNIT);
		if (unit != null) {
			return withTens(at, unit);
		}
		Found ten = tokens.find(at, join, Kind.TEN);
		if (ten == null) {
			return null;
		}
		Part tens = new Part(ten.word().low(), 1, at + 1, ten.skip(), ""); //$NON-NLS-1$
		Next next = tokens.isLatin(at) ? tokens.next(at + 1) : null;
		Found behind = next == null ? null : tokens.find(next.at(), next.join(), Kind.UNIT);
		boolean below = behind != null && behind.word().low() > 0 && behind.word().low() < TEN;
		return below ? tens.plus(new Part(behind.word().low(), 1, next.at() + 1, 0, "")) : tens; //$NON-NLS-1$
	}

	/** A unit with the tens behind it; «أحد» alone is no number, and «الاثنين» alone is a day of the week. */
	private Part withTens(int at, Found unit) {
		Part one = new Part(unit.word().low(), 1, at + 1, unit.skip(), ""); //$NON-NLS-1$
		Next next = joining && !tokens.isLatin(at) && one.value() < TEN ? tokens.next(at + 1) : null;
		Found tens = next == null ? null : tokens.find(next.at(), next.join(), Kind.TEN);
		if (tens != null) {
			return one.plus(new Part(tens.word().low(), 1, next.at() + 1, 0, "")); //$NON-NLS-1$
		}
		boolean monday = unit.article() && one.value() == 2;
		return unit.word().kind() == Kind.TEEN_UNIT || monday ? null : one;
	}

	private Part teen(int at, Join join) {
		Found ten = tokens.find(at + 1, Join.PLAIN, Kind.UNIT);
		boolean isTen = ten != null && ten.word().low() == TEN && !tokens.isLatin(at + 1);
		Found unit = isTen ? tokens.find(at, join, Kind.TEEN_UNIT, Kind.UNIT) : null;
		boolean below = unit != null && unit.word().low() > 0 && unit.word().low() < TEN;
		return below ? new Part(TEN + unit.word().low(), 1, at + 2, unit.skip(), "") : null; //$NON-NLS-1$
	}
}
