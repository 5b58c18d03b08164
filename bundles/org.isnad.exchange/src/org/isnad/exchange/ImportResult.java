// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.util.List;

/**
 * What an import did.
 *
 * @param documents how many documents are new in the corpus
 * @param claims how many claims are new
 * @param attributions how many attributions are new
 * @param relations how many relations are new
 * @param skipped what was not imported, sorted by file and line
 * @param losses what the corpus has no place for
 */
public record ImportResult(int documents, int claims, int attributions, int relations, List<Skipped> skipped, List<Loss> losses) {
	/** Keeps copies of the lists. */
	public ImportResult {
		skipped = List.copyOf(skipped);
		losses = List.copyOf(losses);
	}

	/** What was not imported because something is wrong with it. */
	public List<Skipped> problems() {
		return skipped.stream().filter(each -> !each.unchanged()).toList();
	}
}
