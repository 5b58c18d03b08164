// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.graph.ColumnLayout.Join;
import org.isnad.graph.ColumnLayout.Size;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/** A graph of claims with a card for each claim, in a column for each side. Immutable; the same graph and the same measure of words give the same layout. */
public final class GraphLayout {
	/** How wide a card is, in pixels. */
	public static final double CARD_WIDTH = 300;
	/** The space between the edge of a card and its words. */
	public static final double PADDING = 12;
	/** The size of the words of a claim. */
	public static final double TEXT_SIZE = 15;
	/** The height of a line of them. */
	public static final double TEXT_LINE = 25;
	/** The height of the line with source and document. */
	public static final double HEAD_LINE = 20;

	private final ClaimGraph graph;
	private final List<List<String>> lines;
	private final PlacedGraph placed;

	/** Breaks the words of a claim into the lines of its card. */
	@FunctionalInterface
	public interface Wrapping {
		/** By an estimate of how wide letters are, on the generous side, where there is no font to ask. */
		Wrapping ESTIMATED = (text, width) -> WrappedText.lines(text, width, TEXT_SIZE);

		/** The lines, none wider than so many pixels unless one word is. */
		List<String> lines(String text, double width);
	}

	private GraphLayout(ClaimGraph graph, List<List<String>> lines, PlacedGraph placed) {
		this.graph = graph;
		this.lines = lines;
		this.placed = placed;
	}

	/**
	 * Lays a graph out.
	 *
	 * @param monitor to cancel by; null is allowed
	 * @throws OperationCanceledException if it was cancelled
	 */
	public static GraphLayout of(ClaimGraph graph, Wrapping wrapping, IProgressMonitor monitor) {
		List<List<String>> lines = new ArrayList<>();
		List<Size> sizes = new ArrayList<>();
		for (ClaimGraph.Node node : graph.nodes()) {
			List<String> wrapped = wrapping.lines(node.text(), CARD_WIDTH - 2 * PADDING);
			lines.add(wrapped);
			sizes.add(new Size(CARD_WIDTH, 2 * PADDING + HEAD_LINE + wrapped.size() * TEXT_LINE, graph.sides().indexOf(node.side())));
		}
		List<Join> joins = graph.edges().stream().map(edge -> new Join(edge.from(), edge.to())).toList();
		return new GraphLayout(graph, lines, ColumnLayout.layout(sizes, joins, monitor));
	}

	/** The same from right to left. */
	public GraphLayout mirrored() {
		return new GraphLayout(graph, lines, placed.mirrored());
	}

	/** What was laid out. */
	public ClaimGraph graph() {
		return graph;
	}

	/** The cards, in the order of the claims. */
	public List<Box> cards() {
		return placed.boxes();
	}

	/** The lines of the words on a card. */
	public List<String> lines(int card) {
		return lines.get(card);
	}

	/** The ways of the relations, in their order. */
	public List<Route> routes() {
		return placed.routes();
	}

	/** How far the whole reaches to the right. */
	public double width() {
		return placed.width();
	}

	/** How far it reaches down. */
	public double height() {
		return placed.height();
	}

	/** Where the column of a side begins, or -1 where it has no card. */
	public double column(int side) {
		String name = graph.sides().get(side);
		double left = -1;
		for (int i = 0; i < graph.nodes().size(); i++) {
			if (graph.nodes().get(i).side().equals(name)) {
				left = left < 0 ? cards().get(i).x() : Math.min(left, cards().get(i).x());
			}
		}
		return left;
	}
}
