// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.List;

/** The patterns of a language by which attributions are found in a sentence. */
public interface AttributionPatterns {
	/** What is found, in no particular order; contents may nest and be shared. */
	List<FoundAttribution> find(Sentence sentence);
}
