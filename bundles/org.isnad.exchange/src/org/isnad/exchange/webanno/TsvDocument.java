// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.List;

import org.isnad.exchange.standoff.TokenizedText.Range;

/**
 * What a file holds.
 *
 * @param version the version of the format, such as "3.3"
 * @param text the text that the sentences make up; what stood between them is lost in the file and is white space here
 * @param annotations in the order in which the file first speaks of them
 */
record TsvDocument(String version, String text, List<TsvLayer> layers, List<Sentence> sentences, List<TsvAnnotation> annotations) {
	/**
	 * A sentence.
	 *
	 * @param id its own name, or null
	 * @param text with the white space that belongs to it
	 */
	record Sentence(String id, int begin, String text, List<Range> tokens) {
	}
}
