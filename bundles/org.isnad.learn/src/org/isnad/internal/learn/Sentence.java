// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.List;

/**
 * A sentence as the learner sees it. Immutable.
 *
 * @param begin    first UTF-16 unit
 * @param end      the unit after the last
 * @param pieces   its words and marks in order
 * @param features what is known of each piece before anything is decided; in the order of the pieces
 */
record Sentence(int begin, int end, List<Piece> pieces, List<String[]> features) {
	/** The index of the piece that begins at an offset, or -1. */
	int pieceBeginningAt(int offset) {
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i).begin() == offset) {
				return i;
			}
		}
		return -1;
	}

	/** The index of the piece that ends at an offset, or -1. */
	int pieceEndingAt(int offset) {
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i).end() == offset) {
				return i;
			}
		}
		return -1;
	}
}
