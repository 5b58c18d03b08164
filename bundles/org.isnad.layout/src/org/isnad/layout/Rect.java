// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * A rectangle; its right and bottom edges lie outside it.
 */
public record Rect(int x, int y, int width, int height) {

	/** The first column to the right of the rectangle. */
	public int right() {
		return x + width;
	}

	/** The first row below the rectangle. */
	public int bottom() {
		return y + height;
	}

	/** Whether the point lies inside. */
	public boolean contains(int px, int py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}

	/** This rectangle moved. */
	public Rect shift(int dx, int dy) {
		return new Rect(x + dx, y + dy, width, height);
	}
}
