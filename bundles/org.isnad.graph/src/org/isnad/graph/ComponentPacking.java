// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.graph.ColumnLayout.Join;
import org.isnad.graph.ColumnLayout.Size;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/**
 * Lays each part of a graph that hangs together out by itself, and puts the parts below each other in common columns, the largest first, each as
 * high as the columns that it spans allow: what belongs together lies together, and no edge runs past half of the corpus.
 */
final class ComponentPacking {
	private static final double MARGIN = 24;
	private static final double BETWEEN_PARTS = 30;
	private static final double BETWEEN_COLUMNS = 44;

	private final List<Size> nodes;
	private final List<Join> joins;
	private final int[] columns;
	/** Where each column begins and how wide it is. */
	private final double[] lefts;
	private final double[] widths;
	private final Box[] boxes;
	private final Route[] routes;

	/** A part: its nodes and edges by their indices, and how they lie by themselves. */
	private record Part(int[] nodes, List<Integer> edges, PlacedGraph placed) {
	}

	/** Where a column lies within a part that was laid out by itself. */
	private record Band(int column, double left, double right) {
	}

	private ComponentPacking(List<Size> nodes, List<Join> joins) {
		this.nodes = nodes;
		this.joins = joins;
		columns = nodes.stream().mapToInt(Size::column).sorted().distinct().toArray();
		lefts = new double[columns.length];
		widths = new double[columns.length];
		nodes.forEach(node -> widths[place(node)] = Math.max(widths[place(node)], node.width()));
		boxes = new Box[nodes.size()];
		routes = new Route[joins.size()];
	}

	static PlacedGraph layout(List<Size> nodes, List<Join> joins, IProgressMonitor monitor) {
		return new ComponentPacking(nodes, joins).run(monitor);
	}

	private int place(Size node) {
		return Arrays.binarySearch(columns, node.column());
	}

	private PlacedGraph run(IProgressMonitor monitor) {
		List<Part> parts = new ArrayList<>();
		for (int[] members : components()) {
			parts.add(part(members, monitor));
		}
		parts.sort(Comparator.<Part>comparingInt(part -> -part.nodes().length).thenComparing(part -> part.nodes()[0]));
		align(parts);
		double[] filled = new double[columns.length];
		Arrays.fill(filled, MARGIN);
		parts.forEach(part -> put(part, filled));
		double width = columns.length == 0 ? 2 * MARGIN : lefts[columns.length - 1] + widths[columns.length - 1] + MARGIN;
		return new PlacedGraph(List.of(boxes), List.of(routes), width, Arrays.stream(filled).map(bottom -> bottom - BETWEEN_PARTS + MARGIN).max().orElse(2 * MARGIN));
	}

	/** The nodes that hang together, each list in ascending order. */
	private List<int[]> components() {
		int[] leader = IntStream.range(0, nodes.size()).toArray();
		for (Join join : joins) {
			leader[root(leader, join.from())] = root(leader, join.to());
		}
		Map<Integer, List<Integer>> byLeader = new TreeMap<>();
		for (int i = 0; i < leader.length; i++) {
			byLeader.computeIfAbsent(root(leader, i), any -> new ArrayList<>()).add(i);
		}
		return byLeader.values().stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList();
	}

	private static int root(int[] leader, int node) {
		int at = node;
		while (leader[at] != at) {
			leader[at] = leader[leader[at]];
			at = leader[at];
		}
		return at;
	}

	private Part part(int[] members, IProgressMonitor monitor) {
		List<Integer> edges = IntStream.range(0, joins.size()).filter(i -> Arrays.binarySearch(members, joins.get(i).from()) >= 0).boxed().toList();
		List<Join> inner = edges.stream().map(joins::get).map(join -> new Join(Arrays.binarySearch(members, join.from()), Arrays.binarySearch(members, join.to()))).toList();
		return new Part(members, edges, ColumnLayout.part(Arrays.stream(members).mapToObj(nodes::get).toList(), inner, monitor));
	}

	private List<Band> bands(Part part) {
		TreeMap<Integer, Band> bands = new TreeMap<>();
		for (int i = 0; i < part.nodes().length; i++) {
			Box box = part.placed().boxes().get(i);
			bands.merge(place(nodes.get(part.nodes()[i])), new Band(0, box.x(), box.x() + box.width()),
					(one, other) -> new Band(0, Math.min(one.left(), other.left()), Math.max(one.right(), other.right())));
		}
		return bands.entrySet().stream().map(entry -> new Band(entry.getKey(), entry.getValue().left(), entry.getValue().right())).toList();
	}

