// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.ArrayList;
import java.util.List;

import org.isnad.layout.Point;
import org.isnad.layout.Rect;
import org.isnad.ui.annotator.canvas.CanvasPlaces.Foot;
import org.isnad.ui.annotator.canvas.CanvasPlaces.Sight;

/**
 * The way of a line from a claim in one window to a claim in another one beside it: down from the claim to the free row below
 * its line, along that row into the gap between the windows, and so to the other claim. Of a claim that is out of sight a short
 * way along the edge is left, with a head that says where to look. All coordinates are of one plane that holds both windows.
 *
 * @param points the corners from one claim to the other
 * @param badge  the place of the relation's glyph, in the gap
 * @param heads  the heads at the ends that are out of sight
 */
record PairRoute(List<Point> points, Point badge, List<Head> heads) {

	/** Half the side of the square that a badge fills. */
	static final int BADGE = 12;
	private static final int STUB = 30;
	private static final int EDGE = 14;
	private static final int TIP = 3;

	/** A claim and the window it is in. */
	record End(Foot foot, Rect window) {
	}

	/** A head at the upper or the lower edge of a window. */
	record Head(Point tip, boolean up) {
	}

	PairRoute {
		points = List.copyOf(points);
		heads = List.copyOf(heads);
	}

	/** The way between two claims through a gap at a column. */
	static PairRoute between(End one, End other, int gap) {
		List<Point> points = new ArrayList<>(toGap(one, gap));
		points.addAll(toGap(other, gap).reversed());
		List<Head> heads = new ArrayList<>();
		for (End end : List.of(one, other)) {
			if (end.foot().sight() != Sight.SEEN) {
				heads.add(new Head(toGap(end, gap).getFirst(), end.foot().sight() == Sight.ABOVE));
			}
		}
		Rect window = one.window();
		int middle = (row(one) + row(other)) / 2;
		int low = window.y() + BADGE + 2;
		int high = Math.max(low, window.y() + window.height() - BADGE - 2);
		return new PairRoute(points, new Point(gap, Math.clamp(middle, low, high)), heads);
	}

	private static List<Point> toGap(End end, int gap) {
		int row = row(end);
		if (end.foot().sight() == Sight.SEEN) {
			return List.of(new Point(end.foot().x(), end.foot().foot()), new Point(end.foot().x(), row), new Point(gap, row));
		}
		Rect window = end.window();
		boolean left = window.x() + window.width() / 2 < gap;
		int x = left ? window.x() + window.width() - STUB : window.x() + STUB;
		int tip = end.foot().sight() == Sight.ABOVE ? window.y() + TIP : window.y() + window.height() - TIP;
		return List.of(new Point(x, tip), new Point(x, row), new Point(gap, row));
	}

	/** The row along which a way leads; never outside its window, so that it does not cross what is above or below. */
	private static int row(End end) {
		Rect window = end.window();
		int bottom = window.y() + window.height();
		return switch (end.foot().sight()) {
		case ABOVE -> window.y() + EDGE;
		case BELOW -> bottom - EDGE;
		case SEEN -> Math.clamp(end.foot().under(), window.y() + 1, Math.max(window.y() + 1, bottom - 2));
		};
	}

	/** The same way with its badge at another row. */
	PairRoute withBadgeAt(int row) {
		return new PairRoute(points, new Point(badge.x(), row), heads);
	}
}
