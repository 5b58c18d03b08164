// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import org.isnad.arabic.Cardinal.Part;
import org.isnad.arabic.NumberReader.Value;
import org.isnad.arabic.NumberTokens.Found;
import org.isnad.arabic.NumberTokens.Join;
import org.isnad.arabic.NumberTokens.Next;
import org.isnad.arabic.NumberWords.Kind;

/** Reads numbers that are no cardinals: duals, vague ones, fractions and ordinals. */
final class SpecialNumber {
	private static final double TEN = 10;
	private static final double HUNDRED = 100;
	private static final String FINAL = ArabicFolder.key("نهائي"); //$NON-NLS-1$
	private static final String ELEVENTH = "حادي"; //$NON-NLS-1$
	private static final String AFTER = "بعد"; //$NON-NLS-1$
	private static final int SUPERLATIVE_LENGTH = 4;

	private final NumberTokens tokens;
	private final Cardinal cardinal;

	SpecialNumber(NumberTokens tokens) {
		this.tokens = tokens;
		this.cardinal = new Cardinal(tokens, true);
	}

	/** The number that begins at a token, or null where none of these does. */
	Value read(int at) {
		Found dual = tokens.find(at, Join.START, Kind.DUAL);
		if (dual != null) {
			return new Value(2, 2, false, dual.word().unit(), at + 1, dual.skip(), 1, ""); //$NON-NLS-1$
		}
		Value vague = vague(at);
		if (vague != null) {
			return vague;
		}
		Value fraction = fraction(at);
		return fraction == null ? ordinal(at) : fraction;
	}

	/** «عشرات», «بضع مئات», «عشرات الآلاف», «بضعة عشر» */
	private Value vague(int at) {
		Found first = tokens.find(at, Join.START, Kind.VAGUE, Kind.VAGUE_SCALE);
		if (first == null) {
			return null;
		}
		Value alone = new Value(first.word().low(), first.word().high(), false, "", at + 1, first.skip(), 1, ""); //$NON-NLS-1$
		if (first.word().kind() == Kind.VAGUE_SCALE) {
			return alone;
		}
		int behind = tokens.folded(at + 1).equals("of") ? at + 2 : at + 1; //$NON-NLS-1$
		Found scale = tokens.find(behind, Join.PLAIN, Kind.SCALE, Kind.VAGUE_SCALE, Kind.VAGUE, Kind.HUNDRED, Kind.UNIT);
		if (scale == null) {
			return alone;
		}
		double factor = unitOf(scale);
		boolean teens = scale.word().kind() == Kind.UNIT;
		if (teens) {
			boolean ten = scale.word().low() == TEN && first.word().high() < TEN;
			return ten ? new Value(TEN + first.word().low(), TEN + first.word().high(), false, "", behind + 1, first.skip(), 1, "") : alone; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Value(first.word().low() * factor, first.word().high() * factor, false, "", behind + 1, first.skip(), factor, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a vague word multiplies by: «مئات» by a hundred. */
	private static double unitOf(Found found) {
		double low = found.word().low();
		return switch (found.word().kind()) {
		case VAGUE, VAGUE_SCALE -> Math.pow(TEN, Math.floor(Math.log10(low)));
		default -> low;
		};
	}

	/** «نصف مليون», «ثلثي», «ثلاثة أرباع» */
	private Value fraction(int at) {
		Found fraction = tokens.find(at, Join.START, Kind.FRACTION);
		if (fraction != null) {
			String next = tokens.folded(at + 1);
			if (next.equals(FINAL) || next.equals("ال" + FINAL)) { //$NON-NLS-1$
				return null;
			}
			return scaled(fraction.word().low(), at + 1, fraction.skip());
		}
		Part count = tokens.find(at, Join.START, Kind.UNIT) == null ? null : cardinal.read(at, Join.START);
		if (count == null) {
			return null;
		}
		int behind = tokens.folded(count.next()).equals("-") ? count.next() + 1 : count.next(); //$NON-NLS-1$
		Found parts = tokens.find(behind, Join.PLAIN, Kind.FRACTION_PLURAL);
		return parts == null ? null : scaled(count.value() * parts.word().low(), behind + 1, count.skip());
	}

	private Value scaled(double value, int behind, int skip) {
		int at = tokens.folded(behind).equals("a") ? behind + 1 : behind; //$NON-NLS-1$
		Found scale = tokens.find(at, Join.PLAIN, Kind.SCALE);
		double factor = scale == null ? 1 : scale.word().low();
		return new Value(value * factor, value * factor, false, "", scale == null ? behind : at + 1, skip, factor, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** «الرابع», «الحادية عشرة», «الرابع والأربعين», «الأول بعد المئة», «القرن العشرين»; but not «كانون الثاني». */
	private Value ordinal(int at) {
		boolean month = at > 0 && tokens.find(at - 1, Join.START, Kind.MONTH_HEAD) != null;
		Found word = month ? null : tokens.find(at, Join.START, Kind.ORDINAL);
		if (word == null) {
			return month ? null : roundOrdinal(at);
		}
		boolean latin = tokens.isLatin(at);
		boolean definite = word.article() || latin;
		if (!definite && !superlativeAt(at + 1)) {
			return null;
		}
		double value = word.word().low();
		Found ten = definite && !latin ? tokens.find(at + 1, Join.PLAIN, Kind.UNIT) : null;
		if (ten != null && ten.word().low() == TEN && value < TEN) {
			return ordinal(value + TEN, at + 2, word.skip());
		}
		Next next = definite && !latin && value < TEN ? tokens.next(at + 1) : null;
		Found tens = next == null ? null : tokens.find(next.at(), next.join(), Kind.TEN);
		if (tens != null && tens.article()) {
			return ordinal(value + tens.word().low(), next.at() + 1, word.skip());
		}
		if (tokens.folded(at).contains(ELEVENTH)) {
			return null;
		}
		Found round = tokens.folded(at + 1).equals(AFTER) ? tokens.find(at + 2, Join.PLAIN, Kind.HUNDRED, Kind.SCALE) : null;
		return round != null && round.article() ? ordinal(value + round.word().low(), at + 3, word.skip()) : ordinal(value, at + 1, word.skip());
	}

	/** «الذكرى المئة», and "twenty-first". */
	private Value roundOrdinal(int at) {
		Found round = tokens.find(at, Join.PLAIN, Kind.TEN, Kind.HUNDRED);
		if (round == null) {
			return null;
		}
		if (tokens.isLatin(at)) {
			Next next = tokens.next(at + 1);
			Found unit = next == null ? null : tokens.find(next.at(), next.join(), Kind.ORDINAL);
			boolean below = unit != null && round.word().low() < HUNDRED && unit.word().low() < TEN;
			return below ? ordinal(round.word().low() + unit.word().low(), next.at() + 1, 0) : null;
		}
		Found head = at > 0 ? tokens.find(at - 1, Join.START, Kind.ORDINAL_HEAD) : null;
		return round.article() && head != null && head.article() ? ordinal(round.word().low(), at + 1, 0) : null;
	}

	private static Value ordinal(double value, int next, int skip) {
		return new Value(value, value, true, "", next, skip, 1, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** «ثالث أكبر مدينة» */
	private boolean superlativeAt(int at) {
		String folded = tokens.folded(at);
		return folded.length() == SUPERLATIVE_LENGTH && folded.startsWith("ا") && !folded.startsWith("ال"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
