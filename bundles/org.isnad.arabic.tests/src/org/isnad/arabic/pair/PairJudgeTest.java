// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.nio.file.Path;
import org.isnad.arabic.pair.PairVerdict.Label;
import org.junit.jupiter.api.Test;

class PairJudgeTest {
	private final PairJudge arabic = new PairJudge("ar");
	private final PairJudge english = new PairJudge("en");

	@Test
	void aNegationOnOneSideIsADisagreement() {
		PairVerdict verdict = arabic.judge("غادر الوزير العاصمة مساء الخميس", "لم يغادر الوزير العاصمة مساء الخميس");
		assertEquals(Label.DISAGREE, verdict.label());
		assertEquals("NEGATION", verdict.reasons().getFirst().contradictionType());
	}

	@Test
	void aRestrictionIsNoNegation() {
		PairFeatures features = features("لم يصل إلا عشرة جنود إلى الميناء", "وصل عشرة جنود إلى الميناء");
		assertEquals(List.of(), features.negation());
		assertEquals(List.of(), features("لا يزال الميناء مغلقا", "الميناء مغلق").negation());
	}

	@Test
	void numbersOfOneUnitAreCompared() {
		assertEquals(1, features("انسحبت القوات ٣ كيلومترات", "انسحبت القوات أكثر من 500 كيلو متر").numbers().size());
		assertEquals(0, features("انسحبت القوات ٣ كيلومترات", "انسحبت القوات بعد 500 يوم").numbers().size());
		assertEquals(0, features("قتل عشرات الجنود", "قتل 45 جنديا").numbers().size());
	}

	@Test
	void oppositesAreFoundByStem() {
		PairFeatures features = features("ارتفاع أسعار النفط في المعاملات", "انخفضت أسعار النفط في المعاملات");
		assertEquals("ANTONYM", features.opposites().getFirst().contradictionType());
	}

	@Test
	void theSameSentenceAgreesAndStrangersAreOther() {
		assertEquals(Label.AGREE, arabic.judge("افتتح الرئيس الميناء الجديد", "افتتح الرئيس الميناء الجديد").label());
		assertEquals(Label.OTHER, arabic.judge("افتتح الرئيس الميناء الجديد", "هطلت أمطار غزيرة على الجبال").label());
	}

	@Test
	void englishWorksToo() {
		assertEquals(Label.DISAGREE, english.judge("The port was reopened on Monday", "The port was not reopened on Monday").label());
		assertEquals(Label.AGREE, english.judge("The port was reopened on Monday", "The port was reopened on Monday").label());
	}

	@Test
	void twiceTheSame() {
		String one = "نفت الوزارة سقوط المدينة";
		String other = "أكدت الوزارة سقوط المدينة بعد 3 أيام";
		assertEquals(arabic.judge(one, other).toString(), new PairJudge("ar").judge(one, other).toString());
	}

	@Test
	void unseenHeadlinePairsAreJudgedBetterThanByTheCommonestLabel() throws IOException {
		Optional<Path> dev = HeadlinePairs.file("stance-dev.csv");
		assumeTrue(dev.isPresent(), "the ANS pairs are not beside the project: shared/data/ans");
		List<HeadlinePairs.Pair> pairs = HeadlinePairs.read(dev.get());
		int right = 0;
		int agreeing = 0;
		int agreeingFound = 0;
		int disagreeing = 0;
		int disagreeingFound = 0;
		for (HeadlinePairs.Pair pair : pairs) {
			String label = arabic.judge(pair.one(), pair.other()).label().id();
			right += label.equals(pair.stance()) ? 1 : 0;
			agreeing += pair.stance().equals("agree") ? 1 : 0;
			agreeingFound += pair.stance().equals("agree") && label.equals("agree") ? 1 : 0;
			disagreeing += pair.stance().equals("disagree") ? 1 : 0;
			disagreeingFound += pair.stance().equals("disagree") && label.equals("disagree") ? 1 : 0;
		}
		double balanced = (agreeingFound / (double) agreeing + disagreeingFound / (double) disagreeing) / 2;
		assertTrue(balanced > 0.6, "balanced accuracy " + balanced + ", accuracy " + right / (double) pairs.size());
	}

	@Test
	void theShippedWeightsAreThoseThatTrainingGives() throws IOException {
		Optional<Path> train = HeadlinePairs.file("stance-train.csv");
		assumeTrue(train.isPresent(), "the ANS pairs are not beside the project: shared/data/ans");
		double[] fitted = PairWeightsTraining.fit(HeadlinePairs.read(train.get())).toArray();
		double[] shipped = PairWeights.shipped().toArray();
		for (int i = 0; i < fitted.length; i++) {
			assertEquals(fitted[i], shipped[i], 1e-4, PairWeights.FEATURES.get(i));
		}
	}

	private PairFeatures features(String one, String other) {
		return arabic.features(arabic.read(one), arabic.read(other));
	}
}
