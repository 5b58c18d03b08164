// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody is in an article, so that she can be brought back there. Offsets are UTF-16 code units; those that lie beyond
 * the text by the time of the return mean its end, and elements that are gone are passed over.
 *
 * @param documentId the document
 * @param top        the offset of the first line seen
 * @param elements   the ids of the selected annotations
 * @param begin      where the selected text begins; equal to {@code end}, at the caret, if none is selected
 * @param end        where it ends
 */
public record ArticlePlace(String documentId, int top, List<String> elements, int begin, int end) {

	private static final String SEPARATOR = " "; //$NON-NLS-1$
	private static final int NUMBERS = 4;

	public ArticlePlace {
		elements = List.copyOf(elements);
	}

	/** The begin of a document. */
	public static ArticlePlace begin(String documentId) {
		return new ArticlePlace(documentId, 0, List.of(), 0, 0);
	}

	/** The place as a line of text without line break, which {@link #decode(String)} reads. */
	public String encode() {
		List<String> words = new ArrayList<>(List.of(documentId, Integer.toString(top), Integer.toString(begin), Integer.toString(end)));
		words.addAll(elements);
		return String.join(SEPARATOR, words);
	}

	/** The place that was encoded; empty where the text is none. */
	public static Optional<ArticlePlace> decode(String text) {
		List<String> words = List.of(text.split(SEPARATOR));
		if (words.size() < NUMBERS || words.getFirst().isEmpty()) {
			return Optional.empty();
		}
		try {
			int top = Integer.parseUnsignedInt(words.get(1));
			int begin = Integer.parseUnsignedInt(words.get(2));
			int end = Integer.parseUnsignedInt(words.get(3));
			return Optional.of(new ArticlePlace(words.getFirst(), top, words.subList(NUMBERS, words.size()), begin, end));
		} catch (NumberFormatException e) {
			return Optional.empty(); // written by hand, or by a version that is to come
		}
	}
}
