// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.isnad.arabic.pair.PairVerdict.Label;
import org.isnad.testkit.HeadlinePairs;
import org.isnad.testkit.StanceScores;
import org.junit.jupiter.api.Test;

class PairJudgeTest {
	private static final String LEFT = "غادر الوزير العاصمة مساء الخميس";
	private static final List<String> WORDS = List.of("الوزير", "وزير", "غادر", "مغادرة", "العاصمة", "ليبيا", "الليبية", "مصر", "المصري", "لم", "نفى", "أكد", "ارتفاع", "انخفض", "النفط", "نفط", "إلى",
			"من", "على", "عشرة", "5", "٧", "كيلومترات", "أيام", "أمس", "مفتوح", "مغلق", "؟", "،", "قتل", "مقتل", "جندي", "جنود", "شرق", "غربي", "هوليوود", "بوليوود");

	private final PairJudge arabic = new PairJudge("ar");
	private final PairJudge english = new PairJudge("en");

	@Test
	void aNegationOnOneSideIsADisagreementAndNamesTheWord() {
		PairVerdict verdict = arabic.judge(LEFT, "لم يغادر الوزير العاصمة مساء الخميس");
		assertEquals(Label.DISAGREE, verdict.label());
		PairReason reason = verdict.reasons().getFirst();
		assertEquals("NEGATION", reason.contradictionType());
		assertEquals("negated on one side only: \u2068لم\u2069", reason.text("en"));
		assertEquals("نفي في إحداهما فقط: \u2068لم\u2069", reason.text("ar"));
		assertEquals(Optional.empty(), reason.one());
		assertEquals("0..2", reason.other().map(range -> range.begin() + ".." + range.end()).orElseThrow());
	}

	@Test
	void aRestrictionIsNoNegation() {
		assertEquals(0, value("لم يصل إلا عشرة جنود إلى الميناء", "وصل عشرة جنود إلى الميناء", PairFeature.NEGATED));
		assertEquals(0, value("لا يزال الميناء مغلقا", "الميناء مغلق", PairFeature.NEGATED));
		assertEquals(1, value("لم يصل عشرة جنود إلى الميناء", "وصل عشرة جنود إلى الميناء", PairFeature.NEGATED));
	}

	@Test
	void whatTheOtherSideDoesNotSpeakOfIsNotNegatedAgainstIt() {
		PairFeatures features = features("غادر الوزير العاصمة ولم تنشر صور جديدة", "غادر الوزير العاصمة");
		assertEquals(0, features.value(PairFeature.NEGATED));
		assertEquals(1, features.value(PairFeature.NEGATION_ELSEWHERE));
	}

	@Test
	void numbersOfOneUnitAreComparedAsIntervals() {
		PairFeatures features = features("انسحبت القوات إلى حوالى 3 كيلومتر من الخط", "انسحبت القوات لأكثر من 500 كيلو متر من الخط");
		assertEquals(1, features.value(PairFeature.NUMBERS_DIFFER));
		PairReason reason = features.reasons().getFirst();
		assertEquals("NUMERIC", reason.contradictionType());
		assertEquals("\u2068حوالى 3 كيلومتر\u2069 ↔ \u2068لأكثر من 500 كيلو متر\u2069: the same unit, disjoint intervals", reason.text("en"));
		assertEquals(0, value("انسحبت القوات ٣ كيلومترات", "انسحبت القوات بعد 500 يوم", PairFeature.NUMBERS_DIFFER));
		assertEquals(0, value("قتل عشرات الجنود", "قتل 45 جنديا", PairFeature.NUMBERS_DIFFER));
	}

