// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.Locale;
import org.isnad.model.Span;

/** What a person makes of an item. */
public sealed interface Choice {
	/** How the boundaries come about. */
	enum How {
		/** Those of one annotator. */
		TAKE,
		/** All that any annotator has. */
		UNION,
		/** What every annotator has. */
		INTERSECTION,
		/** Those of the annotator who has most. */
		LONGEST,
		/** Drawn by hand. */
		DRAWN
	}

	/** It is not gold. */
	record Drop() implements Choice {
	}

	/**
	 * It is gold, or for a merge of two sources: they are one.
	 *
	 * @param how  how the boundaries come about
	 * @param span the boundaries in UTF-16 code units; null for what has none of its own: attributions, relations, merges
	 * @param tags the annotator whose tags are taken; null for those that most have
	 * @param ends the annotator whose source, cue, content and parent, or whose direction of a relation is taken
	 */
	record Make(How how, Span span, String tags, String ends) implements Choice {
		@Override
		public String code() {
			String of = how == How.TAKE || how == How.LONGEST ? " " + ends : ""; //$NON-NLS-1$ //$NON-NLS-2$
			String with = tags != null && !tags.equals(ends) ? ", tags " + tags : ""; //$NON-NLS-1$ //$NON-NLS-2$
			return how.name().toLowerCase(Locale.ROOT) + of + with;
		}
	}

	/** The choice as the log keeps it: "take hala, tags yusuf". */
	default String code() {
		return "drop"; //$NON-NLS-1$
	}
}
