// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The formats of sentences without an article around them: CheckThat! and pairs for inference. */
class SentenceFormatsTest {
	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Path from, String format) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), format, null, Map.of(), false).run(null);
		return store;
	}

	private Path write(String name, String text) throws Exception {
		Path in = Files.createDirectories(folder.resolve("in" + System.nanoTime()));
		return Files.writeString(in.resolve(name), text);
	}

	@Test
	void whatIsWorthCheckingComesBack() throws Exception {
		CorpusStore from = RoundTripTest.random(folder.resolve("from"), 11);
		int known = 0;
		for (Document document : from.documents()) {
			AnnotationSet set = from.annotations(document.getId(), "hala");
			for (int i = 0; i < set.getClaims().size(); i++) {
				set.getClaims().get(i).setCheckWorthy(i % 3 == 0 ? "YES" : i % 3 == 1 ? "NO" : "UNSURE");
				known += i % 3 < 2 && !set.getClaims().get(i).getSpan().textIn(from.text(document.getId()).string()).isBlank() ? 1 : 0;
			}
			from.save(set);
		}
		Path out = folder.resolve("out");
		ExportResult written = new ExportOperation(from, "checkthat", out, "hala", Map.of()).run(null);
		assertTrue(written.losses().size() >= 2, "undecided ones, and all that stands beside");
		CorpusStore to = read(out.resolve("checkthat.tsv"), null);
		assertEquals(List.of(), result.problems());
		List<Claim> claims = to.annotations(to.documents().get(0).getId(), "imported").getClaims();
		assertEquals(known, claims.size());
		assertTrue(claims.stream().anyMatch(claim -> "YES".equals(claim.getCheckWorthy())) && claims.stream().anyMatch(claim -> "NO".equals(claim.getCheckWorthy())));
	}

	@Test
	void aSentenceIsWorthCheckingIfAClaimIs() throws Exception {
		CorpusStore from = read(write("a.pure.json",
				"{\"doc_key\":\"d\",\"sentences\":[[\"a\",\"b\",\".\"],[\"c\",\"d\",\".\"],[\"e\",\".\"]],\"ner\":[[[0,0,\"CLAIM\"],[1,1,\"CLAIM\"]],[[3,3,\"CLAIM\"]],[]],\"relations\":[[],[],[]]}\n"), "pure");
		AnnotationSet set = from.annotations("d", "imported");
		set.getClaims().get(0).setCheckWorthy("NO");
		set.getClaims().get(1).setCheckWorthy("YES");
		set.getClaims().get(2).setCheckWorthy("NO");
		from.save(set);
		new ExportOperation(from, "checkthat", folder.resolve("out"), "imported", Map.of("unit", "sentence")).run(null);
		assertEquals("Sentence_id\tText\tclass_label\nd-1\ta b .\tYes\nd-2\tc d .\tNo\n", Files.readString(folder.resolve("out/checkthat.tsv")));
	}

	@Test
	void olderTablesAndFaults() throws Exception {
		CorpusStore store = read(write("ct20.tsv", "topic_id\ttweet_id\ttweet_url\ttweet_text\tclaim\tclaim_worthiness\nt\t12\tu\tسقطت المدينة\t1\t1\nt\t13\tu\n t\t14\tu\tno\t1\tmaybe\n"), "checkthat");
		List<Claim> claims = store.annotations("ct20", "imported").getClaims();
		assertEquals(2, claims.size());
		assertEquals(List.of(3, 4), result.problems().stream().map(Skipped::line).toList());
		read(write("labels.tsv", "t\t12\t1\n"), "checkthat");
		assertEquals(1, result.problems().get(0).line());
	}

	@Test
	void pairsOfOursBecomeTheRelationsAgain() throws Exception {
		CorpusStore from = RoundTripTest.random(folder.resolve("from"), 12);
		Path out = folder.resolve("out");
		new ExportOperation(from, "nli", out, "hala", Map.of()).run(null);
		Path json = folder.resolve("json");
		new ExportOperation(from, "jsonl", json, "hala", Map.of()).run(null);
		Files.writeString(json.resolve("relations.jsonl"), "");
		CorpusStore to = read(json, null);
		ImportResult pairs = new ImportOperation(to, List.of(out.resolve("nli.jsonl")), "nli", "hala", Map.of(), false).run(null);
		assertEquals(List.of(), pairs.problems());
		Map<String, String> expected = new TreeMap<>();
		for (ClaimRelation each : from.relations("hala").getRelations()) {
			if (!"UNDECIDABLE".equals(each.getLabel()) && each.getArg1() != null && each.getArg2() != null) {
				expected.put(each.getId(), each.getLabel() + each.getArg1() + each.getArg2() + each.getStrength() + each.getContradictionType());
			}
		}
		Map<String, String> back = new TreeMap<>();
		for (ClaimRelation each : to.relations("hala").getRelations()) {
			back.put(each.getId(), each.getLabel() + each.getArg1() + each.getArg2() + each.getStrength() + each.getContradictionType());
		}
		assertTrue(!back.isEmpty());
		assertEquals(new TreeSet<>(expected.values()), new TreeSet<>(back.values()));
	}

	/** SUPPORT entails one way and is neutral the other; EQUIVALENT entails both ways. */
	@Test
	void directionsOfEntailment() throws Exception {
		CorpusStore from = RoundTripTest.random(folder.resolve("from"), 13);
		new ExportOperation(from, "nli", folder.resolve("out"), "hala", Map.of()).run(null);
		Map<String, String> labels = new TreeMap<>();
		for (String line : Files.readAllLines(folder.resolve("out/nli.jsonl"))) {
			JsonObject pair = JsonParser.parseString(line).getAsJsonObject();
			labels.merge(pair.get("label_fine").getAsString() + (pair.get("pair_id").getAsString().endsWith(".21") ? " back" : ""), pair.get("label").getAsString(), (a, b) -> {
				assertEquals(a, b);
				return a;
			});
		}
		Map<String, String> all = Map.of("EQUIVALENT", "entailment", "EQUIVALENT back", "entailment", "SUPPORT", "entailment", "SUPPORT back", "neutral", "CONTRADICTION", "contradiction", "UPDATE", "neutral",
				"NEUTRAL", "neutral");
		assertTrue(!labels.isEmpty());
		labels.forEach((label, inference) -> assertEquals(all.get(label), inference, label));
	}

	@Test
	void pairsOfOthersBecomeSentences() throws Exception {
		CorpusStore store = read(write("snli_dev.jsonl", """
				{"sentence1":"A man sleeps.","sentence2":"A man is awake.","gold_label":"contradiction"}
				{"sentence1":"x","sentence2":"y","gold_label":"-"}
				{"premise":"a","hypothesis":"b","label":0}
				{"premise":"b","hypothesis":"a","label":0}
				{"premise":"c","hypothesis":"d","label":0}
				{"premise":"d","hypothesis":"c","label":1}
				{"premise":"e","hypothesis":"f","label":1}
				"""), "nli");
		assertEquals(List.of(2), result.problems().stream().map(Skipped::line).toList());
		assertEquals(List.of("CONTRADICTION", "EQUIVALENT", "NEUTRAL", "SUPPORT"), store.relations("imported").getRelations().stream().map(ClaimRelation::getLabel).sorted().toList());
		String text = store.text("snli_dev").string();
		assertTrue(text.startsWith("A man sleeps.\nA man is awake.\n"));
		for (Claim claim : store.annotations("snli_dev", "imported").getClaims()) {
			assertTrue(text.lines().anyMatch(line -> line.equals(claim.getSpan().textIn(text))));
		}
	}
}
