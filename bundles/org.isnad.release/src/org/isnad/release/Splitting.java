// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Objects;

/**
 * How a release is split.
 *
 * @param ratio the sizes of the splits
 * @param level what is never torn apart
 * @param byTime whether the splits follow each other in time, the oldest documents for training; otherwise the largest component is placed first
 * @param seed decides between splits that are equally far below their share, and which pairs are sampled
 */
public record Splitting(SplitRatio ratio, SplitLevel level, boolean byTime, long seed) {
	/** 80/10/10 by document, seed 1. */
	public static final Splitting DEFAULT = new Splitting(SplitRatio.DEFAULT, SplitLevel.DOCUMENT, false, 1);

	/** Refuses null. */
	public Splitting {
		Objects.requireNonNull(ratio);
		Objects.requireNonNull(level);
	}
}
