// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.isnad.ui.ArticlePlace;
import org.junit.jupiter.api.Test;

class OpenArticlesTest {

	private static final ArticlePlace ONE = new ArticlePlace("d1", 120, List.of("c1"), 130, 130);
	private static final ArticlePlace TWO = new ArticlePlace("d2", 0, List.of(), 7, 19);
	private static final ArticlePlace THREE = ArticlePlace.begin("d3");

	@Test
	void areReadAsTheyWereWritten() {
		OpenArticles open = new OpenArticles(List.of(List.of(ONE), List.of(TWO, THREE), List.of(THREE)), 1);
		assertEquals(open, OpenArticles.decode(open.encode(), id -> true));
	}

	@Test
	void aDocumentThatIsGoneIsLeftOut() {
		OpenArticles open = new OpenArticles(List.of(List.of(ONE), List.of(TWO, THREE)), 0);
		assertEquals(new OpenArticles(List.of(List.of(THREE)), 0), OpenArticles.decode(open.encode(), "d3"::equals));
		assertEquals(new OpenArticles(List.of(), -1), OpenArticles.decode(open.encode(), id -> false));
	}

	@Test
	void whatCannotBeReadOpensNothing() {
		for (String text : List.of("", "\n\n", "*", "|||", "d1 x y z", "\u0000")) {
			assertTrue(OpenArticles.decode(text, id -> true).editors().isEmpty(), text);
		}
	}

	@Test
	void ofManyTheOneInFrontIsAmongThoseThatAreKept() {
		List<List<ArticlePlace>> many = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			many.add(List.of(ArticlePlace.begin("d" + i)));
		}
		for (int front : new int[] { 0, 5, 17, 39 }) {
			OpenArticles kept = OpenArticles.decode(new OpenArticles(many, front).encode(), id -> true);
			assertTrue(kept.editors().size() <= OpenArticles.MOST);
			assertEquals("d" + front, kept.editors().get(kept.front()).getFirst().documentId());
		}
	}
}
