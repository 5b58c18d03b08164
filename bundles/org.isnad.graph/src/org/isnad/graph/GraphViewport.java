// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/**
 * The part of a graph that is seen through a window: a point of the graph lies at (x − left) · zoom of the window. A value: each movement gives
 * another one.
 *
 * @param left   the x of the graph at the left edge of the window
 * @param top    the y of the graph at its upper edge
 * @param zoom   pixels of the window for one of the graph
 * @param width  the width of the window in its own pixels
 * @param height its height
 */
public record GraphViewport(double left, double top, double zoom, int width, int height) {
	/** The smallest zoom: cards are blocks then. */
	public static final double LEAST = 0.01;
	/** The largest. */
	public static final double MOST = 3;
	/** So near to the edge of the window no card lies that it was moved for. */
	private static final double EDGE = 16;

	/** At its natural size from the corner on. */
	public static GraphViewport of(int width, int height) {
		return new GraphViewport(0, 0, 1, width, height);
	}

	/** Where in the graph a column of the window is. */
	public double graphX(double x) {
		return left + x / zoom;
	}

	/** Where in the graph a line of the window is. */
	public double graphY(double y) {
		return top + y / zoom;
	}

	/** Where in the window an x of the graph is. */
	public double windowX(double x) {
		return (x - left) * zoom;
	}

	/** Where in the window a y of the graph is. */
	public double windowY(double y) {
		return (y - top) * zoom;
	}

	/** Moved by so many pixels of the window: what is seen goes the other way. */
	public GraphViewport moved(double x, double y) {
		return new GraphViewport(left + x / zoom, top + y / zoom, zoom, width, height);
	}

	/** Larger by a factor, within the least and the most; the place of the window stays on the same place of the graph. */
	public GraphViewport zoomed(double factor, double x, double y) {
		double next = Math.clamp(zoom * factor, LEAST, MOST);
		return new GraphViewport(graphX(x) - x / next, graphY(y) - y / next, next, width, height);
	}

	/** Another size of the window, with the same corner. */
	public GraphViewport resized(int newWidth, int newHeight) {
		return new GraphViewport(left, top, zoom, newWidth, newHeight);
	}

	/** Everything in sight and in the middle, no larger than it is. */
	public GraphViewport fitting(double graphWidth, double graphHeight) {
		double next = Math.clamp(Math.min(width / Math.max(1, graphWidth), height / Math.max(1, graphHeight)), LEAST, 1);
		return new GraphViewport((graphWidth - width / next) / 2, (graphHeight - height / next) / 2, next, width, height);
	}

	/** Its middle on that of a card. */
	public GraphViewport centred(Box box) {
		return new GraphViewport(box.x() + (box.width() - width / zoom) / 2, box.y() + (box.height() - height / zoom) / 2, zoom, width, height);
	}

	/** Moved no more than it takes to see a card whole; where the window is too small for it, its beginning. */
	public GraphViewport showing(Box box) {
		double edge = EDGE / zoom;
		return new GraphViewport(moved(left, width / zoom, box.x() - edge, box.x() + box.width() + edge),
				moved(top, height / zoom, box.y() - edge, box.y() + box.height() + edge), zoom, width, height);
	}

	private static double moved(double from, double length, double begin, double end) {
		return begin < from || end - begin > length ? begin : Math.max(from, end - length);
	}

	/** Kept from leaving the graph: at least half of the window is on it, so that nobody gets lost. */
	public GraphViewport within(double graphWidth, double graphHeight) {
		double w = width / zoom / 2;
		double h = height / zoom / 2;
		return new GraphViewport(Math.clamp(left, -w, Math.max(-w, graphWidth - w)), Math.clamp(top, -h, Math.max(-h, graphHeight - h)), zoom, width, height);
	}

	/** Whether anything of a card is in sight. */
	public boolean sees(Box box) {
		return sees(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
	}

	/** Whether anything of an edge may be in sight: the rectangle around its corners and its glyph is. */
	public boolean sees(Route route) {
		double x1 = route.glyphX();
		double y1 = route.glyphY();
		double x2 = x1;
		double y2 = y1;
		for (int i = 0; i + 1 < route.corners().size(); i += 2) {
			x1 = Math.min(x1, route.corners().get(i));
			x2 = Math.max(x2, route.corners().get(i));
			y1 = Math.min(y1, route.corners().get(i + 1));
			y2 = Math.max(y2, route.corners().get(i + 1));
		}
		// The glyph is a disc around its place.
		return sees(x1 - EDGE, y1 - EDGE, x2 + EDGE, y2 + EDGE);
	}

	private boolean sees(double x1, double y1, double x2, double y2) {
		return x2 >= left && x1 <= graphX(width) && y2 >= top && y1 <= graphY(height);
	}
}
