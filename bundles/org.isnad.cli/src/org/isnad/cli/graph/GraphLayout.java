// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the cards lie: a column for each side, in it the claims so that related ones are near in height. The order is found by sweeps
 * that put each claim at the mean height of those it is related to (the barycentre heuristic of Sugiyama, Tagawa and Toda 1981);
 * of all sweeps the one with the least total height of edges is kept. The same graph always gets the same layout.
 */
public final class GraphLayout {
	static final double CARD_WIDTH = 300;
	static final double PADDING = 12;
	static final double TEXT_SIZE = 15;
	static final double TEXT_LINE = 25;
	static final double HEAD_LINE = 20;
	static final double MARGIN = 24;
	private static final double CARD_GAP = 18;
	private static final double TOP = 84;
	private static final int SWEEPS = 12;

	private final ClaimGraph graph;
	private final List<Card> cards = new ArrayList<>();
	private final List<List<Card>> columns = new ArrayList<>();
	private final EdgeRouter router;
	private final double width;
	private final double height;

	/** The card of a claim; x and y are those of its upper left corner. */
	static final class Card {
		final ClaimGraph.Node node;
		final int column;
		final List<String> lines;
		final double height;
		double x;
		double y;

		Card(ClaimGraph.Node node, int column) {
			this.node = node;
			this.column = column;
			this.lines = WrappedText.lines(node.text(), CARD_WIDTH - 2 * PADDING, TEXT_SIZE);
			this.height = 2 * PADDING + HEAD_LINE + lines.size() * TEXT_LINE;
		}

		double middle() {
			return y + height / 2;
		}
	}

	/** Lays the graph out. */
	public GraphLayout(ClaimGraph graph) {
		this.graph = graph;
		graph.sides().forEach(side -> columns.add(new ArrayList<>()));
		for (ClaimGraph.Node node : graph.nodes()) {
			Card card = new Card(node, graph.sides().indexOf(node.side()));
			cards.add(card);
			columns.get(card.column).add(card);
		}
		order();
		router = new EdgeRouter(this);
		double x = MARGIN;
		for (int c = 0; c < columns.size(); c++) {
			for (Card card : columns.get(c)) {
				card.x = x;
			}
			x += CARD_WIDTH + router.channelWidth(c);
		}
		width = Math.max(x, MARGIN + CARD_WIDTH) + MARGIN;
		height = cards.stream().mapToDouble(card -> card.y + card.height).max().orElse(TOP) + MARGIN;
	}

	private void order() {
		stack();
		double best = length();
		double[] kept = heights();
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int i = 0; i < columns.size(); i++) {
				List<Card> column = columns.get(sweep % 2 == 0 ? i : columns.size() - 1 - i);
				double[] wish = new double[cards.size()];
				for (Card card : column) {
					wish[cards.indexOf(card)] = wish(card);
				}
				column.sort(Comparator.comparingDouble(card -> wish[cards.indexOf(card)]));
				stack();
			}
			if (length() < best - 0.5) {
				best = length();
				kept = heights();
			}
		}
		for (int i = 0; i < kept.length; i++) {
			cards.get(i).y = kept[i];
		}
		columns.forEach(column -> column.sort(Comparator.comparingDouble(card -> card.y)));
		stack();
	}

	private double wish(Card card) {
		int index = cards.indexOf(card);
		double[] others = graph.edges().stream().filter(edge -> edge.from() == index || edge.to() == index)
				.mapToDouble(edge -> cards.get(edge.from() == index ? edge.to() : edge.from()).middle()).toArray();
		return others.length == 0 ? card.middle() : Arrays.stream(others).average().orElseThrow();
	}

	/** Puts the cards of each column under each other, the columns centred against the highest. */
	private void stack() {
		double highest = columns.stream().mapToDouble(GraphLayout::height).max().orElse(0);
		for (List<Card> column : columns) {
			double y = TOP + (highest - height(column)) / 2;
			for (Card card : column) {
				card.y = y;
				y += card.height + CARD_GAP;
			}
		}
	}

	private static double height(List<Card> column) {
		return column.stream().mapToDouble(card -> card.height + CARD_GAP).sum();
	}

	private double length() {
		return graph.edges().stream().mapToDouble(edge -> Math.abs(cards.get(edge.from()).middle() - cards.get(edge.to()).middle())).sum();
	}

	private double[] heights() {
		return cards.stream().mapToDouble(card -> card.y).toArray();
	}

	ClaimGraph graph() {
		return graph;
	}

	List<Card> cards() {
		return cards;
	}

	List<List<Card>> columns() {
		return columns;
	}

	List<EdgeRouter.Route> routes() {
		return router.routes();
	}

	/** How far the whole picture reaches to the right. */
	public double width() {
		return width;
	}

	/** How far it reaches down, without the legend. */
	public double height() {
		return height + router.depth();
	}

	/** Where the lanes below all cards begin. */
	double floor() {
		return cards.stream().mapToDouble(card -> card.y + card.height).max().orElse(TOP) + CARD_GAP;
	}
}
