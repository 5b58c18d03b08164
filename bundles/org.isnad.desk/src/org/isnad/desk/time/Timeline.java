// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.util.List;

import org.isnad.arabic.time.DateInterval;
import org.isnad.model.DateCertainty;

/**
 * Claims in time: when each speaks of and when it was said, in lanes by source, with the relations between them. Values only; where they are drawn is the matter of a view.
 *
 * @param lanes  the lanes, in the order in which they are shown
 * @param points the claims, by the time that they speak of; those without one last
 * @param links  the relations between claims that are there
 */
public record Timeline(List<Lane> lanes, List<Point> points, List<Link> links) {
	public Timeline {
		lanes = List.copyOf(lanes);
		points = List.copyOf(points);
		links = List.copyOf(links);
	}

	/**
	 * A source whose claims share a lane.
	 *
	 * @param entity the id of the source entity, or null for the claims that nobody is named for
	 * @param name   its name, or null
	 * @param side   the tag of its side, or null
	 */
	public record Lane(String entity, String name, String side) {
	}

	/**
	 * A claim.
	 *
	 * @param document  the id of its document
	 * @param claim     its id
	 * @param words     its words
	 * @param lane      the number of its lane, from 0
	 * @param spoken    the time that it speaks of
	 * @param said      the days on which it may have been published, or null
	 * @param certainty how the day of publication is known
	 * @param event     the id of its event group, or null
	 */
	public record Point(String document, String claim, String words, int lane, ClaimTime spoken, DateInterval said, DateCertainty certainty, String event) {
	}

	/**
	 * A relation between two claims of the timeline.
	 *
	 * @param relation its id
	 * @param label    its label, a tag of the tagset relation.label
	 * @param from     the index of the first claim among the points
	 * @param to       the index of the second
	 */
	public record Link(String relation, String label, int from, int to) {
	}
}
