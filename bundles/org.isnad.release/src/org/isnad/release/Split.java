// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Locale;

/** A part of the data. */
enum Split {
	TRAIN, VALIDATION, TEST,
	/** Everything, where the data cannot be split without leakage or are not split at this level. */
	ALL;

	static final List<Split> PARTS = List.of(TRAIN, VALIDATION, TEST);

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
