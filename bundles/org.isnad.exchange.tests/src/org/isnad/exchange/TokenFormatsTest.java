// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.exchange.standoff.TokenizedText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The formats of tokens with links: PURE and DocRED. */
class TokenFormatsTest {
	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Path from, Map<String, String> options) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), null, null, options, false).run(null);
		return store;
	}

	private static AnnotationSet only(CorpusStore store, String document) throws Exception {
		return store.annotations(document, "imported");
	}

	/** The claims in one piece that begin and end with tokens of one sentence: all that such a format can tell of claims. */
	private static Set<Span> kept(DocumentText text, AnnotationSet set) {
		Set<Span> kept = new HashSet<>();
		for (Claim claim : set.getClaims()) {
			Span span = claim.getSpan();
			boolean told = TokenizedText.of(text).sentences().stream().anyMatch(sentence -> sentence.tokens().stream().anyMatch(token -> token.begin() == span.begin())
					&& sentence.tokens().stream().anyMatch(token -> token.end() == span.end()));
			if (span.fragmentCount() == 1 && told) {
				kept.add(span);
			}
		}
		return kept;
	}

	@Test
	void textsAndClaimsOfWholeTokensComeBack() throws Exception {
		for (String format : List.of("pure", "docred")) {
			int checked = 0;
			for (long seed = 0; seed < 4; seed++) {
				CorpusStore from = RoundTripTest.random(folder.resolve(format + seed), seed);
				Path out = folder.resolve("out" + format + seed);
				ExportResult written = new ExportOperation(from, format, out, "hala", Map.of()).run(null);
				assertTrue(!written.losses().isEmpty(), "what has no place is told");
				CorpusStore to = read(out, Map.of());
				assertEquals(List.of(), result.problems(), format + " seed " + seed);
				for (Document document : from.documents()) {
					String id = document.getId();
					assertEquals(from.text(id).string(), to.text(id).string(), "the text stands in the sidecar");
					Set<Span> kept = kept(from.text(id), from.annotations(id, "hala"));
					Set<Span> back = new HashSet<>();
					only(to, id).getClaims().forEach(claim -> back.add(claim.getSpan()));
					kept.removeAll(back);
					assertEquals(Set.of(), kept, format + " " + id + " " + result.losses());
					checked += back.size();
				}
				CorpusStore again = read(out, Map.of());
				assertEquals(CorpusState.content(to, to.annotators()), CorpusState.content(again, again.annotators()), "ids follow from the file");
			}
			assertTrue(checked > 20, "only " + checked + " claims were checked");
		}
	}

	/** As a training script would: the words of a number of tokens are those of the text. */
	@Test
	void numbersOfTokensAreThoseOfTheReadersOfTheseFormats() throws Exception {
		CorpusStore from = RoundTripTest.random(folder.resolve("from"), 3);
		new ExportOperation(from, "pure", folder.resolve("p"), "hala", Map.of()).run(null);
		int named = 0;
		for (String line : Files.readAllLines(folder.resolve("p/pure.json"))) {
			JsonObject json = JsonParser.parseString(line).getAsJsonObject();
			Set<Integer> lengths = new TreeSet<>();
			json.entrySet().stream().filter(entry -> entry.getValue().isJsonArray()).forEach(entry -> lengths.add(entry.getValue().getAsJsonArray().size()));
			assertEquals(1, lengths.size(), "every list has an entry a sentence, or readers refuse the file");
			int offset = 0;
			for (int i = 0; i < json.getAsJsonArray("sentences").size(); i++) {
				int size = json.getAsJsonArray("sentences").get(i).getAsJsonArray().size();
				for (JsonElement each : json.getAsJsonArray("ner").get(i).getAsJsonArray()) {
					JsonArray name = each.getAsJsonArray();
					assertTrue(name.get(0).getAsInt() >= offset && name.get(1).getAsInt() < offset + size && name.get(0).getAsInt() <= name.get(1).getAsInt(), name.toString());
					named++;
				}
				offset += size;
			}
		}
		assertTrue(named > 10);
	}

	@Test
	void scienceOfOthersIsRead() throws Exception {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("train.pure.json"), """
				{"doc_key":"n1","sentences":[["The","minister","said","yes","."],["No","."]],"ner":[[[0,1,"PER"],[2,2,"Verb"],[3,3,"Statement"]],[[5,5,"Statement"]]],"relations":[[[0,1,2,2,"SOURCE_OF"],[2,2,3,3,"CUE_OF"],[3,3,9,9,"X"]],[]]}
				{"doc_key":"n2","sentences":"none"}
				{"doc_key":"n3","sentences":[["a"]],"ner":[[[0,7,"PER"],[0]]],"relations":[[]]}
				""");
		CorpusStore store = read(in, Map.of("pure-types", "Statement=Claim,Verb=Cue"));
		assertEquals("The minister said yes .\nNo .", store.text("n1").string());
		AnnotationSet set = only(store, "n1");
		assertEquals(2, set.getClaims().size());
		Attribution attribution = set.getAttributions().get(0);
		assertEquals("The minister", attribution.getSource().getSpan().textIn(store.text("n1").string()));
		assertEquals("said", attribution.getCue().getSpan().textIn(store.text("n1").string()));
		assertEquals("yes", attribution.getContent().get(0).getSpan().textIn(store.text("n1").string()));
		assertEquals(List.of(1, 2, 3, 3), result.problems().stream().map(Skipped::line).toList());
	}

	@Test
	void graphsOfOthersAreRead() throws Exception {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("dev.docred.json"), """
				[{"title":"Skai TV","sents":[["Skai","says","yes","."],["It","says","no","."]],
				  "vertexSet":[[{"name":"Skai","sent_id":0,"pos":[0,1],"type":"ORG"},{"name":"It","sent_id":1,"pos":[0,1],"type":"ORG"}],
				   [{"name":"yes","sent_id":0,"pos":[2,3],"type":"CLAIM"}],[{"name":"no","sent_id":1,"pos":[2,3],"type":"CLAIM"}],[{"name":"x","sent_id":7,"pos":[0,1],"type":"ORG"}]],
				  "labels":[{"r":"SAYS","h":0,"t":1,"evidence":[0]},{"r":"SAYS","h":0,"t":2,"evidence":[1]},{"r":"CONTRADICTION","h":1,"t":2,"evidence":[]},{"r":"P159","h":0,"t":9}]},
				 17]""");
		CorpusStore store = read(in, Map.of());
		Document document = store.documents().get(0);
		AnnotationSet set = only(store, document.getId());
		assertEquals(2, set.getAttributions().size());
		for (Attribution attribution : set.getAttributions()) {
			assertEquals(1, attribution.getContent().size());
			assertTrue(Math.abs(attribution.getSource().getSpan().begin() - attribution.getContent().get(0).getSpan().begin()) < 12, "the nearest mention says it");
			assertNotNull(attribution.getSource().getEntity());
		}
		assertEquals(1, store.sources().getEntities().size(), "one vertex, one entity");
		ClaimRelation relation = store.relations("imported").getRelations().get(0);
		assertEquals("CONTRADICTION", relation.getLabel());
		assertEquals(3, result.problems().size(), result.problems().toString());
	}
}
