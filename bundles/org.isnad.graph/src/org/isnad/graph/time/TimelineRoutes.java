// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.desk.time.Timeline.Link;

/**
 * The ways of relations between the claims of a timeline: what joins claims of one time runs down, what joins claims of two times runs along to the later
 * one beneath the row of the earlier. Ways that would lie on each other get tracks beside each other. For one list of relations.
 */
public final class TimelineRoutes {
	/** Claims are of one time to the eye where their squares are no farther apart. */
	private static final double SAME = 10;
	private static final double GAP = 7;
	private static final double GUTTER = 13;
	private static final double GUTTER_TRACK = 5;
	private static final double CHANNEL = 19;
	private static final double CHANNEL_TRACK = 6;
	private static final int TRACKS = 3;

	/**
	 * The way of a relation.
	 *
	 * @param link    its index
	 * @param corners its corners with both ends, x and y by turns
	 * @param glyphX  where its glyph is
	 * @param glyphY  the same downwards
	 * @param arrow   whether it ends in an arrow
	 * @param down    whether it joins claims of one time
	 */
	public record Route(int link, double[] corners, double glyphX, double glyphY, boolean arrow, boolean down) {
		/** Whether anything of it may be in a rectangle. */
		public boolean touches(double left, double top, double right, double bottom) {
			double x1 = corners[0];
			double x2 = x1;
			double y1 = corners[1];
			double y2 = y1;
			for (int i = 2; i < corners.length; i += 2) {
				x1 = Math.min(x1, corners[i]);
				x2 = Math.max(x2, corners[i]);
				y1 = Math.min(y1, corners[i + 1]);
				y2 = Math.max(y2, corners[i + 1]);
			}
			return x2 >= left && x1 <= right && y2 >= top && y1 <= bottom;
		}
	}

	private final TimelineLayout layout;
	private final Map<String, List<double[]>> tracks = new HashMap<>();

	private TimelineRoutes(TimelineLayout layout) {
		this.layout = layout;
	}

	/** The ways of some of the relations, by their indexes; of several between the same two clusters one stands for all, and inside a cluster there is none. */
	public static List<Route> of(TimelineLayout layout, List<Integer> links) {
		TimelineRoutes routes = new TimelineRoutes(layout);
		List<Route> found = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int index : links) {
			Link link = layout.timeline().links().get(index);
			if (seen.add(routes.end(link.from()) + ' ' + routes.end(link.to()) + ' ' + link.label()) && !routes.end(link.from()).equals(routes.end(link.to()))) {
				found.add(routes.route(index, link));
			}
		}
		return found;
	}

	private String end(int point) {
		return layout.cluster(point) < 0 ? "p" + point : "c" + layout.cluster(point); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Route route(int index, Link link) {
		double apart = layout.x(link.to()) - layout.x(link.from());
		if (Math.abs(apart) <= SAME) {
			boolean swap = layout.y(link.from()) > layout.y(link.to());
			Route down = layout.row(link.from()) == layout.row(link.to()) ? beneath(index, link.from(), link.to())
					: down(index, swap ? link.to() : link.from(), swap ? link.from() : link.to());
			return directed(down, link, swap);
		}
		// An update runs to what is later, whichever of the two was related first.
		boolean swap = apart < 0;
		return directed(along(index, swap ? link.to() : link.from(), swap ? link.from() : link.to()), link, swap);
	}

	/** Support has a direction of its own; an update that of time. */
	private static Route directed(Route route, Link link, boolean swapped) {
		boolean support = link.label().equals("SUPPORT"); //$NON-NLS-1$
		boolean arrow = support || link.label().equals("UPDATE") && !route.down(); //$NON-NLS-1$
		if (!support || !swapped) {
			return new Route(route.link(), route.corners(), route.glyphX(), route.glyphY(), arrow, route.down());
		}
		double[] back = new double[route.corners().length];
		for (int i = 0; i < back.length; i += 2) {
			back[i] = route.corners()[back.length - 2 - i];
			back[i + 1] = route.corners()[back.length - 1 - i];
		}
		return new Route(route.link(), back, route.glyphX(), route.glyphY(), true, route.down());
	}

	private Route down(int index, int upper, int lower) {
		double y1 = layout.y(upper);
		double y2 = layout.y(lower);
		double x = layout.x(upper);
		if (layout.row(lower) == layout.row(upper) + 1 && Math.abs(x - layout.x(lower)) < 1 && track("d" + Math.round(x), y1, y2) == 0) { //$NON-NLS-1$
			double begin = y1 + GAP;
			double end = y2 - GAP;
			return new Route(index, new double[] { x, begin, x, end }, x, begin + Math.min(14, (end - begin) / 2), false, true);
		}
		double channel = Math.min(x, layout.x(lower)) - CHANNEL - CHANNEL_TRACK * track("c" + Math.round(x / CHANNEL), y1, y2); //$NON-NLS-1$
		return new Route(index, new double[] { x - GAP, y1, channel, y1, channel, y2, layout.x(lower) - GAP, y2 }, channel, (y1 + y2) / 2, false, true);
	}

	/** Two claims of one time that share a row lie in one cluster or touch: a short bow beneath them. */
	private Route beneath(int index, int one, int other) {
		double y = layout.y(one);
		double low = y + GUTTER;
		return new Route(index, new double[] { layout.x(one), y + GAP, layout.x(one), low, layout.x(other), low, layout.x(other), y + GAP },
				(layout.x(one) + layout.x(other)) / 2, low, false, true);
	}

	private Route along(int index, int earlier, int later) {
		double x1 = layout.x(earlier);
		double y1 = layout.y(earlier);
		double x2 = layout.x(later);
		double y2 = layout.y(later);
		boolean level = layout.row(earlier) == layout.row(later);
		double end = level ? x2 : x2 - CHANNEL - CHANNEL_TRACK * track("c" + Math.round(x2 / CHANNEL), Math.min(y1, y2), Math.max(y1, y2)); //$NON-NLS-1$
		double low = y1 + GUTTER + GUTTER_TRACK * track("g" + layout.row(earlier), x1, end); //$NON-NLS-1$
		double[] corners = level ? new double[] { x1, y1 + GAP, x1, low, x2, low, x2, y1 + GAP }
				: new double[] { x1, y1 + GAP, x1, low, end, low, end, y2, x2 - GAP, y2 };
		return new Route(index, corners, (x1 + end) / 2, low, false, false);
	}

	/** The first of the tracks of a channel that is free between two places; where none is, the last. */
	private int track(String channel, double begin, double end) {
		for (int i = 0; i < TRACKS; i++) {
			List<double[]> taken = tracks.computeIfAbsent(channel + '/' + i, any -> new ArrayList<>());
			if (i == TRACKS - 1 || taken.stream().noneMatch(other -> other[0] < end && begin < other[1])) {
				taken.add(new double[] { begin, end });
				return i;
			}
		}
		throw new AssertionError(channel);
	}
}
