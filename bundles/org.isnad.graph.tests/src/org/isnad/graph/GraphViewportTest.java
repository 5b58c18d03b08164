// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.graph.GraphWalk.Way;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;
import org.junit.jupiter.api.Test;

class GraphViewportTest {
	private static final double NEAR = 1e-6;

	@Test
	void aPlaceThatIsZoomedAtStaysWhereItIs() {
		SplittableRandom random = new SplittableRandom(1);
		GraphViewport view = GraphViewport.of(800, 600);
		for (int i = 0; i < 1000; i++) {
			double x = random.nextDouble(800);
			double y = random.nextDouble(600);
			GraphViewport next = view.moved(random.nextDouble(-50, 50), random.nextDouble(-50, 50));
			GraphViewport zoomed = next.zoomed(random.nextDouble(0.5, 2), x, y);
			assertEquals(next.graphX(x), zoomed.graphX(x), NEAR);
			assertEquals(next.graphY(y), zoomed.graphY(y), NEAR);
			assertTrue(zoomed.zoom() >= GraphViewport.LEAST && zoomed.zoom() <= GraphViewport.MOST);
			assertEquals(x, zoomed.windowX(zoomed.graphX(x)), NEAR);
			assertEquals(y, zoomed.windowY(zoomed.graphY(y)), NEAR);
			view = zoomed;
		}
	}

	@Test
	void allOfALargeGraphIsInSightAndASmallOneStaysAsLargeAsItIs() {
		GraphViewport large = GraphViewport.of(800, 600).fitting(4000, 1000);
		assertEquals(0.2, large.zoom(), NEAR);
		assertTrue(large.sees(new Box(0, 0, 1, 1)) && large.sees(new Box(3999, 999, 1, 1)));
		GraphViewport small = GraphViewport.of(800, 600).fitting(200, 100);
		assertEquals(1, small.zoom(), NEAR);
		assertEquals(300, small.windowX(0), NEAR);
		assertEquals(250, small.windowY(0), NEAR);
	}

	@Test
	void onlyWhatTouchesTheWindowIsSeen() {
		GraphViewport view = GraphViewport.of(100, 100).zoomed(2, 0, 0).moved(200, 200);
		assertTrue(view.sees(new Box(90, 90, 10, 10)), "it touches the corner (100, 100)");
		assertFalse(view.sees(new Box(80, 90, 10, 10)));
		assertFalse(view.sees(new Box(151, 100, 10, 10)), "the window ends at 150");
		assertTrue(view.sees(new Box(0, 0, 500, 500)));
		assertTrue(view.sees(new Route(List.of(0.0, 120.0, 300.0, 120.0), 150, 120)), "an edge that only runs through");
		assertFalse(view.sees(new Route(List.of(0.0, 0.0, 300.0, 0.0), 150, 0)));
	}

	@Test
	void aCardIsBroughtIntoSightWithTheLeastMovement() {
		GraphViewport view = GraphViewport.of(400, 300);
		assertEquals(view, view.showing(new Box(50, 50, 100, 100)));
		Box right = new Box(600, 50, 100, 100);
		GraphViewport moved = view.showing(right);
		assertEquals(384, moved.windowX(700), NEAR);
		assertEquals(0, moved.top(), NEAR);
		assertEquals(16, view.showing(new Box(-200, 0, 1000, 20)).windowX(-200), NEAR);
		assertEquals(200, view.centred(right).windowX(650), NEAR);
	}

	@Test
	void nobodyGetsLost() {
		GraphViewport view = GraphViewport.of(400, 300).moved(1e6, -1e6).within(1000, 1000);
		assertEquals(200, view.windowX(1000), NEAR);
		assertEquals(150, view.windowY(0), NEAR);
	}

	@Test
	void whatLiesUnderThePointIsFound() {
		List<Box> cards = List.of(new Box(0, 0, 100, 50), new Box(200, 0, 100, 50));
		assertEquals(1, GraphWalk.card(cards, 200, 50));
		assertEquals(-1, GraphWalk.card(cards, 150, 20));
		List<Route> routes = List.of(new Route(List.of(100.0, 10.0, 200.0, 10.0), 150, 10), new Route(List.of(100.0, 22.0, 200.0, 22.0), 150, 22));
		assertEquals(0, GraphWalk.glyph(routes, 150, 15));
		assertEquals(1, GraphWalk.glyph(routes, 150, 17));
		assertEquals(-1, GraphWalk.glyph(routes, 120, 10));
	}

	@Test
	void arrowsGoToTheNearestCardThatWay() {
		List<Box> cards = List.of(new Box(0, 0, 100, 50), new Box(0, 100, 100, 50), new Box(300, 90, 100, 50), new Box(300, 400, 100, 50));
		assertEquals(1, GraphWalk.next(cards, 0, Way.DOWN));
		assertEquals(2, GraphWalk.next(cards, 1, Way.RIGHT));
		assertEquals(1, GraphWalk.next(cards, 2, Way.LEFT));
		assertEquals(2, GraphWalk.next(cards, 3, Way.UP));
		assertEquals(0, GraphWalk.next(cards, 0, Way.LEFT), "there is nothing");
		assertEquals(0, GraphWalk.inOrder(cards, -1, 1, false));
		assertEquals(2, GraphWalk.inOrder(cards, -1, 1, true));
		assertEquals(-1, GraphWalk.inOrder(List.of(), -1, 1, false));
	}

	@Test
	void goingInOrderMeetsEveryCardOnce() {
		SplittableRandom random = new SplittableRandom(7);
		List<Box> cards = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			cards.add(new Box(300 * random.nextInt(3), random.nextInt(10_000), 100, 50));
		}
		List<Integer> met = new ArrayList<>();
		int card = -1;
		for (int i = 0; i < 50; i++) {
			card = GraphWalk.inOrder(cards, card, 1, false);
			met.add(card);
		}
		assertEquals(50, met.stream().distinct().count());
		assertEquals(met.getFirst(), GraphWalk.inOrder(cards, card, 1, false));
		assertEquals(met.get(48), GraphWalk.inOrder(cards, card, -1, false));
	}
}
