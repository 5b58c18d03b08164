// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.ArrayList;
import java.util.List;

import org.isnad.graph.GraphWalk;
import org.isnad.graph.GraphWalk.Way;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.time.TimelineLayout;
import org.isnad.graph.time.TimelineRoutes.Route;

/** Which claims, clusters and relations lie where in the window, and which is next to which. */
record TimelinePlaces(TimelineLayout layout, TimelineFrame frame, List<Route> routes, TimeViewport view) {
	private static final double NEAR = 9;

	/** What lies at a place of the window: glyphs above squares above words. */
	TimelineChoice at(double x, double y) {
		String article = frame.articleAt((int) x, (int) y);
		if (article != null) {
			return TimelineChoice.article(article);
		}
		boolean outside = view.axisX(x) < view.left() || y < TimeViewport.AXIS || y > view.height() - view.foot();
		if (outside) {
			return TimelineChoice.NONE;
		}
		double ax = view.axisX(x);
		double ay = view.laneY(y);
		for (Route route : routes) {
			if (Math.hypot(route.glyphX() - ax, route.glyphY() - ay) <= NEAR + 1) {
				return TimelineChoice.relation(route.link());
			}
		}
		for (int i = 0; i < layout.clusters().size(); i++) {
			if (Math.abs(layout.clusters().get(i).x() - ax) <= 18 && Math.abs(layout.clusters().get(i).y() - ay) <= NEAR) {
				return TimelineChoice.cluster(i);
			}
		}
		int best = -1;
		double nearest = Double.MAX_VALUE;
		for (int i = 0; i < layout.timeline().points().size(); i++) {
			if (layout.cluster(i) < 0 && Math.abs(layout.y(i) - ay) < 70 && holds(i, ax, ay)) {
				double away = Math.hypot(layout.x(i) - ax, layout.y(i) - ay);
				if (away < nearest) {
					nearest = away;
					best = i;
				}
			}
		}
		return TimelineChoice.claim(best);
	}

	private boolean holds(int i, double x, double y) {
		double words = TimelineLayout.LINE * layout.labels().of(i).lines().size();
		boolean square = Math.abs(x - layout.x(i)) <= NEAR && Math.abs(y - layout.y(i)) <= NEAR;
		boolean ring = Math.abs(x - layout.ring(i)) <= NEAR && Math.abs(y - layout.y(i)) <= NEAR;
		boolean label = x >= layout.x(i) - NEAR && x <= layout.x(i) + layout.labels().of(i).width() && y <= layout.y(i) - NEAR && y >= layout.y(i) - NEAR - words;
		return square || ring || label;
	}

	/** What is next in a direction of the window; the same where there is nothing. */
	TimelineChoice next(TimelineChoice from, Way way) {
		List<TimelineChoice> choices = choices();
		int at = from.point() >= 0 || from.cluster() >= 0 ? choices.indexOf(from) : -1;
		if (choices.isEmpty()) {
			return from;
		}
		int next = at < 0 ? nearestToBegin(choices) : GraphWalk.next(choices.stream().map(this::box).toList(), at, way);
		return next < 0 ? from : choices.get(next);
	}

	/** The claim so many after one in time, round at the end; in a cluster the cluster. */
	TimelineChoice inTime(TimelineChoice from, int step) {
		int size = layout.timeline().points().size();
		int at = from.point() >= 0 ? from.point()
			: from.cluster() < 0 ? -1 : step > 0 ? layout.clusters().get(from.cluster()).points().getLast() : layout.clusters().get(from.cluster()).points().getFirst();
		for (int tried = 0; tried < size; tried++) {
			at = at < 0 ? step > 0 ? 0 : size - 1 : Math.floorMod(at + step, size);
			TimelineChoice next = layout.cluster(at) < 0 ? TimelineChoice.claim(at) : TimelineChoice.cluster(layout.cluster(at));
			if (!next.equals(from)) {
				return next;
			}
		}
		return from;
	}

	private List<TimelineChoice> choices() {
		List<TimelineChoice> choices = new ArrayList<>();
		for (int i = 0; i < layout.timeline().points().size(); i++) {
			if (layout.cluster(i) < 0) {
				choices.add(TimelineChoice.claim(i));
			}
		}
		for (int i = 0; i < layout.clusters().size(); i++) {
			choices.add(TimelineChoice.cluster(i));
		}
		return choices;
	}

	private int nearestToBegin(List<TimelineChoice> choices) {
		int best = 0;
		double least = Double.MAX_VALUE;
		for (int i = 0; i < choices.size(); i++) {
			Box box = box(choices.get(i));
			double away = Math.hypot(box.x() - (view.mirrored() ? view.width() : 0), box.y() - TimeViewport.AXIS);
			if (away < least) {
				least = away;
				best = i;
			}
		}
		return best;
	}

	private Box box(TimelineChoice choice) {
		double x = choice.point() >= 0 ? layout.x(choice.point()) : layout.clusters().get(choice.cluster()).x();
		double y = choice.point() >= 0 ? layout.y(choice.point()) : layout.clusters().get(choice.cluster()).y();
		return new Box(view.windowX(x) - 6, view.windowY(y) - 6, 12, 12);
	}
}