	@Test
	void datesPlacesAndRolesAreCompared() {
		assertEquals("TEMPORAL", type("وصل الوفد يوم 4 أبريل 2019", "وصل الوفد يوم 9 أبريل 2019", PairReason.DatesDiffer.class));
		assertEquals("LOCATION", type("ترميم فاشل لتمثال في إسبانيا يثير السخرية", "ترميم فاشل لتمثال في فرنسا يثير السخرية", PairReason.PlacesDiffer.class));
		assertEquals("STRUCTURE", type("أميركا تشتكي كندا بسبب الرسوم", "كندا تشتكي أميركا بسبب الرسوم", PairReason.RolesSwapped.class));
		assertEquals("LEXICAL", type("إقالة وزير الداخلية بعد الحادث", "إقالة وزير الدفاع بعد الحادث", PairReason.Replaced.class));
	}

	@Test
	void adjectivesOfPlacesAreThePlaces() {
		assertEquals(1, value("الحكومة السورية تعلن الهدنة", "سوريا تعلن الهدنة", PairFeature.PLACES_SAME));
		assertEquals(1, value("الصلب الصيني يسجل رقما قياسيا", "الصلب التركي يسجل رقما قياسيا", PairFeature.PLACE_REPLACED));
	}

	@Test
	void namesThatBeginDifferentlyAreTwo() {
		assertEquals(1, value("نجوم هوليوود ينتقدون الجائزة", "نجوم بوليوود ينتقدون الجائزة", PairFeature.ONLY_REPLACED));
		assertEquals(1, value("نتنياهو يزور الميناء القديم", "نتانياهو يزور الميناء القديم", PairFeature.ALL_ALIGNED));
	}

