// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Parameters;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/** γ against published values, and its alignment against all partitions there are. */
class GammaTest {
	/** Three raters of one text; the continuum and its values are those by which pygamma-agreement tests itself. */
	private static final List<List<Unit>> THREE_RATERS = List.of(
			List.of(unit(2, 9, "1"), unit(11, 17, "2"), unit(24, 30, "5"), unit(32, 36, "6"), unit(36, 44, "6"), unit(44, 60, "7")),
			List.of(unit(2, 9, "1"), unit(11, 17, "3"), unit(19, 25, "5"), unit(32, 44, "6")),
			List.of(unit(2, 9, "1"), unit(11, 17, "4"), unit(21, 27, "5"), unit(32, 36, "6"), unit(36, 40, "6"), unit(40, 44, "6")));
	private static final Dissimilarity PLACES_FIRST = new Dissimilarity(3, 1);

	private static Unit unit(int begin, int end, String label) {
		return new Unit(Span.of(begin, end), label);
	}

	private static double disorder(List<List<Unit>> units, Dissimilarity dissimilarity) {
		return Alignment.best(units, dissimilarity).disorder() / units.stream().mapToInt(List::size).average().orElseThrow();
	}

	@Test
	void threeRatersHaveTheValuesOfTheReferenceImplementation() {
		assertEquals(0.960625, disorder(THREE_RATERS, PLACES_FIRST), 1e-5);
		assertEquals(6, Alignment.best(THREE_RATERS, PLACES_FIRST).tuples().size());
		UnitizingStudy study = new UnitizingStudy(List.of("alex", "paul", "suzan"), List.of(new Continuum(61, THREE_RATERS)), new Parameters(3, 1, 1));
		int[] once = { 1 };
		// its own samples spread over 0.44 to 0.47
		assertEquals(0.455, new Gamma().figures(study).getFirst().value(once).number(), 0.04);
		Map<String, Double> ofLabels = new TreeMap<>();
		new GammaCat().figures(study).forEach(f -> ofLabels.put(String.valueOf(f.label()), f.value(once).number()));
		assertEquals(1, ofLabels.get("1"), 1e-9);
		assertEquals(1, ofLabels.get("5"), 1e-9);
		assertEquals(0, ofLabels.get("2"), 0.05);
	}

	@Test
	void everyContinuumOfTheSharedCollectionHasItsDisorder() throws Exception {
		Path cases = Path.of(System.getProperty("isnad.root", "../.."), "../shared/data/agreement/gamma_cases.json");
		assumeTrue(Files.isReadable(cases), "skipped: there is no " + cases);
		int checked = 0;
		for (JsonElement element : JsonParser.parseString(Files.readString(cases)).getAsJsonArray()) {
			JsonObject one = element.getAsJsonObject();
			Map<String, List<Unit>> units = new TreeMap<>();
			for (JsonElement row : one.getAsJsonArray("continuum")) {
				JsonObject marked = row.getAsJsonObject();
				units.computeIfAbsent(marked.get("annotator").getAsString(), rater -> new ArrayList<>()).add(
						unit(marked.get("start").getAsInt(), marked.get("end").getAsInt(), marked.get("category").getAsString()));
			}
			JsonObject weights = one.getAsJsonObject("params");
			Dissimilarity dissimilarity = new Dissimilarity(weights.get("alpha").getAsDouble(), weights.get("beta").getAsDouble());
			assertEquals(one.get("bestAlignmentDisorder").getAsDouble(), disorder(List.copyOf(units.values()), dissimilarity), 1e-5,
					one.get("case").getAsString());
			checked++;
		}
		assertTrue(checked >= 6, "only " + checked);
	}

	/** All partitions of a few units, by brute force. */
	@Test
	void noPartitionIsBetterThanTheBest() {
		for (int seed = 0; seed < 300; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<List<Unit>> units = new ArrayList<>();
			for (int rater = 0; rater < 2 + seed % 3; rater++) {
				List<Unit> own = new ArrayList<>();
				for (int i = random.nextInt(4); i > 0; i--) {
					int begin = random.nextInt(40);
					own.add(unit(begin, begin + 1 + random.nextInt(12), "abc".substring(random.nextInt(3)).substring(0, 1)));
				}
				units.add(own);
			}
			Dissimilarity dissimilarity = new Dissimilarity(1 + random.nextInt(3), random.nextInt(3));
			double best = Partitions.least(units, dissimilarity);
			assertEquals(best, Alignment.best(units, dissimilarity).disorder(), 1e-9, "seed " + seed + " " + units);
		}
	}

