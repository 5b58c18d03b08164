// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.ui.annotator.dual.PairRelations.Line;
import org.junit.jupiter.api.Test;

class PairRelationsTest {

	private final ClaimRelation forward = relation("a1", "A", "b1", "B");
	private final ClaimRelation backward = relation("b2", "B", "a1", "A");
	private final ClaimRelation within = relation("a1", "A", "a2", "A");
	private final ClaimRelation elsewhere = relation("a1", "A", "c1", "C");
	private final ClaimRelation ofAnother = relation("a2", "A", "b1", "B");
	private final List<ClaimRelation> all = List.of(forward, backward, within, elsewhere, ofAnother);

	private static ClaimRelation relation(String claim1, String document1, String claim2, String document2) {
		ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
		relation.setArg1(claim1);
		relation.setArg1Document(document1);
		relation.setArg2(claim2);
		relation.setArg2Document(document2);
		return relation;
	}

	@Test
	void areThoseOfTheSelectedClaimWhicheverWayTheyAreStored() {
		assertEquals(List.of(new Line(forward, "a1", "b1"), new Line(backward, "a1", "b2")),
				PairRelations.lines(all, "A", "B", true, Set.of("a1"), Set.of()));
		assertEquals(List.of(new Line(forward, "a1", "b1"), new Line(ofAnother, "a2", "b1")),
				PairRelations.lines(all, "A", "B", false, Set.of("b1"), Set.of()));
	}

	@Test
	void turnWithTheSides() {
		assertEquals(List.of(new Line(backward, "b2", "a1")), PairRelations.lines(all, "B", "A", true, Set.of("b2"), Set.of()));
	}

	@Test
	void ofNothingSelectedAreNone() {
		assertEquals(List.of(), PairRelations.lines(all, "A", "B", true, Set.of(), Set.of()));
		assertEquals(List.of(), PairRelations.lines(all, "A", "B", true, Set.of("b1"), Set.of()));
	}

	@Test
	void ofAPairThatStandsAloneAreItsOwn() {
		assertEquals(List.of(new Line(ofAnother, "a2", "b1")), PairRelations.lines(all, "A", "B", true, Set.of("a1"), Set.of("a2", "b1")));
	}

	@Test
	void ofOneDocumentOnBothSidesEachIsDrawnOnce() {
		assertEquals(List.of(new Line(within, "a1", "a2")), PairRelations.lines(all, "A", "A", true, Set.of("a1"), Set.of()));
		assertEquals(List.of(new Line(within, "a2", "a1")), PairRelations.lines(all, "A", "A", true, Set.of("a2"), Set.of()));
		assertEquals(List.of(new Line(within, "a1", "a2")), PairRelations.lines(all, "A", "A", true, Set.of("a1"), Set.of("a1", "a2")));
	}
}
