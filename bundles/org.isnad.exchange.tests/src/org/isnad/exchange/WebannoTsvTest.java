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
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebannoTsvTest {
	private static final boolean FULL = Boolean.getBoolean("isnad.full");

	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Path from, Map<String, String> options, String annotator) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), null, annotator, options, false).run(null);
		return store;
	}

	private Path write(String... lines) throws Exception {
		return Files.writeString(folder.resolve("a.tsv"), String.join("\n", lines) + "\n");
	}

	@Test
	void whatIsWrittenIsReadWithoutALoss() throws Exception {
		for (long seed = 0; seed < (FULL ? 60 : 4); seed++) {
			CorpusStore from = RoundTripTest.random(folder.resolve("from" + seed), seed);
			for (String annotator : List.of("hala", "yusuf")) {
				Path out = folder.resolve("out" + seed + annotator);
				new ExportOperation(from, "webanno-tsv", out, annotator, Map.of()).run(null);
				CorpusStore to = read(out, Map.of(), null);
				assertEquals(List.of(), result.problems(), "seed " + seed);
				assertEquals(List.of(), result.losses(), "seed " + seed);
				assertEquals(CorpusState.content(from, List.of(annotator)), CorpusState.content(to, List.of(annotator)), "seed " + seed);
				ImportResult again = new ImportOperation(to, List.of(out), null, null, Map.of(), false).run(null);
				assertEquals(List.of(0, 0, 0, 0), List.of(again.documents(), again.claims(), again.attributions(), again.relations()), "reading it again doubles nothing");
			}
		}
	}

	/** The exact span that stands beside an annotation counts only as long as the annotation is where it was. */
	@Test
	void whatWasMovedInTheOtherToolIsMoved() throws Exception {
		Path file = write("#FORMAT=WebAnno TSV 3.3", "#T_SP=webanno.custom.Claim|polarity|isnad", "", "", "#Text=قال الوزير إن الجسر أغلق",
				"1-1\t0-3\tقال\t_\t_\t", "1-2\t4-10\tالوزير\t_\t_\t", "1-3\t11-13\tإن\t_\t_\t",
				"1-4\t14-19\tالجسر\tPOS[1]\t{\"claim\\_id\":\"c1\",\"at\":\"14-19\",\"spans\\_utf16\":\\[{\"start\":14,\"end\":16}\\]}[1]\t",
				"1-5\t20-24\tأغلق\tPOS[1]\t{\"claim\\_id\":\"c1\",\"at\":\"14-19\",\"spans\\_utf16\":\\[{\"start\":14,\"end\":16}\\]}[1]\t");
		CorpusStore store = read(file, Map.of(), "amal");
		assertEquals(List.of(), result.problems());
		assertEquals(Span.of(14, 24), store.annotations("a", "amal").getClaims().getFirst().getSpan());
		assertEquals("c1", store.annotations("a", "amal").getClaims().getFirst().getId());
	}

	@Test
	void layersOfOtherProjectsAreGivenAMeaning() throws Exception {
		Path file = write("#FORMAT=WebAnno TSV 3.2", "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value", "#T_SP=webanno.custom.Statement|claimType",
				"#T_RL=webanno.custom.Denies|kind|BT_webanno.custom.Statement", "", "", "#Text=Ada said it rained .",
				"1-1\t0-3\tAda\t*\tPER\t_\t_\t_\t", "1-2\t4-8\tsaid\t_\t_\tEVENT[1]\t_\t_\t", "1-3\t9-11\tit\t_\t_\tEVENT[1]\t_\t_\t", "1-4\t12-18\trained\t_\t_\t*\tx\t1-2[1_0]\t", "1-5\t19-20\t.\t_\t_\t_\t_\t_\t");
		CorpusStore plain = read(file, Map.of(), "amal");
		assertEquals(1, plain.annotations("a", "amal").getSources().size());
		assertTrue(result.losses().stream().anyMatch(loss -> loss.what().contains("webanno.custom.Statement") && loss.count() == 2), result.losses().toString());
		CorpusStore mapped = read(file, Map.of("webanno-layers", "Statement=Claim,Denies=Relation:CONTRADICTION"), "amal");
		AnnotationSet set = mapped.annotations("a", "amal");
		assertEquals(List.of(Span.of(4, 11), Span.of(12, 18)), set.getClaims().stream().map(each -> each.getSpan()).toList());
		assertEquals("EVENT", set.getClaims().getFirst().getClaimType());
		assertEquals("CONTRADICTION", mapped.relations("amal").getRelations().getFirst().getLabel());
		assertEquals(List.of(), result.problems());
		assertEquals(1, result.losses().size(), result.losses().toString());
	}

	@Test
	void slotsBecomeAnAttribution() throws Exception {
		Path file = write("#FORMAT=WebAnno TSV 3.3", "#T_SP=webanno.custom.Claim|", "#T_SP=webanno.custom.Source|",
				"#T_SP=webanno.custom.Attribution|ROLE_webanno.custom.Attribution:parts_webanno.custom.Link|uima.tcas.Annotation", "", "", "#Text=Ada said it rained .",
				"1-1\t0-3\tAda\t_\t*[2]\t_\t_\t", "1-2\t4-8\tsaid\t_\t_\tsource;content\t1-1[2];1-3[1]\t", "1-3\t9-11\tit\t*[1]\t_\t_\t_\t", "1-4\t12-18\trained\t*[1]\t_\t_\t_\t", "1-5\t19-20\t.\t_\t_\t_\t_\t");
		Attribution attribution = read(file, Map.of(), "amal").annotations("a", "amal").getAttributions().getFirst();
		assertEquals(Span.of(0, 3), attribution.getSource().getSpan());
		assertEquals(Span.of(9, 18), attribution.getContent().getFirst().getSpan());
	}

	@Test
	void whatLeadsNowhereIsToldWithItsLine() throws Exception {
		Path file = write("#FORMAT=WebAnno TSV 3.3", "#T_SP=webanno.custom.Claim|", "#T_RL=webanno.custom.ClaimRelation|label|BT_webanno.custom.Claim", "", "", "#Text=it rained .",
				"1-1\t0-2\tit\t*\t_\t_\t", "1-2\t3-9\train", "1-3\t10-11\t.\t*\tSUPPORT\t1-9\t");
		CorpusStore store = read(file, Map.of(), "amal");
		assertEquals(List.of(8, 9), result.problems().stream().map(Skipped::line).toList(), result.problems().toString());
		assertEquals(2, store.annotations("a", "amal").getClaims().size());
	}

	@Test
	void aShiftedOffsetDoesNotFillTheMemory() throws Exception {
		read(write("#FORMAT=WebAnno TSV 3.3", "", "", "#Text=it rained .", "1-1\t900000000-900000002\tit\t"), Map.of(), "amal");
		assertEquals(List.of(5), result.problems().stream().map(Skipped::line).toList());
		assertEquals(0, result.documents());
	}

	@Test
	void filesOfOtherToolsAreReadWithTheirLossesNamed() throws Exception {
		read(SharedFiles.of("webanno-tsv"), Map.of("webanno-layers", "Span=Claim,Relation=Relation:SUPPORT"), "amal");
		assertEquals(List.of(), result.problems().stream().filter(each -> each.file().endsWith(".tsv") && !each.reason().startsWith("E08")).toList());
		assertTrue(result.claims() > 50, "claims " + result.claims());
		assertTrue(result.losses().size() > 10, result.losses().toString());
	}
}
