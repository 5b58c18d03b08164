// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/**
 * Lays a graph out in columns from left to right with edges that run across and down, by the layered algorithm of ELK. Each column is one layer; edges within a column, which
 * layers do not know, run in a strip at its left. What hangs together with nothing else lies by itself below. The same input always gives the same places. Stateless; one layout at a time in a process.
 */
public final class ColumnLayout {
	static final double GLYPH = 24;
	private static final double BETWEEN_NODES = 18;
	private static final double BETWEEN_COLUMNS = 36;
	private static final double BETWEEN_EDGES = 9;
	private static final double MARGIN = 24;
	/** Farther apart than any node is wide, so that each column is a layer of its own. */
	private static final double FAR = 100_000;
	/** From this size on the careful placement of ELK costs seconds, and nobody sees what it gains. */
	private static final int LARGE = 100;

	static {
		// ELK finds its algorithms through a service loader that sees nothing of other bundles.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	private final List<Size> nodes;
	private final List<Join> edges;
	/** For each node the width of the strip at the left of its column. */
	private final double[] strips;
	private final ElkNode root;
	private final List<ElkNode> placed = new ArrayList<>();
	/** For each edge its counterpart, or null for one within a column. */
	private final ElkEdge[] routed;

	/**
	 * A node.
	 *
	 * @param width  its width
	 * @param height its height
	 * @param column the column from 0; nodes of a lower one all lie farther left
	 */
	public record Size(double width, double height, int column) {
	}

	/**
	 * An edge with a glyph in its middle.
	 *
	 * @param from the index of the node where it begins
	 * @param to   the index of the node where it ends, another one
	 */
	public record Join(int from, int to) {
	}

	private ColumnLayout(List<Size> nodes, List<Join> edges) {
		this.nodes = nodes;
		this.edges = edges;
		strips = new double[nodes.size()];
		routed = new ElkEdge[edges.size()];
		root = root(nodes.size() > LARGE);
		int[] columns = nodes.stream().mapToInt(Size::column).sorted().distinct().toArray();
		double[] widths = new double[columns.length];
		for (Join join : edges) {
			if (isWithin(join)) {
				widths[Arrays.binarySearch(columns, nodes.get(join.from()).column())] += BETWEEN_EDGES;
			}
		}
		for (int i = 0; i < strips.length; i++) {
			double wanted = widths[Arrays.binarySearch(columns, nodes.get(i).column())];
			strips[i] = wanted == 0 ? 0 : GLYPH + Math.min(wanted, StripRouter.LANES * BETWEEN_EDGES);
		}
	}

	/**
	 * Lays out.
	 *
	 * @param monitor to cancel by; null is allowed
	 * @throws OperationCanceledException if it was cancelled
	 */
	public static synchronized PlacedGraph layout(List<Size> nodes, List<Join> edges, IProgressMonitor monitor) {
		return ComponentPacking.layout(nodes, edges, monitor);
	}

	/** Lays out what hangs together. */
	static PlacedGraph part(List<Size> nodes, List<Join> edges, IProgressMonitor monitor) {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return new ColumnLayout(nodes, edges).run(monitor);
	}

	private boolean isWithin(Join join) {
		return nodes.get(join.from()).column() == nodes.get(join.to()).column();
	}

	private PlacedGraph run(IProgressMonitor monitor) {
		for (int i = 0; i < nodes.size(); i++) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(strips[i] + nodes.get(i).width(), nodes.get(i).height());
			node.setX(nodes.get(i).column() * FAR);
			placed.add(node);
		}
		for (int i = 0; i < routed.length; i++) {
			if (!isWithin(edges.get(i))) {
				routed[i] = edge(edges.get(i));
			}
		}
		BasicProgressMonitor progress = new BasicProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return monitor != null && monitor.isCanceled();
			}
		};
		new RecursiveGraphLayoutEngine().layout(root, progress);
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		return result();
	}

	/** All edges run to the right for ELK, so that it has nothing to turn round and no column to move. */
	private ElkEdge edge(Join join) {
		return runsBack(join) ? ElkGraphUtil.createSimpleEdge(placed.get(join.to()), placed.get(join.from())) : ElkGraphUtil.createSimpleEdge(placed.get(join.from()), placed.get(join.to()));
	}

	private boolean runsBack(Join join) {
		return nodes.get(join.from()).column() > nodes.get(join.to()).column();
	}

	private PlacedGraph result() {
		List<Box> boxes = new ArrayList<>();
		for (int i = 0; i < strips.length; i++) {
			ElkNode node = placed.get(i);
			boxes.add(new Box(node.getX() + strips[i], node.getY(), node.getWidth() - strips[i], node.getHeight()));
		}
		StripRouter within = new StripRouter(boxes, strips);
		List<Route> routes = new ArrayList<>();
		for (int i = 0; i < routed.length; i++) {
			routes.add(routed[i] == null ? null : route(i));
			if (routed[i] == null) {
				within.add(i, edges.get(i));
			}
		}
		within.routes().forEach(routes::set);
		return new PlacedGraph(boxes, routes, root.getWidth(), root.getHeight());
	}

	private static ElkNode root(boolean large) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		// Parts of the graph that hang together with nothing else would be packed beside each other, and the columns would be lost.
		root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		root.setProperty(CoreOptions.RANDOM_SEED, 1);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
		root.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		root.setProperty(CoreOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
		root.setProperty(CoreOptions.SPACING_EDGE_NODE, BETWEEN_EDGES);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GLYPH / 2);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
		if (large) {
			root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.LINEAR_SEGMENTS);
			root.setProperty(LayeredOptions.THOROUGHNESS, 1);
		}
		return root;
	}

	/** The corners that ELK gives, led on through the strip where an end meets the left of its node. */
	private Route route(int index) {
		List<double[]> corners = new ArrayList<>();
		for (ElkEdgeSection section : routed[index].getSections()) {
			corners.add(new double[] { section.getStartX(), section.getStartY() });
			for (ElkBendPoint bend : section.getBendPoints()) {
				corners.add(new double[] { bend.getX(), bend.getY() });
			}
			corners.add(new double[] { section.getEndX(), section.getEndY() });
		}
		straighten(corners);
		Join join = edges.get(index);
		List<double[]> inOrder = runsBack(join) ? corners.reversed() : corners;
		inOrder.getFirst()[0] = onBox(inOrder.getFirst()[0], join.from());
		inOrder.getLast()[0] = onBox(inOrder.getLast()[0], join.to());
		double[] glyph = middle(corners);
		return new Route(inOrder.stream().flatMap(corner -> Stream.of(corner[0], corner[1])).toList(), glyph[0], glyph[1]);
	}

	/** ELK takes an edge that falls by a pixel or two for one that runs across; here it does. */
	private static void straighten(List<double[]> corners) {
		for (int i = 1; i < corners.size(); i++) {
			double[] from = corners.get(i - 1);
			double[] to = corners.get(i);
			if (Math.abs(to[0] - from[0]) > Math.abs(to[1] - from[1])) {
				to[1] = from[1];
			} else {
				to[0] = from[0];
			}
		}
	}

	/** The middle of the longest part that runs down, which lies between two columns; of an edge that only runs across, its middle. */
	private static double[] middle(List<double[]> corners) {
		double[] first = corners.getFirst();
		double[] last = corners.getLast();
		double[] middle = { (first[0] + last[0]) / 2, (first[1] + last[1]) / 2 };
		double longest = 0;
		for (int i = 1; i < corners.size(); i++) {
			double[] from = corners.get(i - 1);
			double[] to = corners.get(i);
			if (Math.abs(to[1] - from[1]) > longest) {
				longest = Math.abs(to[1] - from[1]);
				middle = new double[] { (from[0] + to[0]) / 2, (from[1] + to[1]) / 2 };
			}
		}
		return middle;
	}

	private double onBox(double x, int node) {
		return Math.max(x, placed.get(node).getX() + strips[node]);
	}
}
