// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever three annotators did, gold keeps every rule, points nowhere, and comes out the same again. */
class RandomAdjudicationTest {
	@TempDir
	private Path folder;

	@Test
	void goldIsSoundWhateverTheAnnotatorsDid() throws Exception {
		int decided = 0;
		for (int seed = 0; seed < 12; seed++) {
			CorpusStore store = Corpora.random(folder.resolve("c" + seed), seed, 3, 12);
			SplittableRandom random = new SplittableRandom(seed);
			for (Document document : store.documents()) {
				vary(store, document.getId(), random);
			}
			for (String annotator : List.of("hala", "yusuf", "nour")) {
				relate(store, annotator, random);
			}
			for (Policy policy : Policy.values()) {
				CorpusStore fresh = CorpusStore.open(store.folder());
				Adjudication result = new AdjudicateOperation(fresh, policy, List.of()).run(null);
				decided += result.decided();
				assertEquals(List.of(), Scene.errors(fresh), "seed " + seed + ' ' + policy);
				assertSound(fresh);
				Adjudication again = new AdjudicateOperation(CorpusStore.open(store.folder()), policy, List.of()).run(null);
				assertEquals(result, again, "seed " + seed + ' ' + policy);
			}
		}
		assertTrue(decided > 500, "only " + decided + " were decided: the corpora are too unlike");
	}

	/** Two more annotators who mostly agree with the first. */
	static void vary(CorpusStore store, String document, SplittableRandom random) throws Exception {
		for (String annotator : List.of("yusuf", "nour")) {
			AnnotationSet copy = EcoreUtil.copy(store.annotations(document, "hala"));
			AnnotationSet set = store.annotations(document, annotator);
			for (EObject content : new ArrayList<>(set.eContents())) {
				EcoreUtil.remove(content);
			}
			copy.eAllContents().forEachRemaining(content -> {
				if (content instanceof Identified identified) {
					identified.setId(Ids.derived(identified.getId().charAt(0), annotator, identified.getId()));
				}
			});
			List<Claim> claims = new ArrayList<>(copy.getClaims());
			set.getClaims().addAll(claims);
			set.getSources().addAll(new ArrayList<>(copy.getSources()));
			set.getCues().addAll(new ArrayList<>(copy.getCues()));
			set.getAnchors().addAll(new ArrayList<>(copy.getAnchors()));
			set.getAttributions().addAll(new ArrayList<>(copy.getAttributions()));
			for (Claim claim : claims) {
				if (random.nextInt(6) == 0) {
					claim.setSpan(Span.of(claim.getSpan().begin(), claim.getSpan().begin() + 1));
				}
				if (random.nextInt(5) == 0) {
					claim.setClaimType("STATE");
				}
			}
			for (Attribution attribution : set.getAttributions()) {
				if (random.nextInt(6) == 0) {
					attribution.setParent(null);
				}
			}
			store.save(set);
		}
	}

	static void relate(CorpusStore store, String annotator, SplittableRandom random) throws Exception {
		SplittableRandom same = new SplittableRandom(store.documents().size());
		List<Claim> claims = new ArrayList<>();
		List<String> documents = new ArrayList<>();
		for (Document document : store.documents()) {
			for (Claim claim : store.annotations(document.getId(), annotator).getClaims()) {
				claims.add(claim);
				documents.add(document.getId());
			}
		}
		for (int i = 0; i < 10 && claims.size() > 1; i++) {
			int first = same.nextInt(claims.size());
			int second = same.nextInt(claims.size());
			ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
			relation.setId(Ids.random('r'));
			relation.setLabel(random.nextInt(5) == 0 ? "NEUTRAL" : List.of("EQUIVALENT", "SUPPORT", "UPDATE").get(same.nextInt(3)));
			relation.setTimeRelation(random.nextInt(4) == 0 ? "SAME" : "SHIFTED");
			relation.setArg1(claims.get(first).getId());
			relation.setArg1Document(documents.get(first));
			relation.setArg2(random.nextInt(9) == 0 ? "cnowhere" : claims.get(second).getId());
			relation.setArg2Document(documents.get(second));
			store.relations(annotator).getRelations().add(relation);
		}
		store.save(store.relations(annotator));
	}

	static void assertSound(CorpusStore store) throws Exception {
		for (Document document : store.documents()) {
			AnnotationSet gold = store.annotations(document.getId(), CorpusStore.GOLD);
			gold.getAttributions().forEach(attribution -> attribution.eCrossReferences().forEach(end -> assertSame(gold, end.eContainer())));
			gold.getClaims().forEach(claim -> claim.eCrossReferences().forEach(end -> assertSame(gold, end.eContainer())));
			gold.getAnchors().forEach(anchor -> anchor.eCrossReferences().forEach(end -> assertSame(gold, end.eContainer())));
		}
		for (ClaimRelation relation : store.relations(CorpusStore.GOLD).getRelations()) {
			assertTrue(store.find(relation.getArg1(), relation.getArg1Document(), CorpusStore.GOLD).isPresent());
			assertTrue(store.find(relation.getArg2(), relation.getArg2Document(), CorpusStore.GOLD).isPresent());
		}
	}
}
