// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.RequestException;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class ReleaseTest {
	@TempDir
	Path folder;

	private Path out() {
		return folder.resolve("release");
	}

	private ReleaseResult release(CorpusStore store, ReleaseOptions options) throws CorpusException {
		return new ReleaseOperation(store, out(), options, null).run(null);
	}

	private List<JsonObject> rows(String path) throws Exception {
		List<JsonObject> rows = new ArrayList<>();
		for (String line : Files.readAllLines(out().resolve("data").resolve(path))) {
			rows.add(JsonLines.parse(line));
		}
		return rows;
	}

	private static GoldCorpus related() {
		return new GoldCorpus(12).relate("r1", "CONTRADICTION", "d00a", "d01a").relate("r2", "EQUIVALENT", "d02a", "d03a").relate("r3", "SUPPORT", "d04a", "d04b")
				.relate("r4", "UPDATE", "d05a", "d05b").relate("r5", "NEUTRAL", "d06a", "d06b").relate("r6", "UNDECIDABLE", "d07a", "d07b");
	}

	@Test
	void hasTheLayoutAndVerifies() throws Exception {
		ReleaseResult result = release(related().in(folder), ReleaseOptions.defaults());
		assertEquals(12, result.documents());
		assertEquals(10, result.components());
		assertEquals(12, result.splits().values().stream().mapToInt(Integer::intValue).sum());
		assertEquals(List.of("train", "validation", "test"), List.copyOf(result.splits().keySet()));
		Set<String> names = GoldCorpus.files(out()).keySet();
		for (String table : List.of("documents", "claims", "attribution", "relations", "nli")) {
			assertTrue(names.containsAll(Set.of("data/" + table + "/train.jsonl", "data/" + table + "/validation.jsonl", "data/" + table + "/test.jsonl")), table);
		}
		assertTrue(names.containsAll(Set.of("README.md", "CITATION.cff", "croissant.json", "manifest.json", "SHA256SUMS", "scheme.json", "data/sources/sources.jsonl", "schema/claims.schema.json")));
		assertFalse(names.contains("data/events/events.jsonl"));
		VerificationResult verified = ReleaseVerifier.verify(out(), null);
		assertEquals(List.of(), verified.failures());
		// Two claims of three fragments, and source and cue, in each of twelve documents.
		int tokens = 0;
		for (String split : List.of("train", "validation", "test")) {
			tokens += rows("tokens/" + split + ".jsonl").stream().mapToInt(row -> row.getAsJsonArray("tokens").size()).sum();
		}
		assertTrue(tokens > 100);
		assertEquals(12 * 5 + tokens, verified.spans());
		assertEquals(names.size() - 1, verified.files());
		assertTrue(verified.references() > 60);
	}

	@Test
	void pairsFollowTheirRelations() throws Exception {
		release(related().in(folder), ReleaseOptions.defaults().withRatio(SplitRatio.parse("1/0/0")));
		Set<String> pairs = new TreeSet<>();
		for (JsonObject row : rows("nli/train.jsonl")) {
			pairs.add(row.get("pair_id").getAsString() + " " + row.get("premise_claim_id").getAsString() + " " + row.get("label").getAsString() + " "
					+ (row.get("negative_origin").isJsonNull() ? "-" : row.get("negative_origin").getAsString()));
			assertEquals(1.0, row.get("inclusion_prob").getAsDouble());
		}
		assertEquals(Set.of("r1.12 d00a contradiction -", "r2.12 d02a entailment -", "r2.21 d03a entailment -", "r3.12 d04a entailment -", "r3.21 d04b neutral -",
				"r4.12 d05a neutral HARD_ANNOTATED", "r5.12 d06a neutral HARD_ANNOTATED"), pairs);
	}

	@Test
	void connectedDocumentsStayTogether() throws Exception {
		GoldCorpus corpus = new GoldCorpus(10).relate("r1", "CONTRADICTION", "d00a", "d01a").relate("r2", "NEUTRAL", "d01b", "d02a");
		corpus.document("d90", "القوات انسحبت من المدينة الساحلية مساء أمس بعد قتال طويل").document("d91", "القوات انسحبت من المدينة الساحلية مساء أمس بعد قتال طويل");
		ReleaseResult result = release(corpus.in(folder), ReleaseOptions.defaults().withRatio(SplitRatio.parse("1/1/1")));
		assertEquals(9, result.components());
		Map<String, String> splits = new java.util.HashMap<>();
		for (String split : List.of("train", "validation", "test")) {
			rows("documents/" + split + ".jsonl").forEach(row -> splits.put(row.get("doc_id").getAsString(), split));
		}
		assertEquals(splits.get("d00"), splits.get("d01"));
		assertEquals(splits.get("d00"), splits.get("d02"));
		assertEquals(splits.get("d90"), splits.get("d91"));
		assertTrue(Files.readString(out().resolve("manifest.json")).contains("d90"));
	}

	@Test
	void oneComponentGoesIntoAll() throws Exception {
		ReleaseResult result = release(new GoldCorpus(2).relate("r1", "CONTRADICTION", "d00a", "d01a").in(folder), ReleaseOptions.defaults());
		assertEquals(Map.of("all", 2), result.splits());
		assertEquals(1, result.remarks().size());
		assertEquals(2, rows("documents/all.jsonl").size());
		assertEquals("all", rows("nli/all.jsonl").get(0).get("split").getAsString());
		assertTrue(Files.readString(out().resolve("manifest.json")).contains("cannot be split by document without leakage"));
	}

	@Test
	void byClaimTheTextsAreShared() throws Exception {
		CorpusStore store = related().row("{'event_id':'v1','label':'معركة'}").in(folder);
		ReleaseResult result = release(store, ReleaseOptions.defaults().withLevel(SplitLevel.CLAIM));
		// The beginnings "خبر \uD83D\uDE00 رقم" of all documents are equal claims and stay together; so do the second claims.
		assertTrue(result.components() < 24);
		assertEquals(12, rows("documents/all.jsonl").size());
		assertEquals(12, rows("attribution/all.jsonl").size());
		assertEquals(List.of(), ReleaseVerifier.verify(out(), null).failures());
	}

	@Test
	void annotationsOnlyKeepsNoText() throws Exception {
		CorpusStore store = related().in(folder);
		release(store, ReleaseOptions.defaults().withAnnotationsOnly(true));
		assertEquals(List.of(), ReleaseVerifier.verify(out(), null).failures());
		JsonObject claim = rows("claims/train.jsonl").get(0);
		assertTrue(claim.get("text").isJsonNull());
		String text = store.text(claim.get("doc_id").getAsString()).string();
		assertTrue(text.startsWith(claim.get("prefix").getAsString()) && text.contains(claim.get("suffix").getAsString()));
		assertEquals(32, claim.get("suffix").getAsString().codePointCount(0, claim.get("suffix").getAsString().length()));
		for (Map.Entry<String, String> file : GoldCorpus.files(out()).entrySet()) {
			assertFalse(new String(file.getValue().getBytes("ISO-8859-1"), "UTF-8").contains(text.substring(0, 60)), file.getKey());
		}
	}

	@Test
	void theSameTwiceGivesTheSameBytesUnderAnyLocale() throws Exception {
		CorpusStore store = related().in(folder);
		release(store, ReleaseOptions.defaults());
		Map<String, String> first = GoldCorpus.files(out());
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "fa-IR")) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
				Path other = folder.resolve("release-" + tag);
				new ReleaseOperation(CorpusStore.open(store.folder()), other, ReleaseOptions.defaults(), null).run(null);
				assertEquals(first, GoldCorpus.files(other), tag);
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		Path later = folder.resolve("later");
		new ReleaseOperation(store, later, ReleaseOptions.defaults(), "86400").run(null);
		assertTrue(Files.readString(later.resolve("manifest.json")).contains("1970-01-02T00:00:00Z"));
		assertNotEquals(first, GoldCorpus.files(later));
	}

	@Test
	void comesBackIntoACorpus() throws Exception {
		release(related().in(folder), ReleaseOptions.defaults());
		CorpusStore again = Corpora.empty(folder.resolve("again"));
		ImportResult result = new ImportOperation(again, List.of(out()), "jsonl", CorpusStore.GOLD, Map.of(), false).run(null);
		assertEquals(List.of(), result.skipped());
		assertEquals(List.of(12, 24, 12, 6), List.of(result.documents(), result.claims(), result.attributions(), result.relations()));
	}

	@Test
	void twoCorporaMadeAlikeGiveTheSameBytes() throws Exception {
		release(related().row("{'claim_id':'d00c','doc_id':'d00','spans':[{'start':0,'end':3}],'created':'2031-01-01T00:00:00Z','comments':[{'id':'m1','author':'hala','text':'سر'}]}").in(folder),
				ReleaseOptions.defaults());
		Path other = Files.createDirectory(folder.resolve("other"));
		CorpusStore again = related().row("{'claim_id':'d00c','doc_id':'d00','spans':[{'start':0,'end':3}],'created':'2032-02-02T00:00:00Z'}").in(other);
		new ReleaseOperation(again, other.resolve("release"), ReleaseOptions.defaults(), null).run(null);
		assertEquals(Files.readString(out().resolve("data/claims/train.jsonl")), Files.readString(other.resolve("release/data/claims/train.jsonl")));
		assertEquals(Files.readString(out().resolve("data/documents/train.jsonl")), Files.readString(other.resolve("release/data/documents/train.jsonl")));
		assertEquals(Files.readString(out().resolve("data/attribution/train.jsonl")), Files.readString(other.resolve("release/data/attribution/train.jsonl")));
		assertFalse(Files.readString(out().resolve("data/claims/train.jsonl")).contains("سر"));
	}

	@Test
	void wrongRequestsLeaveNothing() throws Exception {
		CorpusStore empty = Corpora.random(folder.resolve("none"), 1, 2, 3);
		assertTrue(assertThrows(CorpusException.class, () -> release(empty, ReleaseOptions.defaults())).getMessage().contains("isnad adjudicate"));
		assertThrows(RequestException.class, () -> release(empty, ReleaseOptions.defaults().withAnnotator("nobody")));
		CorpusStore store = related().in(folder);
		Files.createDirectories(out());
		Files.writeString(out().resolve("mine.txt"), "mine");
		assertThrows(CorpusException.class, () -> release(store, ReleaseOptions.defaults()));
		assertEquals(Map.of("mine.txt", "mine"), GoldCorpus.files(out()));
		Files.delete(out().resolve("mine.txt"));
		release(store, ReleaseOptions.defaults());
		assertTrue(ReleaseVerifier.verify(out(), null).ok());
	}

	@Test
	void whatWouldNotVerifyIsNotReleased() throws Exception {
		CorpusStore store = related().row("{'attr_id':'bad','doc_id':'d00','source':{'entity_id':'nowhere'},'content_claim_ids':['d00a']}").in(folder);
		CorpusException failure = assertThrows(CorpusException.class, () -> release(store, ReleaseOptions.defaults()));
		assertTrue(failure.getMessage().contains("isnad validate --annotator gold") && failure.getMessage().contains("nowhere"), failure.getMessage());
		assertFalse(Files.exists(out()));
		assertEquals(Set.of("corpus", "rows.jsonl"), Set.of(folder.toFile().list()));
	}

	@Test
	void cancelLeavesNothing() throws Exception {
		CorpusStore store = related().in(folder);
		for (int limit : new int[] { 0, 5, 20 }) {
			NullProgressMonitor monitor = new NullProgressMonitor() {
				private int asked;

				@Override
				public boolean isCanceled() {
					return asked++ >= limit;
				}
			};
			assertThrows(OperationCanceledException.class, () -> new ReleaseOperation(store, out(), ReleaseOptions.defaults(), null).run(monitor));
			assertEquals(Set.of("corpus", "rows.jsonl"), Set.of(folder.toFile().list()));
		}
	}

	@Test
	void theWorkOfOneAnnotatorCanBeReleased() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("random"), 3, 5, 10);
		store.annotations("d0", "hala").getAttributions().forEach(attribution -> attribution.setEntity(null));
		store.save(store.annotations("d0", "hala"));
		ReleaseResult result = release(store, ReleaseOptions.defaults().withAnnotator("hala"));
		assertEquals(5, result.documents());
		assertEquals(List.of(), ReleaseVerifier.verify(out(), null).failures());
	}

	@Test
	void theCardNamesEveryTable() throws Exception {
		release(related().in(folder), ReleaseOptions.defaults().withLicence("CC-BY-4.0"));
		String card = Files.readString(out().resolve("README.md"));
		assertTrue(card.startsWith("---\nlanguage:\n- ar\nlicense: 'CC-BY-4.0'\n"), card.substring(0, 200));
		for (String expected : List.of("- config_name: nli\n", "              '0': entailment\n              '1': neutral\n".replace("              ", "          "), "  - name: spans\n    list:\n", "    path: data/claims/train.jsonl")) {
			assertTrue(card.contains(expected), expected);
		}
		assertFalse(card.contains("sequence:"));
	}

	@Test
	void theCardTellsWhatSuggestionsDid() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("bias"), 11, 30, 6);
		store.corpus().setBlindShare(40);
		release(store, ReleaseOptions.defaults().withAnnotator("hala"));
		String silent = Files.readString(out().resolve("README.md"));
		assertTrue(silent.contains("## Suggestion bias") && silent.contains("There is not enough on both sides to compare"), silent);
		for (Document document : store.documents()) {
			AnnotationSet suggested = store.suggestionSet(document.getId(), "p");
			suggested.getCues().addAll(EcoreUtil.copyAll(store.annotations(document.getId(), "hala").getCues()));
			store.save(suggested);
		}
		FolderTree.delete(out());
		release(store, ReleaseOptions.defaults().withAnnotator("hala"));
		String card = Files.readString(out().resolve("README.md"));
		assertTrue(card.contains("| claim | annotations per 1000 words |") && card.contains("| cue | share identical to a suggestion |"), card);
		assertTrue(card.contains("hidden from annotators in 40 %"), card);
		assertEquals(List.of(), ReleaseVerifier.verify(out(), null).failures());
	}

	@Test
	void noAnnotationsStayInMemory() throws Exception {
		CorpusStore store = CorpusStore.open(related().in(folder).folder());
		release(store, ReleaseOptions.defaults());
		List<String> kept = new ArrayList<>();
		store.onLoad(root -> {
			if (root instanceof AnnotationSet set) {
				kept.add(set.getDocument());
			}
		});
		assertEquals(List.of(), kept);
	}
}
