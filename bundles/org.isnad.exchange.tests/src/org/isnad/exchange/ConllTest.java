// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.isnad.core.CorpusStore;
import org.isnad.exchange.standoff.TokenizedText;
import org.isnad.exchange.standoff.TokenizedText.Range;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Document;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What columns of tokens keep of a corpus comes back: each run of tokens with its layer, and the attributions whose parts stand in one sentence. */
class ConllTest {
	private static final boolean FULL = Boolean.getBoolean("isnad.full");

	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Path from, Map<String, String> options, String annotator) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), null, annotator, options, false).run(null);
		return store;
	}

	/** Each fragment of each annotation as it lies on tokens, in words. */
	private static Map<String, Integer> runs(CorpusStore store, String annotator, boolean wholeTokens) throws Exception {
		Map<String, Integer> runs = new TreeMap<>();
		for (Document document : store.documents()) {
			List<Range> tokens = TokenizedText.of(store.text(document.getId())).tokens();
			AnnotationSet set = store.annotations(document.getId(), annotator);
			for (var each : set.eContents()) {
				if (each instanceof SpanElement element) {
					TreeSet<String> own = new TreeSet<>();
					for (Fragment fragment : element.getSpan().fragments()) {
						own.add(document.getId() + ' ' + element.eClass().getName() + ' ' + snapped(fragment, tokens, wholeTokens));
					}
					own.stream().filter(run -> !run.endsWith("nothing")).forEach(run -> runs.merge(run, 1, Integer::sum));
				}
			}
		}
		return runs;
	}

	private static String snapped(Fragment fragment, List<Range> tokens, boolean whole) {
		List<Range> touched = tokens.stream().filter(token -> token.begin() < fragment.end() && token.end() > fragment.begin()).toList();
		if (touched.isEmpty()) {
			return "nothing";
		}
		int begin = whole ? touched.getFirst().begin() : Math.max(touched.getFirst().begin(), fragment.begin());
		int end = whole ? touched.getLast().end() : Math.min(touched.getLast().end(), fragment.end());
		return begin + "-" + end;
	}

	/** Random claims of one fragment: where fragments meet on one token they become one run, which is what columns can tell. */
	private CorpusStore simple(String name, long seed) throws Exception {
		CorpusStore store = RoundTripTest.random(folder.resolve("from" + name + seed), seed);
		for (Document document : store.documents()) {
			for (String annotator : List.of("hala", "yusuf")) {
				AnnotationSet set = store.annotations(document.getId(), annotator);
				for (var each : set.eContents()) {
					if (each instanceof SpanElement element) {
						element.setSpan(Span.of(element.getSpan().fragments().getFirst().begin(), element.getSpan().fragments().getFirst().end()));
					}
				}
				store.save(set);
			}
		}
		return store;
	}

	private void roundTrip(String format, boolean wholeTokens, Map<String, String> options) throws Exception {
		for (long seed = 0; seed < (FULL ? 40 : 3); seed++) {
			CorpusStore from = simple(format + options.size(), seed);
			Path out = folder.resolve("out-" + format + seed + options.size());
			new ExportOperation(from, format, out, "hala", options).run(null);
			CorpusStore to = read(out, Map.of(), "hala");
			assertEquals(List.of(), result.problems(), "seed " + seed);
			for (Document document : from.documents()) {
				assertEquals(from.text(document.getId()).string(), to.text(document.getId()).string(), "the text of " + document.getId());
			}
			Map<String, Integer> expected = runs(from, "hala", wholeTokens);
			// A source or cue that several attributions share is written once for each of them.
			assertEquals(expected.keySet(), runs(to, "hala", wholeTokens).keySet(), "seed " + seed);
			Map<String, Integer> claims = new TreeMap<>(expected);
			claims.keySet().removeIf(key -> !key.contains(" Claim "));
			Map<String, Integer> found = runs(to, "hala", wholeTokens);
			found.keySet().removeIf(key -> !key.contains(" Claim "));
			assertEquals(claims, found, "seed " + seed);
			ImportResult again = new ImportOperation(to, List.of(out), null, "hala", Map.of(), false).run(null);
			assertEquals(List.of(0, 0, 0), List.of(again.documents(), again.claims(), again.attributions()), "reading it again doubles nothing");
		}
	}

	@Test
	void columnsKeepRunsOfTokens() throws Exception {
		roundTrip("conll", true, Map.of());
		roundTrip("conll", true, Map.of("bio", "bioes"));
	}

	@Test
	void conlluKeepsPlacesWithinTokensToo() throws Exception {
		roundTrip("conllu", false, Map.of());
	}

	@Test
	void discontinuousAnnotationsAndRelationsAreToldAsLosses() throws Exception {
		CorpusStore from = RoundTripTest.random(folder.resolve("from"), 3);
		List<Loss> losses = new ExportOperation(from, "conll", folder.resolve("out"), "hala", Map.of()).run(null).losses();
		assertTrue(losses.stream().map(Loss::what).anyMatch(what -> what.contains("several parts")), losses.toString());
		assertTrue(losses.stream().map(Loss::what).anyMatch(what -> what.contains("relations")), losses.toString());
	}

	@Test
	void aChainComesBackByItsDepth() throws Exception {
		CorpusStore from = Corpora.empty(folder.resolve("from"));
		Corpora.add(from, "a", "قالت الوزارة إن المدير أكد أن الجسر مغلق");
		Path rows = Files.write(folder.resolve("rows.jsonl"), List.of(
				"{\"claim_id\":\"c1\",\"doc_id\":\"a\",\"spans_utf16\":[{\"start\":16,\"end\":40}],\"claim_type\":\"META\"}",
				"{\"claim_id\":\"c2\",\"doc_id\":\"a\",\"spans_utf16\":[{\"start\":30,\"end\":40}],\"claim_type\":\"STATE\"}",
				"{\"attr_id\":\"a1\",\"doc_id\":\"a\",\"source\":{\"spans_utf16\":[{\"start\":5,\"end\":12}]},\"cue\":{\"spans_utf16\":[{\"start\":0,\"end\":4}],\"class\":\"SAY\"},\"content_claim_ids\":[\"c1\"]}",
				"{\"attr_id\":\"a2\",\"doc_id\":\"a\",\"parent_id\":\"a1\",\"source\":{\"spans_utf16\":[{\"start\":16,\"end\":22}]},\"cue\":{\"spans_utf16\":[{\"start\":23,\"end\":26}],\"class\":\"ASSERT_STRONG\"},\"content_claim_ids\":[\"c2\"]}"));
		assertEquals(List.of(), new ImportOperation(from, List.of(rows), null, "amal", Map.of(), false).run(null).skipped());
		Path out = folder.resolve("out");
		new ExportOperation(from, "conll", out, "amal", Map.of("labels", "type")).run(null);
		List<String> lines = Files.readAllLines(out.resolve("a.conll"));
		assertEquals("-DOCSTART-\tSOURCE.1\tCUE.1\tCONTENT.1\tSOURCE.2\tCUE.2\tCONTENT.2", lines.getFirst());
		assertEquals("قالت\tO\tB-SAY\tO\tO\tO\tO", lines.get(2));
		assertEquals("المدير\tO\tO\tB-META\tB-SOURCE\tO\tO", lines.get(5));
		List<Attribution> read = new ArrayList<>(read(out, Map.of(), "amal").annotations("a", "amal").getAttributions());
		read.sort((a, b) -> a.getSource().getSpan().compareTo(b.getSource().getSpan()));
		assertEquals(List.of(Span.of(5, 12), Span.of(16, 22)), read.stream().map(each -> each.getSource().getSpan()).toList());
		assertEquals(List.of("SAY", "ASSERT_STRONG"), read.stream().map(each -> each.getCue().getCueClass()).toList());
		assertEquals(List.of("META", "STATE"), read.stream().map(each -> each.getContent().getFirst().getClaimType()).toList());
		assertEquals(read.get(0), read.get(1).getParent());
	}

	@Test
	void columnsOfOtherProjectsAreGivenAMeaning() throws Exception {
		Path file = Files.write(folder.resolve("news.conll"), List.of("-DOCSTART- -X- O O", "", "Ada NNP B-NP B-PER", "Byron NNP I-NP I-PER", "visited VBD B-VP O", "Tunis NNP B-NP B-LOC", "", "# NOT x O", "It rains B-VP B-MISC",
				"too short"));
		CorpusStore store = read(file, Map.of(), "amal");
		assertEquals("Ada Byron visited Tunis\nIt too", store.text("news").string());
		assertEquals(Span.of(0, 9), store.annotations("news", "amal").getSources().getFirst().getSpan());
		assertEquals(Span.of(18, 23), store.annotations("news", "amal").getAnchors().getFirst().getSpan());
		assertEquals(List.of(10), result.problems().stream().map(Skipped::line).toList());
		assertTrue(result.losses().stream().anyMatch(loss -> loss.what().contains("MISC")), result.losses().toString());
		CorpusStore mapped = read(file, Map.of("conll-columns", "4:MISC=Claim,3=Cue"), "amal");
		assertEquals(1, mapped.annotations("news", "amal").getClaims().size());
		assertFalse(mapped.annotations("news", "amal").getCues().isEmpty());
	}

	@Test
	void tokensOfSeveralWordsAreOneInTheText() throws Exception {
		Path file = Files.write(folder.resolve("mwt.conllu"), List.of("# newdoc id = x", "# sent_id = 1", "# text = وقالت إنها هنا", "1-2\tوقالت\t_\t_\t_\t_\t_\t_\t_\t_", "1\tو\tو\tCCONJ\t_\t_\t0\troot\t_\t_",
				"2\tقالت\tقال\tVERB\t_\t_\t0\troot\t_\tCUE.1=B-CUE", "3-4\tإنها\t_\t_\t_\t_\t_\t_\t_\t_", "3\tإن\t_\t_\t_\t_\t_\t_\t_\tCONTENT.1=B-CLAIM", "4\tهي\t_\t_\t_\t_\t_\t_\t_\tCONTENT.1=I-CLAIM",
				"4.1\tخفي\t_\t_\t_\t_\t_\t_\t_\t_", "5\tهنا\t_\t_\t_\t_\t_\t_\t_\tCONTENT.1=I-CLAIM", "", "# text = نعم!", "1\tنعم\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No", "2\t!\t_\t_\t_\t_\t_\t_\t_\t_", ""));
		CorpusStore store = read(file, Map.of(), "amal");
		assertEquals(List.of(), result.problems());
		assertEquals("وقالت إنها هنا\nنعم!", store.text("x").string());
		AnnotationSet set = store.annotations("x", "amal");
		assertEquals(Span.of(1, 5), set.getCues().getFirst().getSpan());
		assertEquals(Span.of(6, 14), set.getClaims().getFirst().getSpan());
	}
}
