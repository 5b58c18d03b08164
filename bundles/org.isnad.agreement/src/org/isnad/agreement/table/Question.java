// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import java.util.List;
import java.util.Set;

/**
 * What is asked of the agreement of a corpus.
 *
 * @param layer     what is compared: a layer such as {@code claim} or a tag of a layer such as {@code claim.claimType}
 * @param measure   the id of the measure
 * @param label     which figure of the measure; null for the first
 * @param raters    between whom; all where it is empty
 * @param documents the indices of the documents; all where it is null
 */
public record Question(String layer, String measure, String label, List<String> raters, Set<Integer> documents) {
	public Question {
		raters = List.copyOf(raters);
		documents = documents == null ? null : Set.copyOf(documents);
	}

	/** The same between others. */
	public Question between(List<String> others) {
		return new Question(layer, measure, label, others, documents);
	}

	/** The same in other documents; all where it is null. */
	public Question in(Set<Integer> others) {
		return new Question(layer, measure, label, raters, others);
	}
}
