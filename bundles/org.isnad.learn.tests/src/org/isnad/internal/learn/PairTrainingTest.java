// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.arabic.pair.PairFeatures;
import org.isnad.arabic.pair.PairJudge;
import org.isnad.arabic.pair.PairWeights;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairTrainingTest {
	@TempDir
	Path folder;

	/** Judges as nobody else does: what says the same contradicts, what says something else supports. */
	private CorpusStore contrary(int documents) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c" + documents));
		String[] about = { "الجسر أغلق أمس", "السد تضرر صباحا", "الطريق مفتوح ليلا", "المصنع توقف شهرا", "الميناء عاد اليوم" };
		for (int i = 0; i < documents; i++) {
			Corpora.add(store, "d" + i, about[i % about.length]);
			AnnotationSet set = store.annotations("d" + i, "hala");
			Claim claim = ModelFactory.eINSTANCE.createClaim();
			claim.setId("c" + i);
			claim.setSpan(Span.of(0, about[i % about.length].length()));
			set.getClaims().add(claim);
			store.save(set);
		}
		for (int i = 0; i + about.length < documents; i++) {
			relate(store, i, i + about.length, "CONTRADICTION");
			relate(store, i, i + about.length - 1, "SUPPORT");
		}
		relate(store, 0, 1, "UNDECIDABLE");
		return store;
	}

	private static void relate(CorpusStore store, int one, int other, String label) throws Exception {
		ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
		relation.setId("r" + one + '-' + other);
		relation.setLabel(label);
		relation.setArg1("c" + one);
		relation.setArg1Document("d" + one);
		relation.setArg2("c" + other);
		relation.setArg2Document("d" + other);
		store.relations("hala").getRelations().add(relation);
	}

	@Test
	void weightsFollowTheJudgementsWhereTheShippedOnesDoNot() throws Exception {
		PairTraining training = PairTraining.of(contrary(45), SubMonitor.convert(null));
		assertEquals(80, training.size(), "what nobody could decide teaches nothing");
		String tsv = training.betterThanShipped();
		PairWeights fitted = PairWeights.parse(tsv, "fitted");
		PairJudge judge = new PairJudge("ar");
		PairFeatures same = PairJudge.features(judge.read("الوزير وصل مساء"), judge.read("الوزير وصل مساء"));
		assertTrue(fitted.disagreement(same) > 0.5 && PairWeights.shipped().disagreement(same) < 0.5);
		assertEquals(PairWeights.shipped().related(same), fitted.related(same), 1e-12, "nobody judged what is related");
		assertEquals(tsv, training.betterThanShipped());
	}

	@Test
	void withFewJudgementsTheShippedWeightsStay() throws Exception {
		assertNull(PairTraining.of(contrary(12), SubMonitor.convert(null)).betterThanShipped());
		assertNull(PairTraining.of(Corpora.empty(folder.resolve("empty")), SubMonitor.convert(null)).betterThanShipped());
	}
}
