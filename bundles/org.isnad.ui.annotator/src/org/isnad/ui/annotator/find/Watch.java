// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Ends a regular expression that runs away: the matcher reads the text through a sequence that looks at the clock. There is
 * no other way to stop {@link java.util.regex.Matcher}.
 */
final class Watch {

	/** Thrown out of the matcher; has no stack trace since nobody reads it. */
	static final class Expired extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Expired() {
			super(null, null, false, false);
		}
	}

	private static final int MASK = 0xFFF;

	private final long end;
	private final BooleanSupplier cancelled;
	private int reads;

	Watch(Duration limit, BooleanSupplier cancelled) {
		this.end = System.nanoTime() + limit.toNanos();
		this.cancelled = cancelled;
	}

	/** The same text, watched. */
	CharSequence over(String text) {
		return new Watched(text);
	}

	private void look() {
		if ((++reads & MASK) == 0 && (System.nanoTime() - end > 0 || cancelled.getAsBoolean())) {
			throw new Expired();
		}
	}

	private final class Watched implements CharSequence {

		private final String text;

		Watched(String text) {
			this.text = text;
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			look();
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}
}
