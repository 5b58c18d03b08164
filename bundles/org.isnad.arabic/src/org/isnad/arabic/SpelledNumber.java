// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.List;
import org.isnad.arabic.Clitics.Split;
import org.isnad.arabic.NumberReader.Value;
import org.isnad.arabic.NumberWords.Kind;
import org.isnad.arabic.NumberWords.Word;

/** Reads one spelled number that begins at a token: groups up to 999, each multiplied by its scale, added up. */
final class SpelledNumber {
	private static final String TEN = ArabicFolder.key("عشر"); //$NON-NLS-1$
	private static final String TEN_FEMININE = ArabicFolder.key("عشرة"); //$NON-NLS-1$

	private final NumberWords words;
	private final List<Token> tokens;
	private final int first;
	private int next;
	private double total;
	private double group;
	private double smallest = Double.POSITIVE_INFINITY;
	private boolean ordinal;

	SpelledNumber(NumberWords words, List<Token> tokens, int first) {
		this.words = words;
		this.tokens = tokens;
		this.first = first;
		this.next = first;
	}

	/** The number and the token behind it, or null where none begins. */
	Value read() {
		Value special = dualOrVague();
		if (special != null) {
			return special;
		}
		while (next < tokens.size() && take()) {
			// Every word taken moves on to the one behind it.
		}
		return next == first ? null : new Value(total + group, total + group, ordinal, "", next); //$NON-NLS-1$
	}

	private Value dualOrVague() {
		for (Split split : Clitics.splits(tokens.get(first).folded())) {
			Word dual = words.find(split.rest(), Kind.DUAL);
			if (dual != null) {
				return new Value(2, 2, false, dual.unit(), first + 1);
			}
			Word vague = words.find(split.rest(), Kind.VAGUE);
			Word scale = vague == null ? words.find(split.rest(), Kind.VAGUE_SCALE) : null;
			if (vague != null) {
				return times(vague, first + 1);
			}
			if (scale != null) {
				return new Value(scale.low(), scale.high(), false, "", first + 1); //$NON-NLS-1$
			}
		}
		return null;
	}

	/** «عشرات الآلاف»: a vague number of a scale. */
	private Value times(Word vague, int at) {
		double factor = 1;
		int after = at;
		if (at < tokens.size()) {
			for (Split split : Clitics.splits(tokens.get(at).folded())) {
				Word scale = words.find(split.rest(), Kind.SCALE);
				if (scale != null && split.conjunction() == 0 && split.particle() == 0) {
					factor = scale.low();
					after = at + 1;
				}
			}
		}
		return new Value(vague.low() * factor, vague.high() * factor, false, "", after); //$NON-NLS-1$
	}

	private boolean take() {
		String folded = tokens.get(next).folded();
		for (Split split : Clitics.splits(folded)) {
			boolean start = next == first;
			boolean joined = split.conjunction() == 'و';
			boolean otherClitic = split.particle() != 0 || split.conjunction() == 'ف';
			if (otherClitic && !start) {
				continue;
			}
			if (takeOrdinal(split, start) || takeCardinal(split.rest(), start, joined || isAnd(next - 1))) {
				return true;
			}
		}
		return !tokens.get(next).folded().isEmpty() && takeAnd();
	}

	private boolean takeOrdinal(Split split, boolean start) {
		Word word = words.find(split.rest(), Kind.ORDINAL);
		boolean definite = split.article() || tokens.get(next).folded().charAt(0) < 0x600;
		if (word == null || !start || !definite) {
			return false;
		}
		ordinal = true;
		group = word.low();
		smallest = word.low();
		next++;
		takeTen();
		return true;
	}

	private boolean takeCardinal(String rest, boolean start, boolean joined) {
		Word word = null;
		for (Kind kind : new Kind[] { Kind.UNIT, Kind.TEN, Kind.HUNDRED, Kind.SCALE, Kind.DUAL_SCALE, Kind.TEEN_UNIT }) {
			word = word == null ? words.find(rest, kind) : word;
		}
		if (word == null) {
			return false;
		}
		return switch (word.kind()) {
		case UNIT, TEN, HUNDRED -> add(word.low(), start, joined);
		case TEEN_UNIT -> teen(word.low(), start, joined);
		case DUAL_SCALE -> (start || joined) && addScaled(word.low());
		default -> multiply(word.low(), start, joined);
		};
	}

	private boolean add(double value, boolean start, boolean joined) {
		// Units stand before tens in Arabic, so "five and twenty" counts down as well as "twenty five".
		boolean unitBeforeTen = smallest < 10 && value >= 20 && value < 100;
		boolean english = tokens.get(next).folded().charAt(0) < 0x600;
		boolean hundredsOf = !joined && value == 100 && smallest < 10 && group < 10;
		if (hundredsOf) {
			group *= value;
		} else if (start || (joined || english) && (value < smallest || unitBeforeTen && joined)) {
			group += value;
		} else {
			return false;
		}
		smallest = value;
		next++;
		takeTen();
		return true;
	}

	private boolean teen(double value, boolean start, boolean joined) {
		boolean ten = next + 1 < tokens.size() && isTen(next + 1);
		boolean tens = next + 1 < tokens.size() && tensBehind(next + 1);
		if (!(start || joined) || !ten && !tens) {
			return false;
		}
		group += value;
		smallest = value;
		next++;
		takeTen();
		return true;
	}

	private boolean multiply(double scale, boolean start, boolean joined) {
		if (scale == 100) {
			group = (group == 0 ? 1 : group) * scale;
		} else if (start || joined) {
			group = 0;
			total += scale;
		} else if (group > 0) {
			total += group * scale;
			group = 0;
		} else {
			return false;
		}
		smallest = scale;
		next++;
		return true;
	}

	private boolean addScaled(double value) {
		total += value;
		smallest = value / 2;
		next++;
		return true;
	}

	private void takeTen() {
		if (smallest < 10 && next < tokens.size() && isTen(next)) {
			group += 10;
			smallest = 10;
			next++;
		}
	}

	private boolean isTen(int at) {
		String folded = tokens.get(at).folded();
		return folded.equals(TEN) || folded.equals(TEN_FEMININE) || folded.equals("ال" + TEN) || folded.equals("ال" + TEN_FEMININE); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean tensBehind(int at) {
		return Clitics.splits(tokens.get(at).folded()).stream().anyMatch(s -> s.conjunction() == 'و' && words.find(s.rest(), Kind.TEN) != null);
	}

	/** A free-standing "and" (or hyphen) joins only if a number goes on behind it. */
	private boolean takeAnd() {
		if (next == first || next + 1 >= tokens.size() || !isAnd(next)) {
			return false;
		}
		int before = next;
		next++;
		if (take()) {
			return true;
		}
		next = before;
		return false;
	}

	private boolean isAnd(int at) {
		return at > first && (tokens.get(at).is("و") || tokens.get(at).is("and") || tokens.get(at).is("-")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
