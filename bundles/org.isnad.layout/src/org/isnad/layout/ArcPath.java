// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * The way of an arc over one line: corners from the one end to the other, level and upright parts in turn.
 *
 * @param arc     the arc
 * @param points  the corners, at least two, in pixels of the block
 * @param starts  whether the arc begins here (a dot)
 * @param ends    whether it ends here (a head); neither at a far end nor where the arc goes on in another line
 * @param angle   the corner at which the arc leaves or enters the line, or null: a small angle stands there
 * @param forward whether the small angle points to the left in right-to-left text and to the right in other text
 * @param pill    where the number of the far paragraph stands, or null
 */
public record ArcPath(LayoutArc arc, List<Point> points, boolean starts, boolean ends, Point angle, boolean forward,
		Rect pill) {

	public ArcPath {
		points = List.copyOf(points);
	}
}
