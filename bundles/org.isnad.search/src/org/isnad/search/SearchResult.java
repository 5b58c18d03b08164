// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many hits there are
 * @param hits  the hits in the order of documents and text, as many as were asked for
 */
public record SearchResult(int total, List<Hit> hits) {
	public SearchResult {
		hits = List.copyOf(hits);
	}
}
