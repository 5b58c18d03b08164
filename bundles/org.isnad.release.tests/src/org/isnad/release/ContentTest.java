// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.RequestException;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.model.ModelFactory;
import org.isnad.model.PairOutcome;
import org.isnad.model.ShownPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What stands in a release beside the annotations themselves: tokens, votes, sampled pairs, copies, statements; and what may not. */
class ContentTest {
	@TempDir
	Path folder;

	private Path out() {
		return folder.resolve("release");
	}

	private ReleaseResult release(CorpusStore store, ReleaseOptions options) throws CorpusException {
		return new ReleaseOperation(store, out(), options, null).run(null);
	}

	private List<JsonObject> rows(String table) throws Exception {
		List<JsonObject> rows = new ArrayList<>();
		try (var files = Files.list(out().resolve("data").resolve(table))) {
			for (Path file : files.sorted().toList()) {
				for (String line : Files.readAllLines(file)) {
					rows.add(JsonLines.parse(line));
				}
			}
		}
		return rows;
	}

	private static List<Integer> integers(JsonObject row, String key) {
		return row.getAsJsonArray(key).asList().stream().map(each -> each.getAsInt()).toList();
	}

	@Test
	void tokensHaveTheirTagsByDepth() throws Exception {
		GoldCorpus corpus = new GoldCorpus(0).document("d0", "قال زيد إن عمرا نفى رحيل بكر").row("{'claim_id':'d0c','doc_id':'d0','spans':[{'start':11,'end':28}]}")
				.row("{'claim_id':'d0d','doc_id':'d0','spans':[{'start':20,'end':28}]}")
				.row("{'attr_id':'t1','doc_id':'d0','source':{'spans':[{'start':4,'end':7}],'entity_id':'e1'},'cue':{'spans':[{'start':0,'end':3}]},'content_claim_ids':['d0c']}")
				.row("{'attr_id':'t2','doc_id':'d0','parent_id':'t1','source':{'spans':[{'start':11,'end':15}],'entity_id':'e1'},'cue':{'spans':[{'start':16,'end':19}]},'content_claim_ids':['d0d']}");
		release(corpus.in(folder), ReleaseOptions.defaults());
		Map<String, JsonObject> rows = new TreeMap<>();
		rows("tokens").forEach(row -> rows.put(row.get("depth").getAsInt() + "." + row.get("stack").getAsInt(), row));
		assertEquals(List.of(0, 4, 8, 11, 16, 20, 25), integers(rows.get("1.0"), "starts"));
		// The ready-made attribution of the document (قال … زيد, a split claim) comes first and takes the words it needs; t1 stands in the next stack.
		assertEquals(List.of(3, 1, 0, 5, 6, 6, 6), integers(rows.get("1.1"), "ner_tags"));
		assertEquals(List.of(0, 0, 0, 1, 3, 5, 6), integers(rows.get("2.0"), "ner_tags"));
		assertEquals("قال", rows.get("1.0").getAsJsonArray("tokens").get(0).getAsString());
		assertTrue(ReleaseVerifier.verify(out(), null).ok());
		String card = Files.readString(out().resolve("README.md"));
		assertTrue(card.contains("  - name: ner_tags\n    list:\n      class_label:\n        names:\n          '0': O\n          '1': 'B-SOURCE'\n"), card);
	}

	@Test
	void whatAnnotatorsSaidStandsBesideGold() throws Exception {
		GoldCorpus corpus = new GoldCorpus(3).relate("r1", "CONTRADICTION", "d00a", "d01a");
		CorpusStore store = corpus.in(folder);
		annotate(store, "hala", "EVENT", "CONTRADICTION");
		annotate(store, "omar", "STATE", null);
		release(CorpusStore.open(store.folder()), ReleaseOptions.defaults());
		Map<String, JsonObject> labels = new TreeMap<>();
		rows("labels").forEach(row -> labels.put(row.get("label_id").getAsString(), row));
		JsonObject type = labels.get("d00a.claimType");
		assertEquals("EVENT", type.get("gold").getAsString());
		assertEquals("[{\"annotator\":\"hala\",\"value\":\"EVENT\"},{\"annotator\":\"omar\",\"value\":\"STATE\"}]", type.get("votes").toString());
		assertEquals("[{\"value\":\"EVENT\",\"share\":0.5},{\"value\":\"STATE\",\"share\":0.5}]", type.get("distribution").toString());
		assertEquals("[{\"annotator\":\"hala\",\"value\":\"CONTRADICTION\"},{\"annotator\":\"omar\",\"value\":\"NONE\"}]", labels.get("r1.label").get("votes").toString());
		assertTrue(ReleaseVerifier.verify(out(), null).ok());
	}

