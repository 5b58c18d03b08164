// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.agreement.Study;
import org.isnad.agreement.StudyFile;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/** Values that stand in the literature. */
class PublishedValuesTest {
	private static final Map<String, String> MEASURES = Map.of("cohen_kappa", "cohen-kappa", "scott_pi", "scott-pi", "gwet_ac1", "gwet-ac1",
			"fleiss_kappa", "fleiss-kappa", "u_alpha_nominal", "u-alpha", "u_alpha_binary", "u-alpha-binary");

	@Test
	void krippendorff2011HoldsOnEveryScale() throws Exception {
		String items = "[[1,1,null,1],[2,2,3,2],[3,3,3,3],[3,3,3,3],[2,2,2,2],[1,2,3,4],[4,4,4,4],[1,1,2,1],[2,2,2,2],[null,5,5,5],"
				+ "[null,null,1,1],[null,3,null,null]]";
		String study = "{\"kind\":\"coding\",\"scale\":\"ratio\",\"raters\":[\"A\",\"B\",\"C\",\"D\"],\"items\":" + items + "}";
		assertEquals(0.743, value(study(study), "krippendorff-alpha", "nominal"), 0.0005);
		assertEquals(0.815, value(study(study), "krippendorff-alpha", "ordinal"), 0.0005);
		assertEquals(0.849, value(study(study), "krippendorff-alpha", "interval"), 0.0005);
		assertEquals(0.797, value(study(study), "krippendorff-alpha", "ratio"), 0.0005);
	}

	@Test
	void randolph2005ShowsTheParadoxOfFleiss() throws Exception {
		String study = "{\"kind\":\"coding\",\"scale\":\"nominal\",\"raters\":[\"A\",\"B\",\"C\"],\"items\":"
				+ "[[\"Y\",\"Y\",\"Y\"],[\"Y\",\"Y\",\"N\"],[\"Y\",\"Y\",\"N\"],[\"Y\",\"Y\",\"Y\"]]}";
		assertEquals(-0.2, value(study(study), "fleiss-kappa", null), 0.0005);
	}

	@Test
	void artsteinAndPoesio2008TellKappaFromPi() throws Exception {
		Study study = study(table(JsonParser.parseString("[[20,10],[20,50]]").getAsJsonArray()));
		assertEquals(0.348, value(study, "cohen-kappa", null), 0.0005);
		assertEquals(0.341, value(study, "scott-pi", null), 0.0005);
	}

	@Test
	void krippendorff2019Figure12_11HoldsForUnits() {
		List<List<Unit>> units = List.of(
				List.of(unit(0, 7, "1"), unit(7, 13, "2"), unit(30, 32, "5"), unit(32, 37, "6"), unit(37, 44, "6"), unit(44, 60, "7")),
				List.of(unit(0, 7, "1"), unit(7, 13, "3"), unit(13, 21, "5"), unit(32, 44, "6")),
				List.of(unit(0, 7, "1"), unit(7, 13, "4"), unit(13, 21, "5"), unit(32, 37, "6"), unit(37, 41, "6"), unit(41, 44, "6")));
		Study study = new UnitizingStudy(List.of("alex", "paul", "suzan"), List.of(new Continuum(60, units)));
		assertEquals(0.510, value(study, "u-alpha", null), 0.0005);
		assertEquals(0.413, value(study, "u-alpha-binary", null), 0.0007);
	}

	@Test
	void krippendorff2004Page254HoldsForUnits() {
		List<List<Unit>> units = List.of(List.of(unit(75, 145, "c"), unit(220, 250, "c"), unit(30, 90, "k"), unit(150, 200, "k")),
				List.of(unit(70, 150, "c"), unit(205, 225, "c"), unit(250, 270, "c"), unit(30, 90, "k"), unit(150, 200, "k")));
		Study study = new UnitizingStudy(List.of("i", "j"), List.of(new Continuum(300, units)));
		assertEquals(0.8591, value(study, "alpha-u-1995", null), 0.0005);
		assertEquals(0.7286, value(study, "alpha-u-1995", "c"), 0.0005);
		assertEquals(1, value(study, "alpha-u-1995", "k"), 0.0005);
	}

