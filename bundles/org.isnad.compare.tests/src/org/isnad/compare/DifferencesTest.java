// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.isnad.compare.gold.Scene;
import org.isnad.compare.Difference.Kind;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {
	private static final String CLOSED = "الجسر أغلق صباح الاثنين";
	private static final String OPEN = "الجسر ظل مفتوحا طوال اليوم";

	@TempDir
	private Path folder;
	private Scene scene;

	@BeforeEach
	void scene() throws Exception {
		scene = new Scene(folder.resolve("c"));
	}

	@Test
	void equalWorkHasNoDifference() throws Exception {
		for (String annotator : List.of("amal", "basim")) {
			Claim claim = scene.claim(annotator, CLOSED);
			scene.attribution(annotator, "الوزير", "قال", claim, "minister");
			scene.relation(annotator, "UPDATE", claim, scene.claim(annotator, OPEN));
		}
		assertEquals(List.of(), differences());
	}

	@Test
	void spansDifferByBoundaryOrAreMissing() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", "أغلق صباح الاثنين");
		scene.claim("basim", OPEN);
		List<Difference> found = differences();
		assertEquals(List.of(Kind.BOUNDARY, Kind.MISSING), found.stream().map(Difference::kind).toList());
		assertEquals(CLOSED, found.get(0).left());
		assertEquals("أغلق صباح الاثنين", found.get(0).right());
		assertEquals(null, found.get(1).left());
		assertEquals(OPEN, found.get(1).right());
	}

	@Test
	void tagsEntitiesLinksAndChainsHaveKindsOfTheirOwn() throws Exception {
		Claim one = scene.claim("amal", CLOSED);
		Claim other = scene.claim("basim", CLOSED);
		one.setPolarity("POS");
		other.setPolarity("NEG");
		Attribution first = scene.attribution("amal", "الوزير", "قال", one, "minister");
		Attribution second = scene.attribution("basim", "الوزير", "قال", other, "speaker");
		second.setSource(null);
		Attribution parent = scene.attribution("amal", "المتحدث", "وأكد", scene.claim("amal", OPEN), "speaker");
		scene.attribution("basim", "المتحدث", "وأكد", scene.claim("basim", OPEN), "speaker");
		first.setParent(parent);
		List<Difference> found = differences();
		assertTrue(found.stream().anyMatch(d -> d.kind() == Kind.TAG && "polarity=POS".equals(d.left()) && "polarity=NEG".equals(d.right())), found.toString());
		assertTrue(found.stream().anyMatch(d -> d.kind() == Kind.ENTITY && d.layer() == Layer.SOURCE && "minister".equals(d.left())), found.toString());
		assertTrue(found.stream().anyMatch(d -> d.kind() == Kind.LINK && "source: الوزير".equals(d.left()) && d.right() == null), found.toString());
		assertTrue(found.stream().anyMatch(d -> d.kind() == Kind.CHAIN && d.right() == null), found.toString());
		assertEquals(4, found.size(), found.toString());
	}

	@Test
	void onlyDirectedRelationsCanBeTurned() throws Exception {
		for (String label : List.of("SUPPORT", "EQUIVALENT")) {
			Claim a = scene.claim("amal", CLOSED);
			Claim b = scene.claim("amal", OPEN);
			Claim c = scene.claim("basim", CLOSED);
			Claim d = scene.claim("basim", OPEN);
			scene.relation("amal", label, a, b);
			scene.relation("basim", label, d, c);
			List<Difference> found = differences();
			assertEquals(label.equals("SUPPORT") ? List.of(Kind.DIRECTION) : List.of(), found.stream().map(Difference::kind).toList());
			for (String annotator : List.of("amal", "basim")) {
				scene.set(annotator).getClaims().clear();
				scene.store.relations(annotator).getRelations().clear();
			}
		}
	}

	@Test
	void pairsAreOneToOneAndTheNearestWins() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", "صباح الاثنين");
		scene.claim("basim", "أغلق صباح الاثنين");
		List<Difference> found = differences();
		assertEquals("أغلق صباح الاثنين", found.get(0).right());
		assertEquals(List.of(Kind.BOUNDARY, Kind.MISSING), found.stream().map(Difference::kind).toList());
	}

	private List<Difference> differences() throws Exception {
		return Differences.between(scene.store, "amal", "basim", null);
	}
}
