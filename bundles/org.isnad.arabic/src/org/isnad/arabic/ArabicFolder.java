// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/**
 * Folds text to the form in which two spellings of one word are equal, for searching and matching, never for storing: by every
 * {@link Fold} there is. {@link Folding} folds by a choice of them.
 * Offsets are UTF-16 code units, and the result maps them both ways. Stateless; any thread may call it. No argument may be null.
 */
public final class ArabicFolder {
	private ArabicFolder() {
	}

	/** The folded form with its offset map. */
	public static FoldedText fold(CharSequence text) {
		return Folding.all().fold(text);
	}

	/** The folded form alone. */
	public static String key(CharSequence text) {
		return Folding.all().key(text);
	}
}
