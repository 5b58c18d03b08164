// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/** Published figures that need data or distances of their own: unitizing of 1995, weighted ratings, partial sets. */
class ReferenceFiguresTest {
	private static final int[] ONCE = { 1 };
	/** Begin and length of the units of two raters of a text of 24 places, by category (Krippendorff 1995, page 57). */
	private static final Map<String, int[][][]> OF_1995 = Map.of(
			"A", new int[][][] { { { 2, 8 }, { 14, 6 } }, { { 4, 4 }, { 15, 2 } } },
			"B", new int[][][] { { { 0, 18 } }, { { 0, 2 }, { 2, 1 }, { 3, 1 }, { 4, 1 }, { 5, 1 }, { 6, 3 }, { 9, 1 } } },
			"C", new int[][][] { { { 2, 6 }, { 10, 2 }, { 14, 4 }, { 20, 2 } }, { { 0, 2 }, { 4, 4 }, { 10, 4 }, { 16, 2 }, { 20, 2 } } },
			"D", new int[][][] { { { 0, 2 }, { 2, 8 }, { 10, 4 }, { 14, 6 }, { 20, 4 } }, { { 0, 4 }, { 4, 4 }, { 8, 7 }, { 15, 2 }, { 17, 7 } } });

	private static Study units(int length, int stretch, int[][][] raters) {
		List<List<Unit>> units = new ArrayList<>();
		for (int[][] rater : raters) {
			List<Unit> own = new ArrayList<>();
			for (int[] unit : rater) {
				own.add(new Unit(Span.of(unit[0] * stretch, (unit[0] + unit[1]) * stretch), "x"));
			}
			units.add(own);
		}
		return new UnitizingStudy(List.of("r0", "r1"), List.of(new Continuum(length * stretch, units)));
	}

	@Test
	void unitizingOf1995HasItsObservedDisagreementAndItsAlpha() {
		Map<String, double[]> published = Map.of("A", new double[] { 0.03125, 0.553 }, "B", new double[] { 2.26736, -0.926 }, "C", new double[] { 0.02777, 0.679 },
				"D", new double[] { 0.38715, 0.066 });
		published.forEach((category, figures) -> {
			Sections sections = Sections.of((UnitizingStudy) units(24, 1, OF_1995.get(category)), unit -> true);
			assertEquals(figures[0], sections.disagreement(ONCE).observed(), 1e-5, category);
			// What was expected by chance has been put right since: the printed values are so near only.
			assertEquals(figures[1], value(units(24, 50_000, OF_1995.get(category)), "alpha-u-1995"), 0.02, category);
		});
	}

	@Test
	void smallUnitsInOneLongOneHaveTheirDisagreements() {
		Study study = units(10, 1, new int[][][] { { { 1, 8 } }, { { 2, 1 }, { 4, 1 }, { 6, 1 } } });
		Sections.Disagreement disagreement = Sections.of((UnitizingStudy) study, unit -> true).disagreement(ONCE);
		assertEquals(0.9100, disagreement.observed(), 1e-4);
		assertEquals(0.5351, disagreement.expected(), 1e-4);
		assertEquals(-0.7003, value(study, "alpha-u-1995"), 1e-4);
	}

	@Test
	void aTableOfFourDegreesHasItsCoefficientsOfGwet() {
		int[][] table = { { 20, 5, 1, 0 }, { 4, 15, 6, 1 }, { 0, 5, 18, 4 }, { 0, 1, 3, 12 } };
		assertEquals(0.58046, value(study(Scale.INTERVAL, table, List.of(1, 2, 3, 4)), "gwet-ac1"), 5e-6);
		assertEquals(0.84028, value(study(Scale.INTERVAL, table, List.of(1, 2, 3, 4)), "gwet-ac2"), 5e-6);
	}

	@Test
	void dialogueActsWeighedByHalfHaveTheirAlpha() {
		List<String> acts = List.of("STAT", "IReq", "Chck");
		CodingStudy study = (CodingStudy) study(Scale.NOMINAL, new int[][] { { 46, 0, 0 }, { 6, 32, 6 }, { 0, 0, 10 } }, acts);
		int check = study.categories().indexOf("Chck");
		Distance weights = (left, right) -> left == right ? 0 : left == check || right == check ? 0.5 : 1;
		assertEquals(0.8156, alpha(study, weights), 5e-5);
	}

	/** Passonneau's partial matches of 2004, 1/3 for nested and 2/3 for meeting sets, alone and times Jaccard's distance. */
	@Test
	void partialMatchesOfSetsHaveTheirAlpha() {
		List<List<Set<String>>> items = List.of(List.of(Set.of(), Set.of()), List.of(Set.of("A"), Set.of()), List.of(Set.of("A"), Set.of("A")),
				List.of(Set.of("A"), Set.of("B")), List.of(Set.of("A", "B"), Set.of("A")), List.of(Set.of("A", "B"), Set.of("A", "C")),
				List.of(Set.of("A", "B", "C"), Set.of("A", "B", "C")), List.of(Set.of("C"), Set.of("A", "C")), List.of(Set.of("C"), Set.of("A", "C")));
		CodingStudy.Builder builder = CodingStudy.builder(Scale.SET, List.of("A", "B"));
		items.forEach(item -> builder.item("1", item));
		CodingStudy study = builder.build();
		assertEquals(0.186, alpha(study, (left, right) -> partial(set(study, left), set(study, right))), 5e-4);
		// Printed with the fourth place cut off.
		assertEquals(0.252, alpha(study, (left, right) -> partial(set(study, left), set(study, right)) * jaccard(set(study, left), set(study, right))), 1e-3);
		assertEquals(0.2731, value(study, "krippendorff-alpha"), 5e-5);
	}

	private static Set<Object> set(CodingStudy study, int category) {
		return new HashSet<>((List<?>) study.categories().get(category));
	}

	private static double partial(Set<Object> left, Set<Object> right) {
		boolean nested = left.containsAll(right) || right.containsAll(left);
		boolean meet = left.stream().anyMatch(right::contains);
		return left.equals(right) ? 0 : nested ? 1 / 3.0 : meet ? 2 / 3.0 : 1;
	}

	private static double jaccard(Set<Object> left, Set<Object> right) {
		Set<Object> all = new HashSet<>(left);
		all.addAll(right);
		long common = left.stream().filter(right::contains).count();
		return all.isEmpty() ? 1 : 1 - (double) common / all.size();
	}

	private static Study study(Scale scale, int[][] table, List<?> values) {
		CodingStudy.Builder study = CodingStudy.builder(scale, List.of("A", "B"));
		for (int i = 0; i < table.length; i++) {
			for (int j = 0; j < table.length; j++) {
				for (int n = table[i][j]; n > 0; n--) {
					study.item("1", List.of(values.get(i), values.get(j)));
				}
			}
		}
		return study.build();
	}

	private static double alpha(CodingStudy study, Distance distance) {
		return KrippendorffAlpha.alpha(new Coincidences(study), distance).apply(ONCE).number();
	}

	private static double value(Study study, String measure) {
		return new Evaluation(List.of(Measures.installed(measure).orElseThrow()), 0, 1).evaluate("x", study, null).getFirst().value().number();
	}
}
