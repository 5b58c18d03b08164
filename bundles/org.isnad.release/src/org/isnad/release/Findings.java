// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a verification finds. */
final class Findings {
	/** Above so many a release is broken altogether, and more messages help nobody. */
	private static final int MOST = 10_000;

	private final List<VerificationResult.Failure> failures = new ArrayList<>();
	private int files;
	private int spans;
	private int references;

	void fail(String file, int line, int offset, String message) {
		if (failures.size() < MOST) {
			failures.add(new VerificationResult.Failure(file, line, offset, message));
		}
	}

	void fail(String file, String message) {
		fail(file, 0, -1, message);
	}

	void fail(ReleaseRow row, String message) {
		fail(row.file(), row.line(), -1, message);
	}

	void fileChecked() {
		files++;
	}

	void spanChecked() {
		spans++;
	}

	void referenceChecked() {
		references++;
	}

	VerificationResult result() {
		return new VerificationResult(files, spans, references, failures);
	}
}
