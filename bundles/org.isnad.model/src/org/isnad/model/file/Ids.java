// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

	/** The id that follows from some strings, the same for every run: the first 60 bits of the SHA-256 of their lines. */
	public static String derived(char prefix, String... parts) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
			return of(prefix, ByteBuffer.wrap(digest).getLong());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
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
