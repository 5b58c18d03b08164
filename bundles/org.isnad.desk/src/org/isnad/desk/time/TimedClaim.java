// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import org.isnad.arabic.time.DateInterval;
import org.isnad.model.DateCertainty;
import org.isnad.model.Span;

/**
 * A claim in time.
 *
 * @param document  the id of its document
 * @param claim     its id
 * @param span      where it stands
 * @param words     its words, white space as one space
 * @param speaker   the id of the source entity that says it, as it stands in the annotations; null where the article itself does
 * @param spoken    the time that it speaks of
 * @param said      the days on which it may have been published, or null
 * @param certainty how the day of publication is known
 * @param event     the id of its event group, or null
 */
public record TimedClaim(String document, String claim, Span span, String words, String speaker, ClaimTime spoken, DateInterval said, DateCertainty certainty, String event) {
	/** Whether it can be put on an axis. */
	public boolean isDated() {
		return spoken.days() != null;
	}
}
