// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many hits there are
 * @param hits  the hits in the order of documents and text, as many as were asked for
 * @param notes what the reader of the hits should know, such as a document that could not be searched; usually empty
 */
public record SearchResult(int total, List<Hit> hits, List<String> notes) {
	public SearchResult {
		hits = List.copyOf(hits);
		notes = List.copyOf(notes);
	}
}
