// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/** What lies where in a laid out graph, and what lies next to it. Indices are those of cards and relations, −1 for none. Stateless. */
public final class GraphWalk {
	/** So far from the middle of a glyph it is still meant. */
	private static final double REACH = 11;
	/** Straight on is preferred to aslant by so much. */
	private static final double ASLANT = 2.5;

	/** Where to go. */
	public enum Way {
		/** To a smaller x. */
		LEFT(-1, 0),
		/** To a larger x. */
		RIGHT(1, 0),
		/** To a smaller y. */
		UP(0, -1),
		/** To a larger y. */
		DOWN(0, 1);

		private final int x;
		private final int y;

		Way(int x, int y) {
			this.x = x;
			this.y = y;
		}
	}

	private GraphWalk() {
	}

	/** The card at a point. */
	public static int card(List<Box> cards, double x, double y) {
		return IntStream.range(0, cards.size()).filter(i -> cards.get(i).holds(x, y)).findFirst().orElse(-1);
	}

	/** The relation whose glyph is at a point, the nearest one. */
	public static int glyph(List<Route> routes, double x, double y) {
		return IntStream.range(0, routes.size()).boxed().filter(i -> away(routes.get(i), x, y) <= REACH)
				.min(Comparator.comparingDouble(i -> away(routes.get(i), x, y))).orElse(-1);
	}

	private static double away(Route route, double x, double y) {
		return Math.hypot(route.glyphX() - x, route.glyphY() - y);
	}

	/** The nearest card that lies that way from one, the card itself where there is none. */
	public static int next(List<Box> cards, int from, Way way) {
		Box origin = cards.get(from);
		return IntStream.range(0, cards.size()).boxed().filter(i -> along(origin, cards.get(i), way) > 1)
				.min(Comparator.comparingDouble(i -> along(origin, cards.get(i), way) + ASLANT * across(origin, cards.get(i), way))).orElse(from);
	}

	private static double along(Box from, Box to, Way way) {
		return (middleX(to) - middleX(from)) * way.x + (middleY(to) - middleY(from)) * way.y;
	}

	private static double across(Box from, Box to, Way way) {
		return Math.abs(way.x == 0 ? middleX(to) - middleX(from) : middleY(to) - middleY(from));
	}

	private static double middleX(Box box) {
		return box.x() + box.width() / 2;
	}

	private static double middleY(Box box) {
		return box.y() + box.height() / 2;
	}

	/**
	 * The card so many after one, going down the columns and round at the end; −1 where there is no card.
	 *
	 * @param from      the card, −1 to begin at the end that the step comes from
	 * @param fromRight whether the right column is the first
	 */
	public static int inOrder(List<Box> cards, int from, int step, boolean fromRight) {
		List<Integer> order = IntStream.range(0, cards.size()).boxed()
				.sorted(Comparator.<Integer>comparingDouble(i -> fromRight ? -cards.get(i).x() : cards.get(i).x()).thenComparingDouble(i -> cards.get(i).y())).toList();
		if (order.isEmpty()) {
			return -1;
		}
		int place = order.indexOf(from);
		return order.get(place < 0 ? step > 0 ? 0 : order.size() - 1 : Math.floorMod(place + step, order.size()));
	}
}
