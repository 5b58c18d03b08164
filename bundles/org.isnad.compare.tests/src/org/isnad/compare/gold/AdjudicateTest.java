// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Decision;
import org.isnad.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdjudicateTest {
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
	void whatAllHaveIsGoldWithItsEndsAndItsReason() throws Exception {
		for (String annotator : List.of("amal", "basim", "dina")) {
			Claim claim = scene.claim(annotator, CLOSED);
			claim.setClaimType("EVENT");
			scene.attribution(annotator, "الوزير", "قال", claim, "minister");
			scene.save(annotator);
		}
		CorpusStore store = scene.adjudicate(Policy.UNANIMOUS);
		AnnotationSet gold = Scene.gold(store);
		assertEquals(List.of("EVENT"), gold.getClaims().stream().map(Claim::getClaimType).toList());
		assertEquals(gold.getClaims(), gold.getAttributions().get(0).getContent());
		assertEquals("minister", gold.getAttributions().get(0).getSource().getEntity());
		Decision decision = decision(gold, gold.getClaims().get(0).getId());
		assertEquals(List.of("amal", "basim", "dina"), decision.getAnnotators());
		assertEquals(3, decision.getOrigins().size());
		assertEquals("unanimous", decision.getPolicy());
		assertEquals("3 of 3 have it", decision.getReason());
		assertEquals(WorkState.GOLD, gold.getState());
		assertEquals(List.of(), Scene.errors(store));
	}

	@Test
	void aMajorityDecidesWhatUnanimityLeavesOpen() throws Exception {
		scene.claim("amal", CLOSED).setClaimType("EVENT");
		scene.claim("basim", CLOSED).setClaimType("EVENT");
		scene.claim("dina", CLOSED).setClaimType("STATE");
		scene.claim("dina", OPEN);
		scene.save("amal", "basim", "dina");
		AnnotationSet unanimous = Scene.gold(scene.adjudicate(Policy.UNANIMOUS));
		Claim claim = unanimous.getClaims().get(0);
		assertNull(claim.getClaimType());
		assertEquals(WorkState.IN_PROGRESS, unanimous.getState());
		assertTrue(unanimous.getDecisions().stream().anyMatch(decision -> decision.isOpen() && claim.getId().equals(decision.getTarget())
				&& decision.getReason().equals("claimType: EVENT (amal, basim), STATE (dina)")));
		AnnotationSet majority = Scene.gold(scene.adjudicate(Policy.MAJORITY));
		assertEquals("EVENT", majority.getClaims().get(0).getClaimType());
		assertEquals(claim.getId(), majority.getClaims().get(0).getId(), "the id must not depend on the policy");
		List<Decision> open = majority.getDecisions().stream().filter(Decision::isOpen).toList();
		assertEquals(1, open.size());
		assertNull(open.get(0).getTarget());
		assertEquals(List.of("dina"), open.get(0).getAnnotators());
	}

	@Test
	void aMachineHasNoVoteBesidePeopleUnlessItIsNamed() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", CLOSED);
		scene.claim("robot", OPEN);
		scene.store.annotator("robot").setMachine(true);
		scene.store.save(scene.store.corpus());
		scene.save("amal", "basim", "robot");
		assertEquals(1, Scene.gold(scene.adjudicate(Policy.UNANIMOUS)).getClaims().size());
		Adjudication named = new AdjudicateOperation(CorpusStore.open(scene.store.folder()), Policy.UNANIMOUS, List.of("amal", "basim", "robot")).run(null);
		assertFalse(named.open().isEmpty());
	}

	@Test
	void anAttributionWaitsForItsEnds() throws Exception {
		Claim one = scene.claim("amal", CLOSED);
		Claim other = scene.claim("basim", CLOSED);
		scene.attribution("amal", "الوزير", "قال", one, "minister");
		scene.attribution("basim", "الوزير", "قال", other, "speaker");
		scene.save("amal", "basim");
		CorpusStore store = scene.adjudicate(Policy.UNANIMOUS);
		AnnotationSet gold = Scene.gold(store);
		// They resolve the source differently, a source without an entity breaks E06, and so the attribution lacks its source.
		assertEquals(1, gold.getClaims().size());
		assertTrue(gold.getSources().isEmpty() && gold.getAttributions().isEmpty());
		assertTrue(gold.getDecisions().stream().anyMatch(decision -> decision.isOpen() && "it breaks rule E06".equals(decision.getReason())));
		assertTrue(gold.getDecisions().stream().anyMatch(decision -> decision.isOpen() && "its source is not gold".equals(decision.getReason())));
		assertEquals(List.of(), Scene.errors(store));
	}

	@Test
	void aRelationIsGoldOverGoldClaimsAndInOrder() throws Exception {
		for (String annotator : List.of("amal", "basim")) {
			Claim closed = scene.claim(annotator, CLOSED);
			Claim open = scene.claim(annotator, OPEN);
			ClaimRelation relation = annotator.equals("amal") ? scene.relation(annotator, "UPDATE", closed, open) : scene.relation(annotator, "UPDATE", open, closed);
			relation.setTimeRelation("SHIFTED");
			scene.save(annotator);
		}
		CorpusStore store = scene.adjudicate(Policy.UNANIMOUS);
		ClaimRelation relation = store.relations(CorpusStore.GOLD).getRelations().get(0);
		List<Claim> claims = Scene.gold(store).getClaims();
		assertEquals(List.of(claims.get(0).getId(), claims.get(1).getId()), List.of(relation.getArg1(), relation.getArg2()));
		assertEquals(List.of(), Scene.errors(store));
	}

	@Test
	void aContradictionWithoutAnAgreedTypeStaysOpen() throws Exception {
		for (String annotator : List.of("amal", "basim")) {
			Claim closed = scene.claim(annotator, CLOSED);
			Claim open = scene.claim(annotator, OPEN);
			ClaimRelation relation = scene.relation(annotator, "CONTRADICTION", closed, open);
			relation.setTimeRelation("SAME");
			relation.setEventLink("SAME_EVENT");
			relation.setStrength("STRONG");
			relation.getContradictionType().add(annotator.equals("amal") ? "ANTONYM" : "LEXICAL");
			scene.save(annotator);
		}
		CorpusStore store = scene.adjudicate(Policy.UNANIMOUS);
		assertTrue(store.relations(CorpusStore.GOLD).getRelations().isEmpty());
		assertTrue(store.relations(CorpusStore.GOLD).getDecisions().stream().anyMatch(decision -> decision.isOpen() && decision.getReason().equals("it breaks rule E07")));
		assertEquals(List.of(), Scene.errors(store));
	}

	@Test
	void factualityWithoutAnAttributionIsLeftOpenAndTheClaimKept() throws Exception {
		for (String annotator : List.of("amal", "basim")) {
			Claim claim = scene.claim(annotator, CLOSED);
			claim.setFactuality("CT_POS");
			scene.attribution(annotator, "الوزير", annotator.equals("amal") ? "قال" : "إن", claim, "minister");
			scene.save(annotator);
		}
		CorpusStore store = scene.adjudicate(Policy.UNANIMOUS);
		assertEquals(1, Scene.gold(store).getClaims().size());
		assertNull(Scene.gold(store).getClaims().get(0).getFactuality());
		assertTrue(Scene.gold(store).getDecisions().stream().anyMatch(decision -> decision.isOpen() && decision.getReason().contains("E12")));
		assertEquals(List.of(), Scene.errors(store));
	}

	@Test
	void runningItAgainChangesNoByte() throws Exception {
		whatAllHaveIsGoldWithItsEndsAndItsReason();
		Path gold = folder.resolve("c/gold/d.isnad");
		byte[] before = Files.readAllBytes(gold);
		scene.adjudicate(Policy.UNANIMOUS);
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(gold)));
	}

	@Test
	void whatAPersonDecidedStays() throws Exception {
		scene.claim("amal", CLOSED).setClaimType("EVENT");
		scene.claim("basim", CLOSED).setClaimType("STATE");
		scene.claim("amal", OPEN);
		scene.save("amal", "basim");
		CorpusStore store = scene.adjudicate(Policy.UNANIMOUS);
		AnnotationSet gold = Scene.gold(store);
		Claim claim = gold.getClaims().get(0);
		claim.setClaimType("NUMERIC");
		claim.setModifiedBy("chief");
		for (Decision decision : gold.getDecisions()) {
			if (decision.isOpen()) {
				decision.setOpen(false);
				decision.setPolicy(null);
			}
		}
		store.save(gold);
		AnnotationSet again = Scene.gold(scene.adjudicate(Policy.MAJORITY));
		assertEquals("NUMERIC", again.getClaims().get(0).getClaimType());
		assertEquals(1, again.getClaims().size(), "a person left the other claim out");
		assertTrue(again.getDecisions().stream().anyMatch(decision -> claim.getId().equals(decision.getTarget()) && "unanimous".equals(decision.getPolicy())),
				"the claim still traces to its annotators");
		assertEquals(0, again.getDecisions().stream().filter(Decision::isOpen).count());
	}

	@Test
	void anAttributeThatAPersonLeftOpenOnPurposeIsNotAskedForAgain() throws Exception {
		scene.claim("amal", CLOSED).setClaimType("EVENT");
		scene.claim("basim", CLOSED).setClaimType("STATE");
		scene.save("amal", "basim");
		CorpusStore store = scene.adjudicate(Policy.UNANIMOUS);
		AnnotationSet gold = Scene.gold(store);
		Decision open = gold.getDecisions().stream().filter(Decision::isOpen).findFirst().orElseThrow();
		open.setOpen(false);
		open.setPolicy(null);
		store.save(gold);
		for (Policy policy : Policy.values()) {
			AnnotationSet again = Scene.gold(scene.adjudicate(policy));
			assertEquals(1, again.getClaims().size(), "the claim itself stays");
			assertEquals(0, again.getDecisions().stream().filter(Decision::isOpen).count());
		}
	}

	@Test
	void halfIsNoMajority() throws Exception {
		scene.claim("amal", CLOSED).setClaimType("EVENT");
		scene.claim("basim", CLOSED).setClaimType("STATE");
		scene.claim("basim", OPEN);
		scene.save("amal", "basim");
		AnnotationSet gold = Scene.gold(scene.adjudicate(Policy.MAJORITY));
		assertEquals(1, gold.getClaims().size());
		assertNull(gold.getClaims().get(0).getClaimType());
		assertEquals(2, gold.getDecisions().stream().filter(Decision::isOpen).count());
	}

	@Test
	void importedGoldIsLeftAlone() throws Exception {
		Claim imported = scene.claim(CorpusStore.GOLD, CLOSED);
		imported.setAdjudicatorAdded(true);
		scene.save(CorpusStore.GOLD);
		scene.claim("amal", CLOSED);
		scene.claim("amal", OPEN);
		scene.save("amal");
		AnnotationSet gold = Scene.gold(scene.adjudicate(Policy.MAJORITY));
		assertEquals(2, gold.getClaims().size());
		assertEquals(imported.getId(), gold.getClaims().get(0).getId());
	}

	@Test
	void whatIsNotAgreedAnyMoreIsTakenBack() throws Exception {
		Claim one = scene.claim("amal", CLOSED);
		scene.claim("basim", CLOSED);
		scene.save("amal", "basim");
		assertEquals(1, Scene.gold(scene.adjudicate(Policy.UNANIMOUS)).getClaims().size());
		one.setSpan(Scene.span("أغلق صباح الاثنين"));
		scene.save("amal");
		assertEquals(0, Scene.gold(scene.adjudicate(Policy.UNANIMOUS)).getClaims().size());
	}

	private static Decision decision(AnnotationSet gold, String target) {
		return gold.getDecisions().stream().filter(decision -> target.equals(decision.getTarget()) && !decision.isOpen()).findFirst().orElse(null);
	}
}
