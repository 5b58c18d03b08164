// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import java.security.SecureRandom;

/** Makes ids: random, so that two branches of a corpus never give the same one. Safe for use from any thread. */
public final class Ids {
	private static final char[] DIGITS = "abcdefghijklmnopqrstuvwxyz234567".toCharArray(); //$NON-NLS-1$
	private static final int LENGTH = 12;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Ids() {
	}

	/** A new id of 60 random bits after the given letter, which tells a reader of the file what it names. */
	public static String random(char prefix) {
		return of(prefix, RANDOM.nextLong());
	}

	/** The id of the given letter and the lowest 60 bits: for ids that are derived from content, such as those of suggestions. */
	public static String of(char prefix, long bits) {
		char[] id = new char[LENGTH + 1];
		id[0] = prefix;
		for (int i = 1; i <= LENGTH; i++) {
			id[i] = DIGITS[(int) (bits & 31)];
			bits >>>= 5;
		}
		return new String(id);
	}
}
