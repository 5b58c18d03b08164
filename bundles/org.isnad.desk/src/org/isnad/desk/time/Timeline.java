// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.util.List;
import java.util.Optional;

/**
 * Claims in time: when each speaks of and when it was said, in lanes, with the relations between them. Values only; where they are drawn is the matter of a view.
 *
 * @param lanes   the lanes, in the order in which they are shown
 * @param points  the claims that can be put on an axis, by the time that they speak of
 * @param links   the relations between them
 * @param undated the claims that cannot, by their articles
 */
public record Timeline(List<Lane> lanes, List<Point> points, List<Link> links, List<TimedClaim> undated) {
	/** Nothing at all. */
	public static final Timeline EMPTY = new Timeline(List.of(), List.of(), List.of(), List.of());

	public Timeline {
		lanes = List.copyOf(lanes);
		points = List.copyOf(points);
		links = List.copyOf(links);
		undated = List.copyOf(undated);
	}

	/** What the claims of a lane have in common. */
	public enum Lanes {
		/** Who says them. */
		SOURCE,
		/** The side of who says them. */
		SIDE,
		/** What they are about. */
		EVENT,
		/** The article that they stand in. */
		DOCUMENT
	}

	/**
	 * A row of claims that have something in common.
	 *
	 * @param id   of the source entity, the event or the document, or the tag of the side; null for an outlet that is no entity, and for claims that have none of it
	 * @param name the name, or null
	 * @param side the tag of the side, or null
	 * @param type the tag of the type of the source, "MEDIA" for an outlet; null for what is no source
	 */
	public record Lane(String id, String name, String side, String type) {
		/** The lane of the claims that have nothing to sort them by. */
		static final Lane NONE = new Lane(null, null, null, null);
	}

	/**
	 * A claim in its lane.
	 *
	 * @param lane the number of the lane, from 0
	 */
	public record Point(TimedClaim claim, int lane) {
	}

	/**
	 * A relation between two claims of the timeline.
	 *
	 * @param relation its id
	 * @param label    its label, a tag of the tagset relation.label
	 * @param from     the index of the first claim among the points
	 * @param to       the index of the second
	 * @param times    how their times relate: as the annotator says, or else as they compare
	 */
	public record Link(String relation, String label, int from, int to, Optional<TimesCompared> times) {
		/**
		 * Whether the times speak against the label: a contradiction between claims about different times may be an update, and an update between
		 * claims about the same time a contradiction.
		 */
		public boolean isDoubtful() {
			return times.isPresent() && switch (label) {
			case "CONTRADICTION" -> times.get() == TimesCompared.DISJOINT || times.get() == TimesCompared.SHIFTED; //$NON-NLS-1$
			case "UPDATE" -> times.get() == TimesCompared.SAME; //$NON-NLS-1$
			default -> false;
			};
		}
	}
}
