// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.Agreement.Interval;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Value;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class TableWriterTest {
	private static final Agreement GOOD = new Agreement("claim", "u-alpha", null, Value.of(0.84321), new Interval(0.8, 0.9), 41, 3, Map.of());
	private static final Agreement NONE = new Agreement("cue", "gamma", "x", Value.undefined("units, \"too\" many | <here>"), null, 7, 2, Map.of());
	private static final AgreementTable TABLE = new AgreementTable("Dam & \"bridge\"", List.of("All, of them", "هالة – يوسف"), List.of("Claim", "Cue"),
			List.of(List.of(GOOD, NONE), Arrays.asList(null, GOOD)));

	@Test
	void csvQuotesWhatItMustAndLeavesBlankCellsOut() {
		String csv = new TableWriter(TABLE).csv();
		assertEquals("row,column,layer,measure,label,value,low,high,n,raters,undefined\n"
				+ "\"All, of them\",Claim,claim,u-alpha,,0.84321,0.8,0.9,41,3,\n"
				+ "\"All, of them\",Cue,cue,gamma,x,,,,7,2,\"units, \"\"too\"\" many | <here>\"\n"
				+ "هالة – يوسف,Cue,claim,u-alpha,,0.84321,0.8,0.9,41,3,\n", csv);
	}

	@Test
	void jsonHasTheKeysOfTheCommandLine() {
		JsonObject json = JsonParser.parseString(new TableWriter(TABLE).json()).getAsJsonObject();
		JsonArray results = json.getAsJsonArray("results");
		assertEquals(3, results.size());
		JsonObject none = results.get(1).getAsJsonObject();
		assertTrue(none.get("value").isJsonNull() && none.get("ci").isJsonNull());
		assertEquals("units, \"too\" many | <here>", none.get("undefined").getAsString());
		assertEquals(0.9, results.get(0).getAsJsonObject().getAsJsonArray("ci").get(1).getAsDouble());
	}

	@Test
	void markdownIsOneTableWithItsReasons() {
		String markdown = new TableWriter(TABLE).markdown();
		assertTrue(markdown.contains("| All, of them | 0.843 (0.800–0.900) | – |\n"), markdown);
		assertTrue(markdown.contains("| هالة – يوسف |  | 0.843 (0.800–0.900) |\n"), markdown);
		assertTrue(markdown.contains("- – units, \"too\" many \\| \\<here\\>\n"), markdown);
	}

	@Test
	void svgIsAPictureWithEveryNumber() throws Exception {
		String svg = new TableWriter(TABLE).svg();
		var root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
		assertEquals("svg", root.getTagName());
		assertEquals(2, svg.split(">0.843<", -1).length - 1);
		assertTrue(svg.contains("url(#none)"), "what has no value is hatched");
	}

	@Test
	void everyFormIsTheSameUnderAnyLocale() {
		Locale before = Locale.getDefault();
		TableWriter writer = new TableWriter(TABLE);
		List<String> plain = List.of(writer.csv(), writer.json(), writer.markdown(), writer.svg());
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(plain, List.of(writer.csv(), writer.json(), writer.markdown(), writer.svg()));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aMatrixCountsEachPairOfRatingsOnce() {
		CodingStudy study = CodingStudy.builder(Scale.NOMINAL, List.of("A", "B", "C")).item("1", List.of("x", "x", "y")).item("1", Arrays.asList("y", null, "x"))
				.item("2", Arrays.asList("z", null, null)).build();
		ConfusionMatrix matrix = ConfusionMatrix.of(study);
		assertEquals(List.of("x", "y"), matrix.values(), "what nobody else rated stands against nothing");
		assertEquals(List.of(List.of(1, 2), List.of(1, 0)), matrix.counts());
	}
}
