// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.List;
import org.isnad.arabic.Cardinal.Part;
import org.isnad.arabic.NumberReader.Value;
import org.isnad.arabic.NumberTokens.Join;
import org.isnad.arabic.NumberTokens.Next;

/** Reads two numbers that are the ends of an interval: «بين 3 و5», «من ثلاثة إلى خمسة», «3-5 أيام», «يومان أو ثلاثة». */
final class NumberRange {
	private static final double FIRST_YEAR = 1900;
	private static final double LAST_YEAR = 2100;
	private static final double SHARED_SCALE = 1000;

	private final NumberTokens tokens;
	private final NumberWords words;
	private final List<Token> all;

	NumberRange(NumberTokens tokens, NumberWords words, List<Token> all) {
		this.tokens = tokens;
		this.words = words;
		this.all = all;
	}

	/** The interval that begins at a number, or null; first is the cardinal that was read there, or null. */
	Value read(int at, Part first) {
		String before = tokens.folded(at - 1);
		String bare = before.startsWith("و") ? before.substring(1) : before; //$NON-NLS-1$
		if (bare.equals("بين") || bare.equals("between")) { //$NON-NLS-1$ //$NON-NLS-2$
			Value whole = joined(first);
			// «بين خمسة وعشرين» are two ends where no third number follows.
			return whole == null ? joined(new Cardinal(tokens, false).read(at, Join.START)) : whole;
		}
		if (first == null || !first.rest().isEmpty()) {
			return null;
		}
		boolean from = bare.equals("من") || bare.equals("from"); //$NON-NLS-1$ //$NON-NLS-2$
		return switch (tokens.folded(first.next())) {
		case "الي", "to" -> interval(first, first.next() + 1, from); //$NON-NLS-1$ //$NON-NLS-2$
		case "او", "or", "-", "–", "—" -> interval(first, first.next() + 1, false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		default -> null;
		};
	}

	private Value joined(Part first) {
		Next next = first == null || !first.rest().isEmpty() ? null : tokens.next(first.next());
		Part second = next == null ? null : new Cardinal(tokens, true).read(next.at(), next.join());
		return second == null ? null : value(first, second);
	}

	/** Without a preposition before it, only what is counted behind it makes an interval of two numbers: «2-1» is the result of a match. */
	private Value interval(Part first, int at, boolean sure) {
		Part second = new Cardinal(tokens, true).read(at, Join.PLAIN);
		boolean counts = second != null && (sure || !second.rest().isEmpty() || words.knownUnitAt(all, second.next()) != null);
		return counts && !joinedOn(second.next()) ? value(first, second) : null;
	}

	/** «3-5-2019» is a date. */
	private boolean joinedOn(int next) {
		String sign = tokens.folded(next);
		return (sign.equals("-") || sign.equals("/")) && tokens.digits(next + 1) != null; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Value value(Part first, Part second) {
		// «بين 3 و5 ملايين»: the scale is that of both.
		boolean shared = second.scale() >= SHARED_SCALE && first.scale() == 1 && first.value() <= second.value() / second.scale();
		double low = shared ? first.value() * second.scale() : first.value();
		boolean years = low >= FIRST_YEAR && second.value() <= LAST_YEAR;
		if (years) {
			return Value.nothing(second.next());
		}
		return low < second.value() ? new Value(low, second.value(), false, "", second.next(), first.skip(), second.scale(), second.rest()) : null; //$NON-NLS-1$
	}
}
