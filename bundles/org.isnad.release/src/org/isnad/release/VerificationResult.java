// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;

/**
 * What came of verifying a release.
 *
 * @param files how many files were checked
 * @param spans how many fragments of spans were cut out of the texts again, in code points and in UTF-16
 * @param references how many references were followed
 * @param failures what is wrong; empty for a sound release
 */
public record VerificationResult(int files, int spans, int references, List<Failure> failures) {
	/**
	 * One thing that is wrong.
	 *
	 * @param file the path in the release
	 * @param line the line, counted from 1, or 0 where it is the whole file
	 * @param offset the UTF-16 offset in the text that it is about, or -1
	 * @param message what is wrong, for a user
	 */
	public record Failure(String file, int line, int offset, String message) {
	}

	/** Keeps a copy of the list. */
	public VerificationResult {
		failures = List.copyOf(failures);
	}

	/** Whether nothing is wrong. */
	public boolean ok() {
		return failures.isEmpty();
	}
}
