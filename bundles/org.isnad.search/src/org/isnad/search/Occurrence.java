// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import org.isnad.core.DocumentText;

/**
 * A place that was found, without its words: light enough to keep a hundred thousand of them.
 *
 * @param document  the id of the document
 * @param begin     where it begins, in UTF-16 code units
 * @param end       where it ends
 * @param annotator whose annotation it is, or null for a place in the text
 * @param id        the id of the annotation, or null for a place in the text
 */
public record Occurrence(String document, int begin, int end, String annotator, String id) {
	/**
	 * The place with the words around it.
	 *
	 * @param text   the text of its document
	 * @param length how many characters of its paragraph are wanted before and behind it, at most; they are cut at words
	 */
	public Hit in(DocumentText text, int length) {
		return Context.hit(this, text, length);
	}
}
