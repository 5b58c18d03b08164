// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.List;

/**
 * Where the boxes and the edges of a graph lie, in the unit of the sizes that were asked for; x grows to the right, y downwards.
 *
 * @param boxes  a box for each node, in the order of the nodes
 * @param routes a route for each edge, in the order of the edges
 * @param width  how far everything reaches to the right
 * @param height how far it reaches down
 */
public record PlacedGraph(List<Box> boxes, List<Route> routes, double width, double height) {
	public PlacedGraph {
		boxes = List.copyOf(boxes);
		routes = List.copyOf(routes);
	}

	/** A node by its upper left corner and its size. */
	public record Box(double x, double y, double width, double height) {
		/** Whether a point lies in it, edges included. */
		public boolean holds(double px, double py) {
			return px >= x && px <= x + width && py >= y && py <= y + height;
		}
	}

	/**
	 * An edge.
	 *
	 * @param corners its corners with both ends, x and y by turns; every part runs across or down
	 * @param glyphX  the middle of the glyph on it
	 * @param glyphY  the same downwards
	 */
	public record Route(List<Double> corners, double glyphX, double glyphY) {
		public Route {
			corners = List.copyOf(corners);
		}
	}

	/** The same from right to left, for an interface that runs so. */
	public PlacedGraph mirrored() {
		List<Box> turned = boxes.stream().map(box -> new Box(width - box.x - box.width, box.y, box.width, box.height)).toList();
		List<Route> back = routes.stream().map(route -> {
			Double[] corners = route.corners.toArray(Double[]::new);
			for (int i = 0; i < corners.length; i += 2) {
				corners[i] = width - corners[i];
			}
			return new Route(List.of(corners), width - route.glyphX, route.glyphY);
		}).toList();
		return new PlacedGraph(turned, back, width, height);
	}
}
