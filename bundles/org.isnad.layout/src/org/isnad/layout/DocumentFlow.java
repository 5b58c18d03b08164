// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * The blocks of a document one below the other, most of them with an estimated height. The place of the window is held as a
 * block and a distance into it, so that a height that becomes exact above the window does not move what is seen. Mutable.
 */
public final class DocumentFlow {

	private final int[] heights;
	private final boolean[] exact;
	private final FenwickTree tree;
	private int anchor;
	private int within;

	/** @param estimates a height for each block, &gt;= 0; at least one block */
	public DocumentFlow(int[] estimates) {
		heights = estimates.clone();
		exact = new boolean[heights.length];
		tree = new FenwickTree(heights);
	}

	/** The number of blocks. */
	public int size() {
		return heights.length;
	}

	/** The height of a block, exact or estimated. */
	public int height(int block) {
		return heights[block];
	}

	/** Whether the height was set and is not an estimate. */
	public boolean isExact(int block) {
		return exact[block];
	}

	/** Sets the exact height of a block. The first block in the window stays where it is. */
	public void setHeight(int block, int height) {
		exact[block] = true;
		if (heights[block] != height) {
			tree.add(block, height - heights[block]);
			heights[block] = height;
			if (block == anchor) {
				within = Math.min(within, height);
			}
		}
	}

	/** The row at which a block begins. */
	public long top(int block) {
		return tree.sum(block);
	}

	/** The height of the whole document. */
	public long total() {
		return tree.sum(heights.length);
	}

	/** The block at a row; rows above and below the document mean its first and its last block. */
	public int blockAt(long y) {
		return Math.clamp(tree.countWithin(Math.max(0, y)), 0, heights.length - 1);
	}

	/** The row of the document at the upper edge of the window. */
	public long scrollTop() {
		return tree.sum(anchor) + within;
	}

	/** Moves the window: its upper edge comes to the row. */
	public void scrollTo(long y) {
		long row = Math.clamp(y, 0, Math.max(0, total()));
		anchor = blockAt(row);
		within = (int) (row - tree.sum(anchor));
	}
}
