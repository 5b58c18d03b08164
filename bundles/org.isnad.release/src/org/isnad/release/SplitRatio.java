// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much goes where, as shares of whatever their sum is.
 *
 * @param train the share for training
 * @param validation the share for validation
 * @param test the share for testing
 */
public record SplitRatio(int train, int validation, int test) {
	/** Eighty to ten to ten. */
	public static final SplitRatio DEFAULT = new SplitRatio(80, 10, 10);

	private static final Pattern FORM = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})/([0-9]{1,4})"); //$NON-NLS-1$

	/** Refuses shares that are negative or all zero. */
	public SplitRatio {
		if (train < 0 || validation < 0 || test < 0 || train + validation + test == 0) {
			throw new IllegalArgumentException(train + "/" + validation + '/' + test); //$NON-NLS-1$
		}
	}

	/**
	 * Reads "80/10/10".
	 *
	 * @throws IllegalArgumentException if it is of another form
	 */
	public static SplitRatio parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(text);
		}
		return new SplitRatio(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
	}

	/** The share of a split, 0 to 1. */
	double share(Split split) {
		double sum = (double) train + validation + test;
		return switch (split) {
		case TRAIN -> train / sum;
		case VALIDATION -> validation / sum;
		case TEST -> test / sum;
		case ALL -> 1;
		};
	}

	@Override
	public String toString() {
		return train + "/" + validation + '/' + test; //$NON-NLS-1$
	}
}
