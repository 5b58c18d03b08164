// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.List;

/** The patterns of a language by which attributions are found in a sentence. */
public interface AttributionPatterns {
	/** What is found, in no particular order; contents may nest and be shared. */
	List<FoundAttribution> find(Sentence sentence);

	/**
	 * What a sentence adds to the report of the one before it, such as «وأنها …».
	 *
	 * @param last the last attribution of the sentence before
	 */
	default List<FoundAttribution> goingOn(Sentence sentence, FoundAttribution last) {
		return List.of();
	}
}
