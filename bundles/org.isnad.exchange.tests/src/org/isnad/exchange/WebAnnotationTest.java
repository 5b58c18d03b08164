// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class WebAnnotationTest {
	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Path from, Map<String, String> options) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), null, null, options, false).run(null);
		return store;
	}

	private Path write(String text, String json) throws Exception {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("n.txt"), text);
		Files.writeString(in.resolve("n.jsonld"), json);
		return in;
	}

	private AnnotationSet only(CorpusStore store) throws Exception {
		return store.annotations(store.documents().get(0).getId(), store.annotators().get(0));
	}

	@Test
	void whatIsWrittenIsReadWithoutALoss() throws Exception {
		for (long seed = 0; seed < 4; seed++) {
			CorpusStore from = RoundTripTest.random(folder.resolve("from" + seed), seed);
			for (String annotator : List.of("hala", "yusuf")) {
				Path out = folder.resolve("out" + seed + annotator);
				ExportResult written = new ExportOperation(from, "web-annotation", out, annotator, Map.of()).run(null);
				assertEquals(List.of(), written.losses());
				CorpusStore to = read(out, Map.of());
				assertEquals(List.of(), result.problems(), "seed " + seed);
				assertEquals(List.of(), result.losses(), "seed " + seed);
				assertEquals(CorpusState.content(from, List.of(annotator)), CorpusState.content(to, List.of(annotator)), "seed " + seed);
			}
		}
	}

	/** Every target says the same in code points and as a quotation, as a reader of the standard would check it. */
	@Test
	void positionsAndQuotationsAgree() throws Exception {
		CorpusStore from = RoundTripTest.random(folder.resolve("from"), 5);
		Path out = folder.resolve("out");
		new ExportOperation(from, "web-annotation", out, "hala", Map.of()).run(null);
		int checked = 0;
		for (var document : from.documents()) {
			int[] points = Files.readString(out.resolve(document.getId() + ".txt")).codePoints().toArray();
			JsonObject page = JsonParser.parseString(Files.readString(out.resolve(document.getId() + ".jsonld"))).getAsJsonObject();
			for (JsonElement item : page.getAsJsonArray("items")) {
				assertTrue(item.getAsJsonObject().getAsJsonArray("target").size() > 0, "every annotation has a target");
				for (JsonElement target : item.getAsJsonObject().getAsJsonArray("target")) {
					if (target.isJsonObject()) {
						JsonObject position = target.getAsJsonObject().getAsJsonArray("selector").get(0).getAsJsonObject();
						JsonObject quote = target.getAsJsonObject().getAsJsonArray("selector").get(1).getAsJsonObject();
						int start = position.get("start").getAsInt();
						int end = position.get("end").getAsInt();
						assertEquals(new String(points, start, end - start), quote.get("exact").getAsString());
						String prefix = quote.get("prefix").getAsString();
						int length = prefix.codePointCount(0, prefix.length());
						assertEquals(new String(points, start - length, length), prefix);
						checked++;
					}
				}
			}
		}
		assertTrue(checked > 20, "only " + checked + " places were checked");
	}

	@Test
	void wordsThatMovedAreFoundByTheirQuotation() throws Exception {
		Path in = write("قال: نعم. وقال الوزير: نعم اليوم.", """
				[{"type":"Annotation","id":"http://example.org/1","body":{"type":"TextualBody","purpose":"tagging","value":"claim"},
				 "target":{"source":"n.txt","selector":[{"type":"TextPositionSelector","start":0,"end":3},
				 {"type":"TextQuoteSelector","exact":"نعم","prefix":"الوزير: ","suffix":" اليوم"}]}}]""");
		Claim claim = only(read(in, Map.of())).getClaims().get(0);
		assertEquals(List.of(), result.problems());
		assertEquals(23, claim.getSpan().begin(), "the one with the same context, not the first");
	}

	@Test
	void typesOfOthersAreMappedAndTheRestIsToldOf() throws Exception {
		Path in = write("Ali said yes.", """
				{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[
				 {"type":"Annotation","creator":{"name":"mona"},"body":[{"type":"TextualBody","value":"Person","purpose":"tagging"},{"type":"TextualBody","value":"sure?","purpose":"commenting"}],
				  "target":{"source":"https://example.org/a","selector":{"type":"TextPositionSelector","start":0,"end":3}}},
				 {"type":"Annotation","body":"http://example.org/picture","target":"n.txt"},
				 {"type":"Annotation","body":{"value":"claim"},"target":{"source":"n.txt","selector":{"type":"TextPositionSelector","start":9,"end":900}}},
				 17,
				 {"type":"Annotation","body":{"value":"cue"},"target":{"source":"n.txt","selector":{"type":"TextQuoteSelector","exact":"said"}}}]}""");
		AnnotationSet set = only(read(in, Map.of("web-types", "person=SOURCE")));
		assertEquals("Ali", set.getSources().get(0).getSpan().textIn("Ali said yes."));
		assertEquals("sure?", set.getSources().get(0).getComments().get(0).getText());
		assertEquals("mona", set.getSources().get(0).getCreatedBy());
		assertEquals("said", set.getCues().get(0).getSpan().textIn("Ali said yes."));
		assertEquals(1, result.problems().size());
		assertEquals(5, result.problems().get(0).line());
		assertTrue(result.problems().get(0).reason().startsWith("E01"));
		assertEquals(3, result.losses().stream().mapToInt(Loss::count).sum());
	}

	@Test
	void whatStandsBeforeAFaultIsKept() throws Exception {
		Path in = write("Ali said yes.", """
				{"items":[
				 {"body":{"value":"cue"},"target":{"source":"n.txt","selector":{"type":"TextPositionSelector","start":4,"end":8}}},
				 {"body":{"value":"cue","target":""");
		assertEquals(1, only(read(in, Map.of())).getCues().size());
		assertEquals(3, result.problems().get(0).line());
	}
}
