// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * An arc to be laid out, seen from one block.
 *
 * @param key   what the arc stands for; compared by identity
 * @param from  key of the span at which it starts
 * @param to    key of the span at which it ends
 * @param reach where the end lies that is not in this block
 * @param other the paragraph of that end, from 1
 */
public record LayoutArc(Object key, Object from, Object to, Reach reach, int other) {

	/** How far an arc goes. */
	public enum Reach {
		/** Both ends in this block. */
		WITHIN,
		/** The other end stands in the next paragraph: the arc leaves at the end of the line. */
		NEXT,
		/** The other end stands in the paragraph before: the arc leaves at the begin of the line. */
		PREVIOUS,
		/** The other end is further down: a stub with the number of its paragraph. */
		FAR_BELOW,
		/** The other end is further up. */
		FAR_ABOVE;

		/** As many blocks away the other end is near: a very long paragraph has many. */
		private static final int NEAR = 2;

		/** How far an arc goes from the block of the one end to that of the other. */
		public static Reach of(TextBlock here, TextBlock there) {
			int distance = there.index() - here.index();
			if (distance == 0) {
				return WITHIN;
			}
			boolean near = Math.abs(here.paragraph() - there.paragraph()) <= 1 && Math.abs(distance) <= NEAR;
			return distance > 0 ? near ? NEXT : FAR_BELOW : near ? PREVIOUS : FAR_ABOVE;
		}

		/** Whether a stub stands for the arc. */
		public boolean isFar() {
			return this == FAR_BELOW || this == FAR_ABOVE;
		}

		/** Whether the other end comes earlier in the text. */
		public boolean isUp() {
			return this == PREVIOUS || this == FAR_ABOVE;
		}
	}
}