	@Test
	void oppositesAreFoundByStemAndTellWhetherTheyAreSaidOfOneThing() {
		PairFeatures features = features("ارتفاع أسعار النفط في المعاملات", "انخفضت أسعار النفط في المعاملات");
		assertEquals(1, features.value(PairFeature.OPPOSITES_ATTACHED));
		PairReason.Opposites reason = (PairReason.Opposites) features.reasons().getFirst();
		assertEquals("ANTONYM", reason.contradictionType());
		assertEquals("ارتفاع", reason.here().text());
		assertEquals("انخفضت", reason.there().text());
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
	void exchangingTheSentencesChangesNothing() {
		SplittableRandom random = new SplittableRandom(7);
		int told = 0;
		for (int i = 0; i < 4000; i++) {
			PairSentence one = arabic.read(sentence(random));
			PairSentence other = arabic.read(random.nextInt(3) == 0 ? sentence(random) : changed(one.text(), random));
			PairFeatures there = PairJudge.features(one, other);
			PairFeatures back = PairJudge.features(other, one);
			for (PairFeature feature : PairFeature.values()) {
				assertEquals(there.value(feature), back.value(feature), feature.id() + " of " + one.text() + " | " + other.text());
			}
			assertEquals(there.lexical(), back.lexical());
			assertEquals(arabic.judge(one, other).label(), arabic.judge(other, one).label());
			assertEquals(arabic.judge(one, other).score(), arabic.judge(other, one).score());
			assertEquals(there.reasons().stream().map(r -> r.getClass().getSimpleName()).sorted().toList(), back.reasons().stream().map(r -> r.getClass().getSimpleName()).sorted().toList());
			told += there.reasons().isEmpty() ? 0 : 1;
		}
		assertTrue(told > 800, told + " pairs had a reason");
	}

	@Test
	void aSentenceNeverDisagreesWithItself() {
		SplittableRandom random = new SplittableRandom(11);
		for (int i = 0; i < 1000; i++) {
			String sentence = sentence(random);
			assertNotEquals(Label.DISAGREE, arabic.judge(sentence, sentence).label(), sentence);
			String marked = sentence.replace("ا", "اَ").replace("ي ", "يـ ");
			assertNotEquals(Label.DISAGREE, arabic.judge(sentence, marked).label(), marked);
		}
	}

	@Test
	void reasonsNameWordsOfTheSentences() {
		SplittableRandom random = new SplittableRandom(13);
		for (int i = 0; i < 2000; i++) {
			String one = sentence(random);
			String other = changed(one, random);
			for (PairReason reason : features(one, other).reasons()) {
				reason.one().ifPresent(range -> assertTrue(range.begin() < range.end() && range.end() <= one.length(), reason.toString()));
				reason.other().ifPresent(range -> assertTrue(range.begin() < range.end() && range.end() <= other.length(), reason.toString()));
				if (reason instanceof PairReason.Against against) {
					assertEquals(one.substring(against.here().range().begin(), against.here().range().end()), against.here().text());
					assertEquals(other.substring(against.there().range().begin(), against.there().range().end()), against.there().text());
					assertTrue(reason.text("ar").contains(against.here().text()) && reason.text("en").contains(against.there().text()));
				}
			}
		}
	}

	@Test
	void moreEvidenceIsNeverLessDisagreement() {
		double plain = disagreement(LEFT, "غادر الوزير المدينة مساء الخميس");
		assertTrue(disagreement(LEFT, "لم يغادر الوزير المدينة مساء الخميس") > plain);
		assertTrue(disagreement("قتل 5 جنود في الهجوم", "قتل 50 جنديا في الهجوم") > disagreement("قتل 5 جنود في الهجوم", "قتل 5 جنود في هجوم"));
		assertTrue(disagreement("ارتفاع سعر الذهب اليوم", "انخفاض سعر الذهب اليوم") > disagreement("ارتفاع سعر الذهب اليوم", "صعود سعر الذهب اليوم"));
	}

	@Test
	void theLocaleOfTheMachineChangesNothing() {
		Locale before = Locale.getDefault();
		try {
			List<String> seen = new ArrayList<>();
			for (String language : List.of("en", "ar", "tr", "fa")) {
				Locale.setDefault(Locale.forLanguageTag(language));
				PairJudge judge = new PairJudge("ar");
				PairVerdict verdict = judge.judge("قتل ٥ جنود في هجوم على المطار يوم 3 أيار 2020", "لم يقتل 12 جنديا في الهجوم على المطار يوم 9 مايو 2020");
				seen.add(verdict.label() + " " + verdict.score() + PairReason.note(verdict.reasons()) + judge.judge("Ilk", "ILK").score());
			}
			assertEquals(1, seen.stream().distinct().count(), seen.toString());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aNoteHoldsBothLanguagesAndGivesEach() {
		PairVerdict verdict = arabic.judge("معبر النخيل مفتوح", "معبر النخيل مغلق");
		String note = PairReason.note(verdict.reasons());
		assertTrue(PairReason.noteIn(note, "en").contains("opposites") && !PairReason.noteIn(note, "en").contains("متضادتان"), note);
		assertTrue(PairReason.noteIn(note, "ar").contains("متضادتان") && !PairReason.noteIn(note, "ar").contains("opposites"), note);
		assertEquals("by hand", PairReason.noteIn("by hand", "ar"));
	}

	@Test
	void weightsAreReadAsTheyAreWrittenAndFaultsNameTheirLine() throws IOException {
		PairWeights weights = PairWeights.parse("# a remark\nmodel\tfeature\tweight\ndisagree\tnegated\t1.5\ndisagree\tonly:سلم\t-0.25\nrelated\t(threshold)\t0.4\n", "own.tsv");
		assertEquals(weights.toTsv(), PairWeights.parse(weights.toTsv(), "again").toTsv());
		assertEquals(0.4, weights.threshold(PairWeights.Model.RELATED));
		assertEquals(0.5, weights.threshold(PairWeights.Model.DISAGREE));
		assertEquals("own.tsv, line 2: x is no number", assertThrows(IOException.class, () -> PairWeights.parse("model\tfeature\tweight\nrelated\tbias\tx\n", "own.tsv")).getMessage());
		assertTrue(assertThrows(IOException.class, () -> PairWeights.parse("h\nagree\tbias\t1", "own.tsv")).getMessage().contains("line 2"));
		assertThrows(IOException.class, () -> PairWeights.parse("h\nrelated\tbias\tNaN", "own.tsv"));
	}

	@Test
	void aFitFindsWhatSeparates() {
		List<Map<String, Double>> rows = List.of(Map.of("bias", 1.0, "a", 1.0), Map.of("bias", 1.0, "a", 1.0), Map.of("bias", 1.0), Map.of("bias", 1.0, "b", 1.0));
		Map<String, Double> weights = LogisticFit.fit(rows, new boolean[] { true, true, false, false }, new double[] { 1, 1, 1, 1 }, 0.1);
		assertTrue(weights.get("a") > 1 && weights.get("b") < 0, weights.toString());
		// At the minimum the slope is nothing: penalty times weight is what the errors of its rows sum to.
		double p = LogisticFit.probability(weights.get("bias") + weights.get("b"));
		assertEquals(0, p + 0.1 * weights.get("b"), 1e-3);
		assertThrows(IllegalArgumentException.class, () -> LogisticFit.fit(rows, new boolean[3], new double[4], 1));
	}

	@Test
	void unseenHeadlinePairsAreJudgedWell() throws IOException {
		Optional<Path> dev = HeadlinePairs.file("stance-dev.csv");
		assumeTrue(dev.isPresent(), "the ANS pairs are not beside the project: shared/data/ans");
		StanceScores scores = StanceScores.of(HeadlinePairs.read(dev.get()).stream().map(p -> new String[] { p.stance(), arabic.judge(p.one(), p.other()).label().id() }).toList());
		assertTrue(scores.macro() >= 0.70 && scores.f1("disagree") >= 0.80, scores.toString());
	}

	@Test
	void theShippedWeightsJudgeAsThoseThatTrainingGives() throws IOException {
		Optional<Path> train = HeadlinePairs.file("stance-train.csv");
		assumeTrue(train.isPresent(), "the ANS pairs are not beside the project: shared/data/ans");
		List<HeadlinePairs.Pair> pairs = HeadlinePairs.read(train.get());
		PairJudge fresh = new PairJudge("ar", PairWeights.parse(PairWeightsTraining.table(pairs), "fresh"));
		long alike = pairs.stream().filter(p -> fresh.judge(p.one(), p.other()).label() == arabic.judge(p.one(), p.other()).label()).count();
		assertTrue(alike >= 0.99 * pairs.size(), alike + " of " + pairs.size() + " pairs: run PairWeightsTraining again");
	}

	@Test
	void trainingTwiceGivesTheSameBytes() {
		List<HeadlinePairs.Pair> pairs = new ArrayList<>();
		SplittableRandom random = new SplittableRandom(17);
		for (int i = 0; i < 60; i++) {
			String one = sentence(random);
			pairs.add(new HeadlinePairs.Pair(one, i % 7 == 0 ? sentence(random) : changed(one, random), i % 7 == 0 ? "other" : i % 2 == 0 ? "agree" : "disagree"));
		}
		assertEquals(PairWeightsTraining.table(pairs), PairWeightsTraining.table(List.copyOf(pairs)));
	}

	private static String sentence(SplittableRandom random) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < 3 + random.nextInt(8); i++) {
			words.add(WORDS.get(random.nextInt(WORDS.size())));
		}
		return String.join(" ", words);
	}

	private static String changed(String sentence, SplittableRandom random) {
		List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
		for (int i = 0; i < 1 + random.nextInt(3); i++) {
			int at = random.nextInt(words.size());
			switch (random.nextInt(3)) {
			case 0 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
			case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
			default -> words.set(at, words.set(random.nextInt(words.size()), words.get(at)));
			}
		}
		return String.join(" ", words);
	}

	private static String type(String one, String other, Class<? extends PairReason> kind) {
		List<PairReason> reasons = new PairJudge("ar").judge(one, other).reasons();
		return reasons.stream().filter(kind::isInstance).map(PairReason::contradictionType).findFirst().orElse(reasons.toString());
	}

	private double disagreement(String one, String other) {
		return arabic.disagreement(features(one, other));
	}

	private double value(String one, String other, PairFeature feature) {
		return features(one, other).value(feature);
	}

	private PairFeatures features(String one, String other) {
		return PairJudge.features(arabic.read(one), arabic.read(other));
	}
}
