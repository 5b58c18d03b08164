// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.isnad.ui.ArticlePlace;
import org.junit.jupiter.api.Test;

class TrailTest {

	private final Trail trail = new Trail();

	private static ArticlePlace at(String document, int offset) {
		return new ArticlePlace(document, 0, List.of(), offset, offset);
	}

	private static ArticlePlace on(String document, String element, int offset) {
		return new ArticlePlace(document, 0, List.of(element), offset, offset);
	}

	@Test
	void anotherDocumentIsAStepAndReadingOnIsNone() {
		trail.visit(at("d1", 0));
		trail.visit(at("d1", 40));
		trail.visit(at("d1", 90));
		assertFalse(trail.canGo(true));
		trail.visit(at("d2", 0));
		assertEquals(Optional.of(at("d1", 90)), trail.go(true));
		assertEquals(Optional.of(at("d2", 0)), trail.go(false));
		assertFalse(trail.canGo(false));
	}

	@Test
	void aJumpFarAwayInOneDocumentIsAStep() {
		trail.visit(at("d1", 100));
		trail.visit(at("d1", 5000));
		assertEquals(Optional.of(at("d1", 100)), trail.go(true));
	}

	@Test
	void leavingAnAnnotationIsAStepComingToOneIsNot() {
		trail.visit(at("d1", 100));
		trail.visit(on("d1", "c1", 120));
		assertFalse(trail.canGo(true));
		trail.visit(on("d1", "c2", 160));
		assertEquals(Optional.of(on("d1", "c1", 120)), trail.go(true));
	}

	@Test
	void aNewWayForgetsTheOneAhead() {
		trail.visit(at("d1", 0));
		trail.visit(at("d2", 0));
		trail.go(true);
		assertTrue(trail.canGo(false));
		trail.visit(at("d3", 0));
		assertFalse(trail.canGo(false));
		assertEquals(Optional.of(at("d1", 0)), trail.go(true));
	}

	@Test
	void isOnlySoLong() {
		for (int i = 0; i < 300; i++) {
			trail.visit(at("d" + i, 0));
		}
		int steps = 0;
		while (trail.go(true).isPresent()) {
			steps++;
		}
		assertEquals(100, steps);
		trail.clear();
		assertFalse(trail.canGo(false));
	}
}