	@Test
	void everyCaseOfTheSharedCollectionHolds() throws Exception {
		Path cases = Path.of(System.getProperty("isnad.root", "../.."), "../shared/data/agreement/agreement_cases.json");
		assumeTrue(Files.isReadable(cases), "skipped: there is no " + cases);
		int checked = 0;
		for (JsonElement element : JsonParser.parseString(Files.readString(cases)).getAsJsonArray()) {
			JsonObject one = element.getAsJsonObject();
			for (Map.Entry<String, JsonElement> expected : one.getAsJsonObject("expected").entrySet()) {
				checked += check(one.get("id").getAsString(), one.getAsJsonObject("data"), expected.getKey(), expected.getValue()) ? 1 : 0;
			}
		}
		assertTrue(checked >= 25, "only " + checked + " values were checked");
	}

	private static boolean check(String id, JsonObject data, String figure, JsonElement expected) throws Exception {
		String scale = figure.startsWith("alpha_") ? figure.substring("alpha_".length()) : "nominal";
		boolean masi = scale.equals("masi_passonneau");
		String measure = figure.startsWith("alpha_") ? "krippendorff-alpha" : MEASURES.get(figure);
		boolean known = masi || List.of("nominal", "ordinal", "interval", "ratio").contains(scale);
		if (measure == null || !known || !expected.getAsJsonPrimitive().isNumber()) {
			return false;
		}
		Study study;
		if (data.has("units")) {
			study = continuum(data);
		} else if (data.has("sets")) {
			study = study(coding("set", data.getAsJsonArray("sets")));
		} else if (data.has("table")) {
			study = study(table(data.getAsJsonArray("table")));
		} else {
			study = study(coding(scale, data.getAsJsonArray("items")));
		}
		String label = measure.equals("krippendorff-alpha") && !scale.equals("nominal") && !masi ? scale : null;
		// As exact as it was printed.
		String text = expected.getAsString();
		double tolerance = 0.55 * Math.pow(10, text.indexOf('.') - text.length() + 1);
		// Published with three places of an intermediate result that was rounded already.
		tolerance = Math.max(tolerance, figure.startsWith("u_alpha") || id.equals("K2004-p227") || id.equals("R2005-ex1") ? 0.004 : 0);
		assertEquals(expected.getAsDouble(), value(study, measure, label), tolerance, id + " " + figure);
		return true;
	}

	private static Study continuum(JsonObject data) {
		List<List<Unit>> units = new ArrayList<>();
		JsonObject raters = data.getAsJsonObject("units");
		for (String rater : raters.keySet()) {
			List<Unit> own = new ArrayList<>();
			for (JsonElement element : raters.getAsJsonArray(rater)) {
				JsonArray row = element.getAsJsonArray();
				own.add(unit(row.get(0).getAsInt() - 1, row.get(1).getAsInt(), row.get(2).getAsString()));
			}
			units.add(own);
		}
		return new UnitizingStudy(raters.keySet(), List.of(new Continuum(data.get("L").getAsInt(), units)));
	}

	private static String coding(String scale, JsonArray items) {
		TreeSet<String> raters = new TreeSet<>();
		for (int r = 0; r < items.get(0).getAsJsonArray().size(); r++) {
			raters.add("\"r" + r + '"');
		}
		return "{\"kind\":\"coding\",\"scale\":\"" + scale + "\",\"raters\":" + raters + ",\"items\":" + items + "}";
	}

	private static String table(JsonArray table) {
		JsonArray items = new JsonArray();
		for (int i = 0; i < table.size(); i++) {
			for (int j = 0; j < table.size(); j++) {
				for (int n = table.get(i).getAsJsonArray().get(j).getAsInt(); n > 0; n--) {
					JsonArray row = new JsonArray();
					row.add("c" + i);
					row.add("c" + j);
					items.add(row);
				}
			}
		}
		return coding("nominal", items);
	}

	private static Unit unit(int begin, int end, String label) {
		return new Unit(Span.of(begin, end), label);
	}

	private static Study study(String json) throws Exception {
		return StudyFile.read(new StringReader(json), "test");
	}

	private static double value(Study study, String measure, String label) {
		Evaluation evaluation = new Evaluation(List.of(Measures.installed(measure).orElseThrow()), 0, 1);
		Agreement found = evaluation.evaluate("study", study, null).stream()
				.filter(result -> Objects.equals(result.label(), label)).findFirst().orElseThrow();
		assertNotNull(found.value().number(), found.value().undefined());
		return found.value().number();
	}
}