	@Test
	void perfectWorkIsOneAndUnrelatedWorkIsNearNought() {
		List<Continuum> same = new ArrayList<>();
		List<Continuum> unrelated = new ArrayList<>();
		SplittableRandom random = new SplittableRandom(5);
		for (int d = 0; d < 8; d++) {
			List<Unit> a = random(random);
			same.add(new Continuum(2000, List.of(a, a)));
			unrelated.add(new Continuum(2000, List.of(a, random(random))));
		}
		assertEquals(1, gamma(same), 1e-12);
		assertEquals(0, gamma(unrelated), 0.1);
		assertEquals(gamma(unrelated), gamma(unrelated), 0, "the same study gives the same value");
	}

	@Test
	void labelsGivenByChanceDoNotAgreeBeyondChance() {
		List<Continuum> texts = new ArrayList<>();
		List<Continuum> sameLabels = new ArrayList<>();
		SplittableRandom random = new SplittableRandom(6);
		for (int d = 0; d < 20; d++) {
			List<Unit> a = random(random);
			List<Unit> b = a.stream().map(unit -> new Unit(unit.span(), random.nextBoolean() ? "x" : "y")).toList();
			texts.add(new Continuum(2000, List.of(a, b)));
			sameLabels.add(new Continuum(2000, List.of(a, a.stream().map(unit -> unit(unit.span().begin() + 1, unit.span().end() + 2, unit.label())).toList())));
		}
		// an alignment by chance takes what labels it can match, so the expected disagreement is less than that of labels drawn for fixed pairs
		assertTrue(value(new GammaCat(), texts) < 0.05);
		assertEquals(1, value(new GammaCat(), sameLabels), 1e-12);
	}

	private static double gamma(List<Continuum> texts) {
		return value(new Gamma(), texts);
	}

	private static double value(AgreementMeasure measure, List<Continuum> texts) {
		int[] once = new int[texts.size()];
		Arrays.fill(once, 1);
		return measure.figures(new UnitizingStudy(List.of("a", "b"), texts)).getFirst().value(once).number();
	}

	private static List<Unit> random(SplittableRandom random) {
		List<Unit> units = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			int begin = random.nextInt(1900);
			units.add(unit(begin, begin + 20 + random.nextInt(40), random.nextBoolean() ? "x" : "y"));
		}
		return units;
	}

	/** Tries every partition. */
	private static final class Partitions {
		private final List<List<Unit>> units;
		private final Dissimilarity dissimilarity;

		private Partitions(List<List<Unit>> units, Dissimilarity dissimilarity) {
			this.units = units;
			this.dissimilarity = dissimilarity;
		}

		static double least(List<List<Unit>> units, Dissimilarity dissimilarity) {
			return new Partitions(units, dissimilarity).rater(0, new ArrayList<>());
		}

		/** Gives each unit of a rater to a tuple of those before or to one of its own. */
		private double rater(int rater, List<Unit[]> tuples) {
			if (rater == units.size()) {
				return tuples.stream().mapToDouble(this::cost).sum();
			}
			return unit(rater, 0, tuples);
		}

		private double unit(int rater, int index, List<Unit[]> tuples) {
			if (index == units.get(rater).size()) {
				return rater(rater + 1, tuples);
			}
			Unit unit = units.get(rater).get(index);
			Unit[] alone = new Unit[units.size()];
			alone[rater] = unit;
			tuples.add(alone);
			double least = unit(rater, index + 1, tuples);
			tuples.removeLast();
			for (Unit[] tuple : List.copyOf(tuples)) {
				if (tuple[rater] == null) {
					tuple[rater] = unit;
					least = Math.min(least, unit(rater, index + 1, tuples));
					tuple[rater] = null;
				}
			}
			return least;
		}

		private double cost(Unit[] tuple) {
			double sum = 0;
			int pairs = 0;
			for (int i = 0; i < tuple.length; i++) {
				for (int j = i + 1; j < tuple.length; j++) {
					sum += tuple[i] != null && tuple[j] != null ? dissimilarity.between(tuple[i], tuple[j]) : Dissimilarity.EMPTY;
					pairs++;
				}
			}
			return sum / pairs;
		}
	}
}
