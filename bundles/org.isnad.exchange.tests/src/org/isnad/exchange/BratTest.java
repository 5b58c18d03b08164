// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratTest {
	@TempDir
	Path folder;

	private CorpusStore read(Path from, Map<String, String> options, String annotator) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), null, annotator, options, false).run(null);
		return store;
	}

	private ImportResult result;

	private Path write(String name, String text, String... lines) throws Exception {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve(name + ".txt"), text);
		Files.writeString(in.resolve(name + ".ann"), String.join("\n", lines) + "\n");
		return in;
	}

	@Test
	void whatIsWrittenIsReadWithoutALoss() throws Exception {
		for (long seed = 0; seed < 4; seed++) {
			CorpusStore from = RoundTripTest.random(folder.resolve("from" + seed), seed);
			for (String annotator : List.of("hala", "yusuf")) {
				Path out = folder.resolve("out" + seed + annotator);
				ExportResult written = new ExportOperation(from, "brat", out, annotator, Map.of()).run(null);
				assertEquals(List.of(), written.losses());
				CorpusStore to = read(out, Map.of(), null);
				assertEquals(List.of(), result.problems(), "seed " + seed);
				assertEquals(List.of(), result.losses(), "seed " + seed);
				assertEquals(CorpusState.content(from, List.of(annotator)), CorpusState.content(to, List.of(annotator)), "seed " + seed);
				ImportResult again = new ImportOperation(to, List.of(out), "brat", null, Map.of(), false).run(null);
				assertEquals(List.of(0, 0, 0, 0), List.of(again.documents(), again.claims(), again.attributions(), again.relations()), "reading it again doubles nothing");
			}
		}
	}

	@Test
	void offsetsCountCodePointsAndFragmentsStayApart() throws Exception {
		Path in = write("a", "😀 قال الوزير إن الجسر\nأغلق", "T1\tClaim 16 21;22 26\tالجسر أغلق", "A1\tpolarity T1 POS", "#1\tAnnotatorNotes T1\tراجعها");
		CorpusStore store = read(in, Map.of(), "amal");
		Claim claim = store.annotations("a", "amal").getClaims().getFirst();
		assertEquals(Span.of(List.of(new Fragment(17, 22), new Fragment(23, 27))), claim.getSpan());
		assertEquals("POS", claim.getPolarity());
		assertEquals("راجعها", claim.getComments().getFirst().getText());
		assertEquals(List.of(), result.losses());
	}

	@Test
	void eventsOfOtherProjectsAreAttributions() throws Exception {
		Path in = write("p", "The minister said the bridge was closed .", "T1\tSource 0 12\tThe minister", "T2\tCue 13 17\tsaid", "T3\tContent 18 39\tthe bridge was closed",
				"T4\tAttribution 13 17\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1", "T5\tWeather 0 3\tThe", "N1\tReference T1 Wikipedia:1\tx", "*\tEquiv T1 T2");
		CorpusStore store = read(in, Map.of(), "amal");
		AnnotationSet set = store.annotations("p", "amal");
		Attribution attribution = set.getAttributions().getFirst();
		assertEquals(Span.of(0, 12), attribution.getSource().getSpan());
		assertEquals(Span.of(13, 17), attribution.getCue().getSpan());
		assertEquals(set.getClaims(), attribution.getContent());
		assertEquals(1, set.getSources().size());
		assertEquals(3, result.losses().size(), result.losses().toString());
		CorpusStore mapped = read(in, Map.of("brat-types", "Weather=Claim"), "amal");
		assertEquals(2, mapped.annotations("p", "amal").getClaims().size());
	}

	/** brat knows an attribute by its name alone, and refuses a configuration that names one twice. */
	@Test
	void anAttributeOfSeveralTypesIsConfiguredOnce() throws Exception {
		Path out = folder.resolve("conf");
		new ExportOperation(RoundTripTest.random(folder.resolve("conf-from"), 1), "brat", out, "hala", Map.of()).run(null);
		List<String> lines = Files.readAllLines(out.resolve("annotation.conf"));
		List<String> attributes = lines.subList(lines.indexOf("[attributes]") + 1, lines.size());
		assertEquals(attributes.size(), attributes.stream().map(line -> line.substring(0, line.indexOf('\t'))).distinct().count(), attributes.toString());
		assertTrue(attributes.stream().anyMatch(line -> line.startsWith("polarity\tArg:Claim|Cue, Value:POS|NEG")), attributes.toString());
	}

	@Test
	void whatLeadsNowhereIsToldWithItsLine() throws Exception {
		Path in = write("x", "قال الوزير إن الجسر أغلق", "T1\tClaim 14 24\tالجسر أغلق", "T2\tAttribution 0 3\tقال", "E1\tAttribution:T2 Content:T1 Cue:T7", "R1\tSUPPORT Arg1:T1 Arg2:T9");
		CorpusStore store = read(in, Map.of(), "amal");
		assertEquals(List.of(3, 4), result.problems().stream().map(Skipped::line).toList(), result.problems().toString());
		assertEquals(1, store.annotations("x", "amal").getAttributions().size());
	}

	@Test
	void aBadLineCostsOnlyItself() throws Exception {
		Path in = write("b", "قال الوزير", "T1\tClaim 0 3\tقال", "T2\tClaim 0 99\tقال", "T1\tClaim 4 10\tالوزير", "nonsense", "T3\tClaim 5 4\tx", "A1\tpolarity T1 SIDEWAYS");
		CorpusStore store = read(in, Map.of(), "amal");
		assertEquals(List.of(2, 3, 4, 5), result.problems().stream().map(Skipped::line).filter(line -> line > 1).toList());
		assertTrue(result.problems().stream().anyMatch(each -> each.line() == 1 && each.reason().startsWith("E13")), result.problems().toString());
		assertEquals(0, store.annotations("b", "amal").getClaims().size());
	}

	@Test
	void filesOfOtherToolsAreRead() throws Exception {
		Path shared = Path.of(System.getProperty("isnad.root", "../.."), "../shared/data/interchange/brat");
		assumeTrue(Files.isDirectory(shared), "skipped: there is no " + shared);
		CorpusStore store = read(shared, Map.of("brat-types", "Protein=Claim,SpecificDisease=Claim,PER=Claim,N=Claim"), "amal");
		long texts;
		try (Stream<Path> files = Files.walk(shared)) {
			texts = files.filter(file -> file.toString().endsWith(".ann")).count();
		}
		assertEquals(texts, result.documents() + result.skipped().stream().filter(Skipped::unchanged).count(), result.problems().toString());
		assertTrue(result.claims() > 100, "claims " + result.claims());
	}
}
