// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ArticlePlaceTest {

	@Test
	void isReadAsItWasWritten() {
		ArticlePlace place = new ArticlePlace("d5f4ae49a37e9", 1200, List.of("c1", "c2"), 1310, 1344);
		assertEquals(Optional.of(place), ArticlePlace.decode(place.encode()));
		assertEquals(Optional.of(ArticlePlace.begin("d1")), ArticlePlace.decode(ArticlePlace.begin("d1").encode()));
	}

	@Test
	void whatIsNoPlaceIsNone() {
		for (String text : List.of("", " ", "d1", "d1 1 2", "d1 1 2 x", "d1 -1 0 0", "d1 99999999999 0 0")) {
			assertEquals(Optional.empty(), ArticlePlace.decode(text), text);
		}
	}
}
