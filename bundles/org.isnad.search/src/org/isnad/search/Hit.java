// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

/**
 * One line of a concordance.
 *
 * @param document  the id of the document
 * @param begin     where the match begins, in UTF-16 code units
 * @param end       where it ends
 * @param left      the text before it in its paragraph, cut at a word
 * @param match     the text itself
 * @param right     the text after it in its paragraph, cut at a word
 * @param annotator whose annotation it is, or null for a place in the text
 * @param id        the id of the annotation, or null for a place in the text
 */
public record Hit(String document, int begin, int end, String left, String match, String right, String annotator, String id) {
	/** Where it is, without the words. */
	public Occurrence place() {
		return new Occurrence(document, begin, end, annotator, id);
	}
}
