// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * One visual line with everything that belongs to it. Rows are in pixels of the block.
 *
 * @param line      the text of the line
 * @param top       where the line begins, with its lanes and chips
 * @param bandTop   top of the band of text
 * @param baseline  the row on which the letters stand
 * @param bandEnd   the row below the band of text
 * @param bottom    the row below the line and its brackets
 * @param pieces    the spans' pieces, the longest spans first, so that later ones may be painted on earlier ones
 * @param joints    stretches of the dotted line between the fragments of a span
 * @param chips     the chips
 * @param arcs      the arcs' ways over this line
 * @param overflows what found no room
 */
public record LineLayout(VisualLine line, int top, int bandTop, int baseline, int bandEnd, int bottom, List<Piece> pieces,
		List<Joint> joints, List<PlacedChip> chips, List<ArcPath> arcs, List<Overflow> overflows) {

	/**
	 * The dotted line between two fragments of one span.
	 *
	 * @param span   the span
	 * @param extent what it covers of the line
	 * @param enters whether it comes from the begin of the line, since the fragment before stands further up
	 * @param leaves whether it goes on to the end of the line, since the next fragment stands further down
	 */
	public record Joint(LayoutSpan span, Extent extent, boolean enters, boolean leaves) {
	}

	public LineLayout {
		pieces = List.copyOf(pieces);
		joints = List.copyOf(joints);
		chips = List.copyOf(chips);
		arcs = List.copyOf(arcs);
		overflows = List.copyOf(overflows);
	}
}
