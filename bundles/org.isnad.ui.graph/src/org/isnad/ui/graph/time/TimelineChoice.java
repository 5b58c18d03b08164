// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import org.isnad.desk.time.Timeline.Link;

/**
 * What is chosen in a timeline: nothing, or one of these.
 *
 * @param point   the index of a claim, lit with what it is related to; −1 for none
 * @param link    the index of a relation, lit with its two claims; −1 for none
 * @param cluster the index of a cluster; −1 for none
 * @param article the id of an article whose claims cannot be dated; null for none
 */
record TimelineChoice(int point, int link, int cluster, String article) {
	static final TimelineChoice NONE = new TimelineChoice(-1, -1, -1, null);

	static TimelineChoice claim(int point) {
		return new TimelineChoice(point, -1, -1, null);
	}

	static TimelineChoice relation(int link) {
		return new TimelineChoice(-1, link, -1, null);
	}

	static TimelineChoice cluster(int cluster) {
		return new TimelineChoice(-1, -1, cluster, null);
	}

	static TimelineChoice article(String article) {
		return new TimelineChoice(-1, -1, -1, article);
	}

	boolean isEmpty() {
		return point < 0 && link < 0 && cluster < 0 && article == null;
	}

	/** Whether other things step back. */
	boolean lights() {
		return point >= 0 || link >= 0;
	}

	boolean lights(int index, Link candidate) {
		return link == index || point >= 0 && (candidate.from() == point || candidate.to() == point);
	}
}
