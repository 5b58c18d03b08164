// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.agreement.bias.BiasReport.Contrast;
import org.isnad.agreement.bias.BiasReport.Divergence;
import org.isnad.agreement.bias.BiasReport.Measure;
import org.isnad.core.BlindShare;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionBiasTest {
	private static final String TEXT = "كلمة ".repeat(200).strip();

	@TempDir
	Path folder;

	private final SplittableRandom random = new SplittableRandom(3);
	private int ids;

	/** Fifty documents with suggestions; where they are followed, annotators who see them take three of them over, longer and all of one type. */
	private BiasReport report(boolean followed) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c" + followed));
		store.corpus().setId("fixed");
		store.corpus().setBlindShare(40);
		for (int i = 0; i < 50; i++) {
			String id = "d" + i;
			Corpora.add(store, id, TEXT);
			AnnotationSet suggested = store.suggestionSet(id, "p");
			for (int claim = 0; claim < 3; claim++) {
				mark(suggested, 500 + 100 * claim, 80, "EVENT");
			}
			store.save(suggested);
			AnnotationSet own = store.annotations(id, "hala");
			for (int claim = 0; claim < 3; claim++) {
				mark(own, 5 * random.nextInt(60), 20, random.nextBoolean() ? "EVENT" : "STATE");
			}
			if (followed && !BlindShare.isBlind(store.corpus(), id)) {
				suggested.getClaims().forEach(each -> mark(own, each.getSpan().begin(), 80, "EVENT"));
			}
			store.save(own);
		}
		return new SuggestionBias(store, document -> true, 1).run(new NullProgressMonitor());
	}

	private void mark(AnnotationSet set, int begin, int length, String type) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c" + ids++);
		claim.setSpan(Span.of(begin, begin + length));
		claim.setClaimType(type);
		set.getClaims().add(claim);
	}

	private static Contrast claims(BiasReport report, Measure measure) {
		return report.contrasts().stream().filter(each -> each.layer().equals("claim") && each.measure() == measure).findFirst().orElseThrow();
	}

	private static Divergence types(BiasReport report) {
		return report.divergences().stream().filter(each -> each.tagset().equals("claimType")).findFirst().orElseThrow();
	}

	@Test
	void suggestionsThatAreFollowedShow() throws Exception {
		BiasReport report = report(true);
		assertTrue(report.comparable());
		assertEquals(50, report.blind() + report.suggested());
		assertEquals(15, claims(report, Measure.DENSITY).blind(), 1e-9);
		assertEquals(30, claims(report, Measure.DENSITY).suggested(), 1e-9);
		assertEquals(20, claims(report, Measure.LENGTH).blind(), 1e-9);
		assertEquals(50, claims(report, Measure.LENGTH).suggested(), 1e-9);
		assertEquals(0, claims(report, Measure.IDENTICAL).blind(), 1e-9);
		assertEquals(0.5, claims(report, Measure.IDENTICAL).suggested(), 1e-9);
		for (Measure measure : Measure.values()) {
			assertTrue(claims(report, measure).differs(), measure.id());
		}
		assertTrue(types(report).differs(), types(report).toString());
	}

	@Test
	void wherePeopleMarkAlikeNothingIsClaimed() throws Exception {
		BiasReport report = report(false);
		assertFalse(claims(report, Measure.DENSITY).differs());
		assertFalse(claims(report, Measure.LENGTH).differs());
		assertFalse(types(report).differs(), types(report).toString());
		assertNull(report.contrasts().stream().filter(each -> each.layer().equals("cue") && each.measure() == Measure.LENGTH).findFirst().orElseThrow().blind());
		assertEquals(report, report(false, report));
	}

	/** The same corpus again, read anew. */
	private BiasReport report(boolean followed, BiasReport before) throws Exception {
		CorpusStore store = CorpusStore.open(folder.resolve("c" + followed));
		store.corpus().setId("fixed");
		store.corpus().setBlindShare(before.share());
		return new SuggestionBias(store, document -> true, before.seed()).run(new NullProgressMonitor());
	}

	@Test
	void divergenceIsThatOfLin() {
		assertEquals(0, BiasStatistics.divergence(Map.of("a", 3, "b", 1), Map.of("a", 6, "b", 2)), 1e-12);
		assertEquals(1, BiasStatistics.divergence(Map.of("a", 3), Map.of("b", 8)), 1e-12);
		// H(½·(1,0) + ½·(½,½)) − ½·H(½,½) = H(¾,¼) − ½
		assertEquals(0.811278124459 - 0.5, BiasStatistics.divergence(Map.of("a", 4), Map.of("a", 1, "b", 1)), 1e-9);
	}

	@Test
	void anEmptyCorpusTellsThatNothingCanBeCompared() throws Exception {
		BiasReport report = new SuggestionBias(Corpora.empty(folder.resolve("empty")), document -> true, 1).run(new NullProgressMonitor());
		assertFalse(report.comparable());
		assertTrue(report.contrasts().stream().noneMatch(Contrast::differs));
	}
}