	private void annotate(CorpusStore store, String annotator, String type, String label) throws Exception {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			rows.add("{'claim_id':'" + annotator + i + "','doc_id':'d0" + i + "','spans':[{'start':0,'end':5}],'claim_type':'" + type + "'}");
		}
		if (label != null) {
			rows.add("{'relation_id':'r" + annotator + "','label':'" + label + "','arg1_claim_id':'" + annotator + "0','arg2_claim_id':'" + annotator + "1'}");
		}
		Path file = Files.write(folder.resolve(annotator + ".jsonl"), rows.stream().map(row -> row.replace('\'', '"')).toList());
		assertEquals(List.of(), new ImportOperation(store, List.of(file), null, annotator, Map.of(), false).run(null).skipped());
	}

	@Test
	void negativesAreNeverWhatIsKnownOrOpen() throws Exception {
		GoldCorpus corpus = new GoldCorpus(8);
		// d00b to d07b are all «… إن الوحدة …»: words in common. An equivalence and a contradiction imply a second contradiction.
		corpus.relate("r1", "EQUIVALENT", "d00b", "d01b").relate("r2", "CONTRADICTION", "d01b", "d02b").relate("r3", "CONTRADICTION", "d03b", "d04b").relate("r4", "CONTRADICTION", "d05b", "d06b");
		for (int i = 0; i < 8; i++) {
			corpus.row("{'claim_id':'d0" + i + "w','doc_id':'d0" + i + "','spans':[{'start':11,'end':" + (45 + i) + "}],'event_id':'v1'}");
		}
		CorpusStore store = corpus.in(folder);
		ShownPair shown = ModelFactory.eINSTANCE.createShownPair();
		shown.setId("p1");
		shown.setArg1("d00w");
		shown.setArg1Document("d00");
		shown.setArg2("d01w");
		shown.setArg2Document("d01");
		shown.setOutcome(PairOutcome.SKIPPED);
		store.relations("hala").getShownPairs().add(shown);
		store.save(store.relations("hala"));
		release(CorpusStore.open(store.folder()), ReleaseOptions.defaults().withContents(new Contents(false, 10_000, List.of())));
		Set<String> drawn = new HashSet<>();
		int sampled = 0;
		for (JsonObject row : rows("nli")) {
			if (row.get("relation_id").isJsonNull()) {
				sampled++;
				String first = row.get("premise_claim_id").getAsString();
				String second = row.get("hypothesis_claim_id").getAsString();
				assertTrue(drawn.add(first.compareTo(second) < 0 ? first + second : second + first), "drawn twice");
				assertEquals("neutral", row.get("label").getAsString());
				assertTrue(Set.of("SAMPLED_SAME_EVENT", "SAMPLED_RANDOM").contains(row.get("negative_origin").getAsString()));
				double probability = row.get("inclusion_prob").getAsDouble();
				assertTrue(probability > 0 && probability <= 1);
			}
		}
		assertTrue(sampled > 20, String.valueOf(sampled));
		// Everything that may be drawn was asked for: what is missing is what must not be.
		assertFalse(drawn.contains("d00wd01w"), "left undecided");
		assertFalse(drawn.contains("d00bd02b"), "follows from an equivalence and a contradiction");
		assertFalse(drawn.contains("d00bd01b") || drawn.contains("d01bd02b"), "annotated");
		assertTrue(ReleaseVerifier.verify(out(), null).ok());
	}

	@Test
	void noneIsSampledWhereNoneIsWanted() throws Exception {
		release(new GoldCorpus(8).relate("r3", "CONTRADICTION", "d03b", "d04b").in(folder), ReleaseOptions.defaults().withContents(new Contents(false, 0, List.of())));
		assertEquals(1, rows("nli").size());
	}

	@Test
	void copiesAndStatementsGoIn() throws Exception {
		CorpusStore store = new GoldCorpus(3).in(folder);
		new DataStatement(Map.of("authors", "سلمى; Omar", "speakers", "Ministers: \"quoted\"")).write(store);
		Files.createDirectories(store.folder().resolve("guidelines"));
		Files.writeString(store.folder().resolve("guidelines/guide.md"), "# كيف\n");
		release(store, ReleaseOptions.defaults().withFormats(List.of("brat")).withLicence("CC-BY-4.0"));
		assertTrue(Files.isRegularFile(out().resolve("standoff/brat/d00.ann")));
		assertEquals("# كيف\n", Files.readString(out().resolve("guidelines/guide.md")));
		assertTrue(Files.readString(out().resolve("README.md")).contains("- **Speakers**: Ministers: \"quoted\"."));
		assertTrue(Files.readString(out().resolve("CITATION.cff")).contains("- name: 'سلمى'\n- name: Omar\n"));
		assertTrue(Files.readString(out().resolve("croissant.json")).contains("https://spdx.org/licenses/CC-BY-4.0.html"));
		assertTrue(ReleaseVerifier.verify(out(), null).ok());
		assertTrue(assertThrows(RequestException.class, () -> new ReleaseOperation(store, folder.resolve("other"), ReleaseOptions.defaults().withFormats(List.of("papyrus"))).run(null))
				.getMessage().contains("papyrus"));
		assertThrows(RequestException.class,
				() -> new ReleaseOperation(store, folder.resolve("other"), ReleaseOptions.defaults().withFormats(List.of("brat")).withAnnotationsOnly(true)).run(null));
		Files.writeString(store.folder().resolve("statement.json"), "{\"colour\":\"red\"}");
		assertTrue(assertThrows(CorpusException.class, () -> new ReleaseOperation(store, folder.resolve("other"), ReleaseOptions.defaults()).run(null)).getMessage().contains("colour"));
	}

	@Test
	void textsArePutBackOnlyIfTheyAreTheSame() throws Exception {
		CorpusStore store = new GoldCorpus(4).relate("r1", "CONTRADICTION", "d00a", "d01a").in(folder);
		release(store, ReleaseOptions.defaults().withAnnotationsOnly(true));
		Path texts = Files.createDirectories(folder.resolve("texts/deep"));
		for (int i = 0; i < 4; i++) {
			Files.writeString(texts.resolve("n" + (9 - i) + ".txt"), store.text("d0" + i).string());
		}
		Path back = folder.resolve("back");
		assertEquals(List.of(), new RehydrateOperation(out(), folder.resolve("texts"), back).run(null).failures());
		assertTrue(ReleaseVerifier.verify(back, null).ok());
		assertTrue(Files.readString(back.resolve("data/nli/train.jsonl")).contains("\"premise\":\"خبر"));
		Files.writeString(texts.resolve("n7.txt"), store.text("d02").string() + " ");
		VerificationResult wrong = new RehydrateOperation(out(), folder.resolve("texts"), folder.resolve("again")).run(null);
		assertEquals(1, wrong.failures().size());
		assertTrue(wrong.failures().get(0).message().contains("d02"), wrong.toString());
		assertFalse(Files.exists(folder.resolve("again")));
		assertThrows(CorpusException.class, () -> new RehydrateOperation(back.getParent().resolve("nowhere"), texts, folder.resolve("again")).run(null));
	}

	@Test
	void aPreviewTellsWhatTheReleaseWillBe() throws Exception {
		CorpusStore store = new GoldCorpus(10).relate("r1", "CONTRADICTION", "d00a", "d01a").in(folder);
		ReleasePreview preview = new PreviewOperation(CorpusStore.open(store.folder()), ReleaseOptions.defaults()).run(null);
		ReleaseResult result = release(store, ReleaseOptions.defaults());
		assertEquals(result.splits(), preview.splits());
		assertEquals(result.components(), preview.componentCount());
		assertEquals(rows("nli").size(), preview.counts().get("nli"));
		assertEquals(10, preview.wanted().values().stream().mapToInt(Integer::intValue).sum());
		Readiness readiness = Readiness.of(CorpusStore.open(store.folder()), CorpusStore.GOLD, null);
		assertEquals(DataStatement.KEYS, readiness.silent());
	}
}
