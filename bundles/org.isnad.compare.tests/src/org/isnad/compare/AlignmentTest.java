// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.compare.gold.Policy;
import org.isnad.compare.gold.Scene;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations that differ in a boundary or an end are the same thing all the same. */
class AlignmentTest {
	private static final String CLOSED = "الجسر أغلق صباح الاثنين";
	private static final String SHORTER = "أغلق صباح الاثنين";
	private static final String OPEN = "الجسر ظل مفتوحا طوال اليوم";

	@TempDir
	private Path folder;
	private Scene scene;

	@BeforeEach
	void scene() throws Exception {
		scene = new Scene(folder.resolve("c"));
	}

	private List<Group> groups(Layer layer) throws Exception {
		return Alignment.of(scene.store, Scene.DOCUMENT, List.of("amal", "basim", "dina")).groups().stream().filter(group -> group.layer() == layer).toList();
	}

	@Test
	void aBoundaryThatDiffersLeavesOneGroup() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", SHORTER);
		scene.claim("dina", CLOSED);
		scene.claim("dina", OPEN);
		List<Group> claims = groups(Layer.CLAIM);
		assertEquals(List.of(Set.of("amal", "basim", "dina"), Set.of("dina")), claims.stream().map(group -> group.members().keySet()).toList());
		assertTrue(claims.get(0).key().endsWith(Scene.span(CLOSED).toString()), claims.get(0).key());
	}

	@Test
	void nestedClaimsAreNotMixedUp() throws Exception {
		for (String annotator : List.of("amal", "basim")) {
			scene.claim(annotator, CLOSED);
			scene.claim(annotator, SHORTER);
		}
		scene.claim("dina", SHORTER);
		List<Group> claims = groups(Layer.CLAIM);
		assertEquals(2, claims.size());
		assertEquals(Set.of("amal", "basim"), claims.stream().filter(group -> group.key().endsWith(Scene.span(CLOSED).toString())).findFirst()
				.orElseThrow().members().keySet());
	}

	@Test
	void attributionsOfOneCueAreOneWhateverTheirSources() throws Exception {
		Attribution first = scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.attribution("basim", "الوزير", "قال", scene.claim("basim", SHORTER), "minister");
		scene.attribution("dina", "الوزير", "قال", scene.claim("dina", OPEN), "minister").setSource(null);
		List<Group> attributions = groups(Layer.ATTRIBUTION);
		assertEquals(1, attributions.size());
		assertEquals(first, attributions.get(0).members().get("amal"));
	}

	@Test
	void theMajorityDecidesOnABoundaryAndOnAnEnd() throws Exception {
		scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.attribution("basim", "الوزير", "قال", scene.claim("basim", SHORTER), "minister");
		scene.attribution("dina", "الوزير", "قال", scene.claim("dina", CLOSED), "minister").setSource(null);
		scene.save("amal", "basim", "dina");
		AnnotationSet gold = Scene.gold(scene.adjudicate(Policy.MAJORITY));
		assertEquals(List.of(Scene.span(CLOSED)), gold.getClaims().stream().map(Claim::getSpan).toList());
		assertEquals(1, gold.getAttributions().size());
		assertEquals(Scene.span("الوزير"), gold.getAttributions().get(0).getSource().getSpan());
		assertEquals(gold.getClaims(), gold.getAttributions().get(0).getContent());
		AnnotationSet unanimous = Scene.gold(scene.adjudicate(Policy.UNANIMOUS));
		assertTrue(unanimous.getClaims().isEmpty());
		assertEquals(1, unanimous.getDecisions().stream().filter(decision -> decision.isOpen() && decision.getReason().startsWith("span: ")).count());
	}

	@Test
	void goldStaysTheSameElementWhereABoundaryMoves() throws Exception {
		List<Claim> claims = List.of(scene.claim("amal", CLOSED), scene.claim("basim", CLOSED), scene.claim("dina", CLOSED));
		scene.save("amal", "basim", "dina");
		String id = Scene.gold(scene.adjudicate(Policy.MAJORITY)).getClaims().get(0).getId();
		claims.get(0).setSpan(Scene.span(SHORTER));
		claims.get(1).setSpan(Scene.span(SHORTER));
		scene.save("amal", "basim");
		AnnotationSet gold = Scene.gold(scene.adjudicate(Policy.MAJORITY));
		assertEquals(List.of(Scene.span(SHORTER)), gold.getClaims().stream().map(Claim::getSpan).toList());
		assertEquals(id, gold.getClaims().get(0).getId());
		assertEquals(3, gold.getDecisions().stream().filter(decision -> id.equals(decision.getTarget())).findFirst().map(Decision::getOrigins).orElseThrow().size());
	}

	@Test
	void aBoundaryThatAPersonDrewIsNotAskedForAgain() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", SHORTER);
		scene.save("amal", "basim");
		assertEquals(1, Scene.gold(scene.adjudicate(Policy.UNANIMOUS)).getDecisions().stream().filter(Decision::isOpen).count());
		Claim drawn = scene.claim("gold", "أغلق صباح");
		drawn.setAdjudicatorAdded(true);
		scene.store.save(scene.set("gold"));
		AnnotationSet gold = Scene.gold(scene.adjudicate(Policy.UNANIMOUS));
		assertEquals(List.of(drawn.getId()), gold.getClaims().stream().map(Claim::getId).toList());
		assertEquals(0, gold.getDecisions().stream().filter(Decision::isOpen).count());
	}

	@Test
	void twoOfOneKindFromOneAnnotatorStayTwo() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("amal", CLOSED);
		scene.claim("basim", CLOSED);
		List<Group> claims = groups(Layer.CLAIM);
		assertEquals(2, claims.size());
		assertNotEquals(claims.get(0).key(), claims.get(1).key());
	}
}
