// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.List;
import java.util.Locale;

/**
 * How two sentences stand to each other.
 *
 * @param label   the judgement
 * @param score   how sure it is, 0 to 1
 * @param reasons what it rests on, the weightiest first
 */
public record PairVerdict(Label label, double score, List<PairReason> reasons) {
	/** The labels of stance between two sentences. */
	public enum Label {
		AGREE, DISAGREE, OTHER;

		/** The label in files. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public PairVerdict {
		reasons = List.copyOf(reasons);
	}
}
