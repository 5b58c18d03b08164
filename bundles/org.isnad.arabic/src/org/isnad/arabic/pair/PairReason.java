// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.math.BigDecimal;
import java.util.Locale;
import org.isnad.arabic.NumberMention;

/**
 * Why two sentences were judged as they were. {@link #toString()} is for logs and files: the same words in every locale.
 */
public sealed interface PairReason {
	/** The type of contradiction in the scheme's tagset that this speaks for, or empty where it speaks for none. */
	String contradictionType();

	/** Words that both have. */
	record SharedWords(int shared, int ofShorter) implements PairReason {
		@Override
		public String contradictionType() {
			return ""; //$NON-NLS-1$
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "shared words: %d of %d", shared, ofShorter); //$NON-NLS-1$
		}
	}

	/** One side negates and the other does not. */
	record NegatedOnce(Negation.Marker marker) implements PairReason {
		@Override
		public String contradictionType() {
			return marker.reading() == Negation.Reading.DENIAL ? "EXPLICIT_DENIAL" : "NEGATION"; //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public String toString() {
			return "negated on one side: " + PairReason.isolated(marker.form()); //$NON-NLS-1$
		}
	}

	/** A word here and its opposite there, in folded form. */
	record Opposites(String one, String other, String domain) implements PairReason {
		@Override
		public String contradictionType() {
			return Antonyms.FRAME.equals(domain) ? "LABELLING" : "ANTONYM"; //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public String toString() {
			return "opposites: " + PairReason.isolated(one) + " / " + PairReason.isolated(other); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Two numbers of one unit that cannot be the same. */
	record NumbersDiffer(NumberMention one, NumberMention other) implements PairReason {
		@Override
		public String contradictionType() {
			return "NUMERIC"; //$NON-NLS-1$
		}

		@Override
		public String toString() {
			String unit = one.unit().isEmpty() ? "" : ' ' + PairReason.isolated(one.unit()); //$NON-NLS-1$
			return "numbers differ: " + PairReason.value(one) + " / " + PairReason.value(other) + unit; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String isolated(String text) {
		return '\u2068' + text + '\u2069';
	}

	private static String value(NumberMention number) {
		if (number.exact()) {
			return plain(number.low());
		}
		return number.high() == Double.POSITIVE_INFINITY ? "≥ " + plain(number.low()) : plain(number.low()) + '–' + plain(number.high()); //$NON-NLS-1$
	}

	private static String plain(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
