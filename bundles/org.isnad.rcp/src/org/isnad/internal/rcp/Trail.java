// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.isnad.ui.ArticlePlace;

/**
 * The way through the articles: the places behind and, after going back, those ahead. Reading on is no step of the way; going to
 * another document, to an annotation, or far away in the same document is.
 */
final class Trail {

	private static final int MOST = 100;
	/** So many characters away is another place: about a screen of text. */
	private static final int FAR = 1000;

	private final Deque<ArticlePlace> behind = new ArrayDeque<>();
	private final Deque<ArticlePlace> ahead = new ArrayDeque<>();
	private ArticlePlace here;

	/** Notes where the user is now. */
	void visit(ArticlePlace place) {
		if (place.equals(here)) {
			return;
		}
		if (here != null && isStep(here, place)) {
			push(behind, here);
			ahead.clear();
		}
		here = place;
	}

	private static boolean isStep(ArticlePlace from, ArticlePlace to) {
		if (!from.documentId().equals(to.documentId())) {
			return true;
		}
		if (from.elements().equals(to.elements())) {
			return Math.abs(from.begin() - to.begin()) > FAR;
		}
		// leaving an annotation is one; coming to one from the words around it is not
		return !from.elements().isEmpty() || Math.abs(from.begin() - to.begin()) > FAR;
	}

	boolean canGo(boolean back) {
		return !(back ? behind : ahead).isEmpty();
	}

	/** The place one step back or forward, where the user is from now on; empty if there is none. */
	Optional<ArticlePlace> go(boolean back) {
		ArticlePlace target = (back ? behind : ahead).poll();
		if (target != null) {
			if (here != null) {
				push(back ? ahead : behind, here);
			}
			here = target;
		}
		return Optional.ofNullable(target);
	}

	void clear() {
		behind.clear();
		ahead.clear();
		here = null;
	}

	private static void push(Deque<ArticlePlace> places, ArticlePlace place) {
		places.push(place);
		if (places.size() > MOST) {
			places.removeLast();
		}
	}
}
