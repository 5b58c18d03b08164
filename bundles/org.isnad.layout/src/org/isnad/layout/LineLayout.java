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

	/** The dotted line between two fragments of one span. */
	public record Joint(LayoutSpan span, Extent extent) {
	}

	public LineLayout {
		pieces = List.copyOf(pieces);
		joints = List.copyOf(joints);
		chips = List.copyOf(chips);
		arcs = List.copyOf(arcs);
		overflows = List.copyOf(overflows);
	}
}