	/** Gives the columns their common places: between two of them is as much room as the part needs that needs most. */
	private void align(List<Part> parts) {
		double[][] between = new double[columns.length][columns.length];
		double[] before = new double[columns.length];
		for (Part part : parts) {
			List<Band> bands = bands(part);
			Band first = bands.getFirst();
			before[first.column()] = Math.max(before[first.column()], first.left() - left(part));
			for (int i = 1; i < bands.size(); i++) {
				Band from = bands.get(i - 1);
				Band to = bands.get(i);
				between[from.column()][to.column()] = Math.max(between[from.column()][to.column()], to.left() - from.right());
			}
		}
		for (int to = 0; to < columns.length; to++) {
			lefts[to] = to == 0 ? MARGIN + before[0] : lefts[to - 1] + widths[to - 1] + Math.max(BETWEEN_COLUMNS, before[to] + BETWEEN_COLUMNS / 2);
			for (int from = 0; from < to; from++) {
				lefts[to] = Math.max(lefts[to], lefts[from] + widths[from] + between[from][to]);
			}
		}
	}

	/** Where the leftmost thing of a part lies, which may be an edge. */
	private static double left(Part part) {
		double left = part.placed().boxes().stream().mapToDouble(Box::x).min().orElse(0);
		for (Route route : part.placed().routes()) {
			left = Math.min(left, route.glyphX() - ColumnLayout.GLYPH / 2);
			for (int i = 0; i < route.corners().size(); i += 2) {
				left = Math.min(left, route.corners().get(i));
			}
		}
		return left;
	}

	private void put(Part part, double[] filled) {
		List<Band> bands = bands(part);
		int first = bands.getFirst().column();
		int last = bands.getLast().column();
		double top = top(part);
		double down = IntStream.rangeClosed(first, last).mapToDouble(column -> filled[column]).max().orElse(MARGIN) - top;
		for (int i = 0; i < part.nodes().length; i++) {
			Box box = part.placed().boxes().get(i);
			boxes[part.nodes()[i]] = new Box(across(box.x(), bands), box.y() + down, box.width(), box.height());
		}
		for (int i = 0; i < part.edges().size(); i++) {
			routes[part.edges().get(i)] = moved(part.placed().routes().get(i), bands, down);
		}
		// Below its last box or edge, in all columns that it spans: its edges may run through those where it has no box.
		Arrays.fill(filled, first, last + 1, bottom(part) + down + BETWEEN_PARTS);
	}

	private static double top(Part part) {
		return Math.min(part.placed().boxes().stream().mapToDouble(Box::y).min().orElse(0), heights(part).min().orElse(Double.MAX_VALUE));
	}

	private static double bottom(Part part) {
		return Math.max(part.placed().boxes().stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0), heights(part).max().orElse(0));
	}

	private static DoubleStream heights(Part part) {
		return part.placed().routes().stream().flatMapToDouble(route -> IntStream.range(0, route.corners().size() / 2).mapToDouble(i -> route.corners().get(2 * i + 1)));
	}

	private Route moved(Route route, List<Band> bands, double down) {
		List<Double> corners = new ArrayList<>();
		for (int i = 0; i < route.corners().size(); i += 2) {
			corners.add(across(route.corners().get(i), bands));
			corners.add(route.corners().get(i + 1) + down);
		}
		return new Route(corners, across(route.glyphX(), bands), route.glyphY() + down);
	}

	/** Columns keep their width, what lies between two of them is drawn out evenly. */
	private double across(double x, List<Band> bands) {
		Band from = null;
		for (Band band : bands) {
			if (x < band.left()) {
				double to = lefts[band.column()];
				if (from == null) {
					return to - (band.left() - x);
				}
				double begin = lefts[from.column()] + from.right() - from.left();
				return begin + (x - from.right()) / (band.left() - from.right()) * (to - begin);
			}
			if (x <= band.right()) {
				return lefts[band.column()] + x - band.left();
			}
			from = band;
		}
		return lefts[from.column()] + x - from.left();
	}
}
