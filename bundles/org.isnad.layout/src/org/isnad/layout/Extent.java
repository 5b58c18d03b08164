// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * A horizontal stretch, {@code left} included and {@code right} excluded.
 */
public record Extent(int left, int right) {

	/** The distance from the left to the right edge. */
	public int width() {
		return right - left;
	}

	/** Whether the two stretches share more than {@code tolerance} pixels. */
	public boolean overlaps(Extent other, int tolerance) {
		return left < other.right - tolerance && other.left < right - tolerance;
	}

	/** The smallest stretch that covers both. */
	public Extent union(Extent other) {
		return new Extent(Math.min(left, other.left), Math.max(right, other.right));
	}
}
