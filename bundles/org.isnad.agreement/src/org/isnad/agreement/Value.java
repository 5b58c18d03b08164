// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

/**
 * A finite number, or the reason why there is none.
 *
 * @param number    the number, or null
 * @param undefined why there is no number, for people; null where there is one
 */
public record Value(Double number, String undefined) {
	public Value {
		if ((number == null) == (undefined == null)) {
			throw new IllegalArgumentException("A value is a number or has a reason for having none"); //$NON-NLS-1$
		}
		if (number != null && !Double.isFinite(number)) {
			throw new IllegalArgumentException("Not a finite number: " + number); //$NON-NLS-1$
		}
	}

	/** A number; it must be finite. */
	public static Value of(double number) {
		return new Value(number, null);
	}

	/** No number, and why. */
	public static Value undefined(String reason) {
		return new Value(null, reason);
	}

	/** A chance-corrected value, 1 − observed / expected disagreement; undefined with the reason where the expected one is zero. */
	public static Value corrected(double observed, double expected, String reasonIfNoneExpected) {
		return expected > 0 ? of(1 - observed / expected) : undefined(reasonIfNoneExpected);
	}
}
