// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import org.isnad.desk.time.Timeline.Lane;

/** What the parts of a timeline are called in the language of who looks at it. */
public interface TimelineWords {
	/** A lane. */
	String lane(Lane lane);

	/** A relation, by its label. */
	String relation(String label);

	/** An article, by its id. */
	String document(String id);

	/** The lane of the claims whose time is not known. */
	String unknown();

	/** How many claims of an article are in that lane. */
	String undated(String document, int claims);

	/** That so many claims speak of times before or after those that are shown. */
	String outside(int claims);

	/** What a square means. */
	String spoken();

	/** What a ring means. */
	String said();

	/** What a hollow square means. */
	String assumed();

	/** The ticks. */
	TickWords ticks();
}
