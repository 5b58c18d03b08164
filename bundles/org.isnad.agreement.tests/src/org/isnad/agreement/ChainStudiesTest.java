// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.compare.Alignment;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainStudiesTest {
	private static final List<String> RATERS = List.of("amal", "basim");

	@TempDir
	Path folder;
	private CorpusStore store;

	@BeforeEach
	void corpus() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d", "قالت الوكالة نقلا عن الوزير إن الجسر أغلق صباح الاثنين");
	}

	/** A claim said by the entities, the nearest one first. */
	private void claim(String rater, int begin, int end, String... entities) throws Exception {
		AnnotationSet set = store.annotations("d", rater);
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId(Ids.random('c'));
		claim.setSpan(Span.of(begin, end));
		set.getClaims().add(claim);
		Attribution inner = null;
		for (String entity : entities) {
			Attribution attribution = ModelFactory.eINSTANCE.createAttribution();
			attribution.setId(Ids.random('a'));
			attribution.setEntity(entity);
			set.getAttributions().add(attribution);
			if (inner == null) {
				attribution.getContent().add(claim);
			} else {
				inner.setParent(attribution);
			}
			inner = attribution;
		}
		store.save(set);
	}

	private double value(Map<String, CodingStudy> studies, String study) {
		return new Evaluation(List.of(Measures.installed("percentage").orElseThrow()), 0, 1).evaluate(study, studies.get(study), null).getFirst().value().number();
	}

	private Map<String, CodingStudy> studies() throws Exception {
		ChainStudies chains = new ChainStudies(RATERS);
		chains.add("d", Alignment.of(store, "d", RATERS));
		return chains.all();
	}

	@Test
	void rungsAreComparedFromTheClaimOutwards() throws Exception {
		claim("amal", 0, 10, "minister", "agency");
		claim("basim", 1, 10, "minister", "paper");
		claim("amal", 20, 30, "minister");
		claim("basim", 20, 30, "minister", "agency");
		claim("amal", 40, 44);
		claim("basim", 40, 44, "agency");
		Map<String, CodingStudy> studies = studies();
		assertEquals(Set.of("chain.length", "chain.rung1", "chain.rung2"), studies.keySet());
		assertEquals(2 / 3.0, value(studies, "chain.rung1"), 1e-9, "the third claim is attributed by one only");
		assertEquals(0, value(studies, "chain.rung2"), 1e-9, "another outlet, and a rung that one does not have");
		assertEquals(1 / 3.0, value(studies, "chain.length"), 1e-9);
	}

	@Test
	void claimsOfOneRaterAndClaimsThatNobodyAttributesAreNoItems() throws Exception {
		claim("amal", 0, 10, "minister");
		claim("amal", 20, 30);
		claim("basim", 20, 30);
		Map<String, CodingStudy> studies = studies();
		assertEquals(0, studies.get("chain.rung1").size());
		assertEquals(null, new Evaluation(List.of(Measures.installed("krippendorff-alpha").orElseThrow()), 0, 1)
				.evaluate("chain", studies.get("chain.rung1"), null).getFirst().value().number(), "one rater alone agrees with nobody");
	}
}
