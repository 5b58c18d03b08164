// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.isnad.ui.ArticlePlace;

/**
 * The articles that were open and where in each the user was, as settings remember them.
 *
 * @param editors the articles of each editor from left to right: one, or two side by side
 * @param front   the number of the editor in front, from 0; -1 if none is
 */
record OpenArticles(List<List<ArticlePlace>> editors, int front) {

	/** So many are opened again at most; the one in front is among them. */
	static final int MOST = 10;
	private static final String FRONT = "*"; //$NON-NLS-1$
	private static final String BESIDE = "|"; //$NON-NLS-1$

	OpenArticles {
		editors = editors.stream().map(List::copyOf).toList();
	}

	/** One line for each editor. */
	String encode() {
		List<String> lines = new ArrayList<>();
		int first = Math.max(0, front - MOST + 1);
		for (int i = first; i < editors.size() && lines.size() < MOST; i++) {
			String places = editors.get(i).stream().map(ArticlePlace::encode).collect(Collectors.joining(BESIDE));
			lines.add((i == front ? FRONT : "") + places); //$NON-NLS-1$
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** Reads what was encoded, without the documents that are no longer there. What cannot be read is left out. */
	static OpenArticles decode(String text, Predicate<String> isThere) {
		List<List<ArticlePlace>> editors = new ArrayList<>();
		int front = -1;
		for (String line : text.split("\n")) { //$NON-NLS-1$
			boolean inFront = line.startsWith(FRONT);
			String places = inFront ? line.substring(FRONT.length()) : line;
			List<ArticlePlace> there = List.of(places.split("\\" + BESIDE)).stream().map(ArticlePlace::decode) //$NON-NLS-1$
					.flatMap(Optional::stream).filter(place -> isThere.test(place.documentId())).limit(2).toList();
			if (!there.isEmpty()) {
				front = inFront ? editors.size() : front;
				editors.add(there);
			}
		}
		return new OpenArticles(editors, front < 0 ? editors.size() - 1 : front);
	}
}
