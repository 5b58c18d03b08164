// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.isnad.layout.Point;
import org.isnad.layout.Rect;
import org.isnad.ui.annotator.canvas.CanvasPlaces.Foot;
import org.isnad.ui.annotator.canvas.CanvasPlaces.Sight;
import org.isnad.ui.annotator.dual.PairRoute.End;
import org.isnad.ui.annotator.dual.PairRoute.Head;
import org.junit.jupiter.api.Test;

class PairRouteTest {

	private static final Rect LEFT = new Rect(100, 50, 300, 400);
	private static final Rect RIGHT = new Rect(408, 50, 300, 400);
	private static final int GAP = 404;

	private static End seen(Rect window, int x, int foot, int under) {
		return new End(new Foot(Sight.SEEN, x, foot, under), window);
	}

	private static End hidden(Rect window, Sight sight) {
		int row = sight == Sight.ABOVE ? window.y() : window.bottom();
		return new End(new Foot(sight, window.x() + 20, row, row), window);
	}

	@Test
	void leadsFromFootToFootAlongTheFreeRows() {
		PairRoute route = PairRoute.between(seen(LEFT, 250, 300, 310), seen(RIGHT, 600, 120, 132), GAP);
		assertEquals(List.of(new Point(250, 300), new Point(250, 310), new Point(GAP, 310), new Point(GAP, 132), new Point(600, 132),
				new Point(600, 120)), route.points());
		assertEquals(new Point(GAP, 221), route.badge());
		assertTrue(route.heads().isEmpty());
	}

	@Test
	void aClaimOutOfSightLeavesAHeadAtTheEdge() {
		PairRoute route = PairRoute.between(hidden(LEFT, Sight.ABOVE), seen(RIGHT, 600, 120, 132), GAP);
		Point tip = route.points().getFirst();
		assertEquals(List.of(new Head(tip, true)), route.heads());
		assertTrue(tip.y() - LEFT.y() < 10, "near the upper edge: " + tip);
		assertTrue(tip.x() > LEFT.right() - 40 && tip.x() < LEFT.right(), "beside the gap: " + tip);

		PairRoute below = PairRoute.between(seen(LEFT, 250, 300, 310), hidden(RIGHT, Sight.BELOW), GAP);
		Point low = below.points().getLast();
		assertEquals(List.of(new Head(low, false)), below.heads());
		assertTrue(RIGHT.bottom() - low.y() < 10 && low.x() < RIGHT.x() + 40, "at the lower edge, beside the gap: " + low);
	}

	@Test
	void isOfRightAnglesAndStaysInItsWindows() {
		SplittableRandom random = new SplittableRandom(11);
		for (int i = 0; i < 5000; i++) {
			// the first article may stand at the right as well
			Rect first = random.nextBoolean() ? LEFT : RIGHT;
			Rect second = first == LEFT ? RIGHT : LEFT;
			PairRoute route = PairRoute.between(end(random, first), end(random, second), GAP);
			for (int p = 1; p < route.points().size(); p++) {
				Point from = route.points().get(p - 1);
				Point to = route.points().get(p);
				assertTrue(from.x() == to.x() || from.y() == to.y(), route.toString());
			}
			for (Point point : List.of(route.points().get(1), route.points().get(2), route.points().get(3), route.badge())) {
				assertTrue(point.y() >= LEFT.y() && point.y() <= LEFT.bottom(), route.toString());
			}
			assertEquals(GAP, route.badge().x());
		}
	}

	private static End end(SplittableRandom random, Rect window) {
		if (random.nextInt(3) == 0) {
			return hidden(window, random.nextBoolean() ? Sight.ABOVE : Sight.BELOW);
		}
		int foot = window.y() + random.nextInt(window.height());
		return seen(window, window.x() + random.nextInt(window.width()), foot, foot + random.nextInt(60));
	}
}
