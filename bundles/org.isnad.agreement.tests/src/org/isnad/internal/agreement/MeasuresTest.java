// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.ClusterStudy;
import org.isnad.agreement.ClusterStudy.Mention;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.agreement.RelationStudy;
import org.isnad.agreement.RelationStudy.Arc;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class MeasuresTest {
	private static final double EXACT = 1e-12;

	@Test
	void handMadeSpansHaveTheirF1DiceAndAgr() {
		Study study = spans(List.of(unit(0, 10), unit(20, 30), unit(40, 50)), List.of(unit(0, 10), unit(22, 30), unit(60, 70)));
		assertEquals(1 / 3.0, number(study, "f1-exact"), EXACT);
		assertEquals(2 / 3.0, number(study, "f1-overlap"), EXACT);
		assertEquals(36 / 58.0, number(study, "dice"), EXACT);
		List<Agreement> agr = results(study, "agr");
		assertEquals(List.of("A‖B", "B‖A"), agr.stream().map(Agreement::label).toList());
		agr.forEach(result -> assertEquals(2 / 3.0, result.value().number(), EXACT));
	}

	@Test
	void handMadeRelationsHaveTheirF1() {
		List<Arc> left = List.of(new Arc("1", "x"), new Arc("2", "x"), new Arc("3", "x"), new Arc("4", "x"));
		List<Arc> right = List.of(new Arc("1", "x"), new Arc("2", "x"), new Arc("3", "x"), new Arc("4", "y"), new Arc("5", "x"));
		Study study = new RelationStudy(List.of("A", "B"), List.of(List.of(left, right)));
		assertEquals(6 / 9.0, number(study, "relation-f1"), EXACT);
		assertEquals(8 / 9.0, number(study, "relation-f1-unlabelled"), EXACT);
	}

	@Test
	void overlapMatchesAsManyAsPossibleAndEachOnce() {
		// Greedily taking the first overlap would pair 0–20 with 0–12 and leave 5–8 alone.
		Study study = spans(List.of(unit(0, 20), unit(5, 8)), List.of(unit(4, 12), unit(15, 20)));
		assertEquals(1.0, number(study, "f1-overlap"), EXACT);
		Study one = spans(List.of(unit(0, 20)), List.of(unit(0, 5), unit(10, 20)));
		assertEquals(2 / 3.0, number(one, "f1-overlap"), EXACT);
	}

	@Test
	void clustersThatAreSplitLoseRecallNotPrecision() {
		List<Mention> mentions = List.of(mention("x", "p"), mention("x", "p"), mention("x", "q"), mention("x", "q"), mention("x", null));
		double f1 = number(new ClusterStudy(List.of("A", "B"), List.of(mentions)), "b-cubed");
		assertEquals(2 * 1.0 * 0.5 / 1.5, f1, EXACT);
	}

	@Test
	void linksCountInLeaAndSingleMentionsLinkThemselves() {
		// A: {1 2 3} {4}; B: {1 2} {3 4}. Of A's three links one is found, 4 is no single mention of B; of B's two links one is found.
		List<Mention> mentions = List.of(mention("x", "p"), mention("x", "p"), mention("x", "q"), mention("y", "q"));
		double recall = (3 * (1 / 3.0) + 1 * 0) / 4;
		double precision = (2 * 1.0 + 2 * 0) / 4;
		Study study = new ClusterStudy(List.of("A", "B"), List.of(mentions));
		assertEquals(2 * precision * recall / (precision + recall), number(study, "lea"), EXACT);
		Study apart = new ClusterStudy(List.of("A", "B"), List.of(List.of(mention("x", "p"), mention("x", "q"))));
		assertEquals(0, number(apart, "lea"), EXACT);
		Study singles = new ClusterStudy(List.of("A", "B"), List.of(List.of(mention("x", "p"), mention("y", "q"))));
		assertEquals(1, number(singles, "lea"), EXACT);
	}

	@Test
	void anArcThatOneRaterLeftOutDisagreesAndOneThatSheCouldNotDrawDoesNot() {
		List<Arc> left = List.of(new Arc("1", "x"), new Arc("2", "y"), new Arc("3", "x"));
		List<Arc> right = List.of(new Arc("1", "x"), new Arc("2", "y"));
		// Values x x, y y, x none: three pairs, one of which disagrees.
		CodingStudy same = CodingStudy.builder(Scale.NOMINAL, List.of("A", "B")).item("1", List.of("x", "x")).item("1", List.of("y", "y"))
				.item("1", List.of("x", "none")).build();
		double expected = number(same, "krippendorff-alpha");
		assertEquals(expected, number(new RelationStudy(List.of("A", "B"), List.of(List.of(left, right))), "relation-alpha"), EXACT);
		List<Arc> alone = List.of(new Arc("1", "x"), new Arc("2", "y"), new Arc("3", "x", Set.of(0)));
		assertEquals(1, number(new RelationStudy(List.of("A", "B"), List.of(List.of(alone, right))), "relation-alpha"), EXACT);
	}

	@Test
	void ac2IsAc1ForTwoCategoriesAndKinderToNearValues() {
		CodingStudy two = CodingStudy.builder(Scale.INTERVAL, List.of("A", "B", "C")).item("1", List.of(1, 1, 2)).item("2", Arrays.asList(2, null, 2))
				.item("3", List.of(1, 2, 2)).item("4", List.of(2, 2, 2)).build();
		assertEquals(number(two, "gwet-ac1"), number(two, "gwet-ac2"), EXACT);
		CodingStudy near = CodingStudy.builder(Scale.ORDINAL, List.of("A", "B")).item("1", List.of(1, 2)).item("2", List.of(3, 3)).item("3", List.of(4, 4)).build();
		CodingStudy far = CodingStudy.builder(Scale.ORDINAL, List.of("A", "B")).item("1", List.of(1, 4)).item("2", List.of(3, 3)).item("3", List.of(2, 2)).build();
		assertTrue(number(near, "gwet-ac2") > number(far, "gwet-ac2"));
		assertEquals(number(near, "gwet-ac1"), number(far, "gwet-ac1"), EXACT);
	}

	@Test
	void oneCategoryIsUndefinedForWhatCorrectsChanceAndNeverNotANumber() {
		CodingStudy study = CodingStudy.builder(Scale.INTERVAL, List.of("A", "B")).item("1", List.of(3, 3)).item("2", List.of(3, 3)).build();
		for (String id : List.of("cohen-kappa", "weighted-kappa", "scott-pi", "fleiss-kappa", "krippendorff-alpha", "gwet-ac1")) {
			for (Agreement result : results(study, id)) {
				assertNull(result.value().number(), id);
				assertTrue(result.value().undefined().contains("one category"), id);
				assertNull(result.interval(), id);
			}
		}
		assertEquals(1.0, number(study, "percentage"), EXACT);
	}

	@Test
	void emptyStudiesAreUndefinedAndDoNotFail() {
		List<Study> empty = List.of(CodingStudy.builder(Scale.RATIO, List.of("A", "B")).build(),
				CodingStudy.builder(Scale.SET, List.of("A", "B")).item("1", Arrays.asList(null, null)).build(), spans(List.of(), List.of()),
				new UnitizingStudy(List.of("A", "B"), List.of()), new ClusterStudy(List.of("A", "B"), List.of()),
				new RelationStudy(List.of("A", "B"), List.of()), CodingStudy.builder(Scale.NOMINAL, List.of("A")).item("1", List.of("x")).build(),
				new UnitizingStudy(List.of(), List.of(new Continuum(5, List.of()))));
		for (Study study : empty) {
			List<Agreement> results = Evaluation.by(Measures.installed()).evaluate("study", study, null);
			results.forEach(result -> assertNotNull(result.value().undefined(), result.toString()));
		}
	}

	@Test
	void ownOverlapMakesUnitizingAlphaUndefined() {
		Study study = spans(List.of(unit(0, 10), unit(5, 12)), List.of(unit(0, 10)));
		assertTrue(results(study, "u-alpha").get(0).value().undefined().contains("overlap"));
	}

	@Test
	void fleissNeedsEqualNumbersOfRatings() {
		CodingStudy study = CodingStudy.builder(Scale.NOMINAL, List.of("A", "B", "C")).item("1", List.of("x", "x", "y"))
				.item("2", Arrays.asList("x", null, "y")).build();
		assertTrue(results(study, "fleiss-kappa").get(0).value().undefined().contains("number of ratings"));
	}

	@Test
	void noMeasureCaresForTheOrderOfItemsOrRaters() {
		Random random = new Random(7);
		for (int round = 0; round < 50; round++) {
			List<List<Object>> items = new ArrayList<>();
			for (int i = 0; i < 30; i++) {
				List<Object> row = new ArrayList<>();
				for (int r = 0; r < 3; r++) {
					row.add(random.nextInt(6) == 0 ? null : (Object) (1 + random.nextInt(4)));
				}
				items.add(row);
			}
			List<Agreement> before = evaluate(items);
			Collections.shuffle(items, random);
			items.forEach(Collections::reverse);
			List<Agreement> after = evaluate(items);
			for (int i = 0; i < before.size(); i++) {
				assertEquals(before.get(i).value().undefined(), after.get(i).value().undefined());
				if (before.get(i).value().number() != null) {
					assertEquals(before.get(i).value().number(), after.get(i).value().number(), 1e-9, before.get(i).measure());
				}
			}
		}
	}

	@Test
	void theIntervalIsSeededAndHoldsTheValue() {
		CodingStudy.Builder builder = CodingStudy.builder(Scale.NOMINAL, List.of("A", "B"));
		Random random = new Random(3);
		for (int i = 0; i < 60; i++) {
			String first = "c" + random.nextInt(3);
			builder.item("d" + i / 3, List.of(first, random.nextInt(4) == 0 ? "c0" : first));
		}
		CodingStudy study = builder.build();
		Evaluation evaluation = Evaluation.by(Measures.installed());
		List<Agreement> once = evaluation.evaluate("x", study, null);
		assertEquals(once, evaluation.evaluate("x", study, null));
		for (Agreement result : once) {
			assertTrue(result.interval().low() <= result.value().number() && result.value().number() <= result.interval().high());
			assertTrue(result.interval().low() < result.interval().high(), result.measure());
		}
	}

	@Test
	void everyShippedMeasureHasAnIdOfTheCommandLineAndALabel() {
		Set<String> ids = new TreeSet<>();
		for (AgreementMeasure measure : Measures.installed()) {
			assertTrue(measure.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), measure.id());
			assertTrue(!measure.label().isBlank() && !measure.label().contains("NLS missing"), measure.id());
			ids.add(measure.id());
		}
		assertEquals(ShippedMeasures.all().size(), ids.size());
	}

	private static List<Agreement> evaluate(List<List<Object>> items) {
		CodingStudy.Builder builder = CodingStudy.builder(Scale.RATIO, List.of("A", "B", "C")).order(List.of(1, 2, 3, 4));
		for (int i = 0; i < items.size(); i++) {
			builder.item("" + i, items.get(i));
		}
		return new Evaluation(Measures.installed(), 0, 1).evaluate("x", builder.build(), null);
	}

	private static Mention mention(String left, String right) {
		return new Mention(Arrays.asList(left, right));
	}

	private static Unit unit(int begin, int end) {
		return new Unit(Span.of(begin, end), null);
	}

	private static Study spans(List<Unit> left, List<Unit> right) {
		return new UnitizingStudy(List.of("A", "B"), List.of(new Continuum(100, List.of(left, right))));
	}

	private static List<Agreement> results(Study study, String measure) {
		return new Evaluation(List.of(Measures.installed(measure).orElseThrow()), 50, 1).evaluate("x", study, null);
	}

	private static double number(Study study, String measure) {
		Agreement result = results(study, measure).get(0);
		assertNotNull(result.value().number(), result.value().undefined());
		return result.value().number();
	}
}
