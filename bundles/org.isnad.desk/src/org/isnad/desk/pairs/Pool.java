// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a pair came from that an annotator is shown. */
public enum Pool {
	/** The ranking of a pipeline. */
	RANKED,
	/** Chance, so that what the ranking misses can be estimated. */
	RANDOM,
	/** All claims against one that the annotator chose. */
	AGAINST,
	/** A search of the annotator's. */
	SEARCH;

	/** Its name in files. */
	public String tag() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The pool of this name in a file. */
	public static Optional<Pool> of(String tag) {
		return Arrays.stream(values()).filter(pool -> pool.tag().equals(tag)).findFirst();
	}
}
