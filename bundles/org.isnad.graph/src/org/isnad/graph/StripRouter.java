// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.isnad.graph.ColumnLayout.Join;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/** Leads the edges within a column down the strip at its left, the shortest nearest to the boxes, each in the first lane that is free over its length. */
final class StripRouter {
	/** So many lanes a strip has at most; edges beyond that share them. */
	static final int LANES = 24;
	private static final double GLYPH_HALF = ColumnLayout.GLYPH / 2;

	/** An edge that runs from one height to another. */
	private record Run(int edge, int from, int to, double top, double bottom) {
		double length() {
			return bottom - top;
		}
	}

	private final List<Box> boxes;
	private final double[] strips;
	private final Map<Integer, Integer> ends = new HashMap<>();
	private final Map<Double, List<Run>> byColumn = new TreeMap<>();

	StripRouter(List<Box> boxes, double[] strips) {
		this.boxes = boxes;
		this.strips = strips;
	}

	void add(int edge, Join join) {
		Box from = boxes.get(join.from());
		double y1 = end(join.from());
		double y2 = end(join.to());
		byColumn.computeIfAbsent(from.x() - strips[join.from()], any -> new ArrayList<>()).add(new Run(edge, join.from(), join.to(), Math.min(y1, y2), Math.max(y1, y2)));
	}

	/** Ends on one box lie below each other, so that edges are told apart where they meet it; they stay in its upper half, where edges of other columns seldom end. */
	private double end(int node) {
		int count = ends.merge(node, 1, Integer::sum);
		return boxes.get(node).y() + boxes.get(node).height() * (0.5 - 0.4 / (count + 0.25));
	}

	/** The routes by the index of their edge. */
	Map<Integer, Route> routes() {
		Map<Integer, Route> routes = new HashMap<>();
		byColumn.values().forEach(runs -> lay(runs, routes));
		return routes;
	}

	private void lay(List<Run> runs, Map<Integer, Route> routes) {
		runs.sort(Comparator.comparingDouble(Run::length).thenComparing(Run::edge));
		List<List<Run>> lanes = new ArrayList<>();
		Map<Run, Integer> laneOf = new HashMap<>();
		for (Run run : runs) {
			int lane = 0;
			while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(other -> other.top() <= run.bottom() + GLYPH_HALF && run.top() <= other.bottom() + GLYPH_HALF)) {
				lane++;
			}
			if (lane == lanes.size()) {
				lanes.add(new ArrayList<>());
			}
			lanes.get(lane).add(run);
			laneOf.put(run, lane);
		}
		for (Run run : runs) {
			double strip = strips[run.from()];
			double left = Math.min(boxes.get(run.from()).x(), boxes.get(run.to()).x());
			double x = left - GLYPH_HALF - (strip - 2 * GLYPH_HALF) * laneOf.get(run) / lanes.size();
			boolean down = boxes.get(run.from()).y() <= boxes.get(run.to()).y();
			double y1 = down ? run.top() : run.bottom();
			double y2 = down ? run.bottom() : run.top();
			routes.put(run.edge(), new Route(List.of(boxes.get(run.from()).x(), y1, x, y1, x, y2, boxes.get(run.to()).x(), y2), x, (y1 + y2) / 2));
		}
	}
}
