// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a verification finds. For one thread; what several find is put together in the order of the data. */
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

	void spansChecked(int count) {
		spans += count;
	}

	void referenceChecked() {
		references++;
	}

	/** Adds what another gathered. */
	void add(Findings other) {
		other.failures.forEach(each -> fail(each.file(), each.line(), each.offset(), each.message()));
		files += other.files;
		spans += other.spans;
		references += other.references;
	}

	VerificationResult result() {
		return new VerificationResult(files, spans, references, failures);
	}
}
