// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a release would be like, in numbers.
 *
 * @param counts how many rows each table would have, in the order of the tables
 * @param splits how many documents (claims, at that level) would stand in each split: train, validation, test, or all
 * @param wanted how many were asked for, in the same order
 * @param components the sizes of the connected components, the largest first, and the split of each; at most {@link #MOST} of them
 * @param componentCount how many components there are
 * @param pairs how many pairs have each label: entailment, neutral that a person looked at or that follows, neutral that was sampled, contradiction
 * @param sharedSources how many sources occur in more than one split
 * @param sharedDocuments how many documents have claims in more than one split
 * @param nearDuplicates how many pairs of documents are almost the same
 * @param olderThanTraining how many documents for validation and testing are older than the newest for training
 * @param leftOut how many documents have no such annotations
 * @param danglingRelations how many relations name a claim that would not be there
 */
public record ReleasePreview(Map<String, Integer> counts, Map<String, Integer> splits, Map<String, Integer> wanted, List<Component> components, int componentCount,
		Map<String, Integer> pairs, int sharedSources, int sharedDocuments, int nearDuplicates, int olderThanTraining, int leftOut, int danglingRelations) {
	/** How many components are told of. */
	public static final int MOST = 400;

	/**
	 * A connected component.
	 *
	 * @param size how many documents or claims it has
	 * @param split the id of the split that it would stand in
	 */
	public record Component(int size, String split) {
	}

	/** Keeps copies of the collections. */
	public ReleasePreview {
		counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
		splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
		wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
		pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
		components = List.copyOf(components);
	}

	/** Whether nothing could be split. */
	public boolean isUnsplit() {
		return splits.containsKey(Split.ALL.id());
	}
}
