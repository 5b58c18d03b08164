// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.isnad.core.CorpusStore;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.OddText;
import org.isnad.testkit.RandomAnnotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that no tool likes go out and come back letter by letter, and so do annotations anywhere in them where the format keeps them. */
class OddTextsTest {
	private static final int LENGTH = 1500;

	@TempDir
	Path folder;

	private CorpusStore odd() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("from"));
		SplittableRandom random = new SplittableRandom(31);
		int number = 0;
		for (Map.Entry<String, String> kind : OddText.kinds(LENGTH).entrySet()) {
			String id = "k" + number++;
			Corpora.add(store, id, kind.getValue().replace("\u0000", "").substring(0, Math.min(LENGTH, kind.getValue().replace("\u0000", "").length())).replaceAll("[\\uD800-\\uDBFF]$", ""));
			store.save(new RandomAnnotations(random).fill(store.annotations(id, "hala"), store.text(id), 4));
		}
		return store;
	}

	private void roundTrip(CorpusStore from, String format, boolean annotations) throws Exception {
		Path out = folder.resolve(format);
		new ExportOperation(from, format, out, "hala", Map.of()).run(null);
		CorpusStore to = Corpora.empty(folder.resolve("to-" + format));
		ImportResult result = new ImportOperation(to, List.of(out), null, "hala", Map.of(), false).run(null);
		assertEquals(List.of(), result.problems(), format);
		for (Document document : from.documents()) {
			assertEquals(from.text(document.getId()).string(), to.text(document.getId()).string(), format + " " + document.getId());
		}
		if (annotations) {
			assertEquals(CorpusState.content(from, List.of("hala")), CorpusState.content(to, List.of("hala")), format);
		}
	}

	@Test
	void theyComeBack() throws Exception {
		CorpusStore from = odd();
		roundTrip(from, "jsonl", true);
		roundTrip(from, "brat", true);
		roundTrip(from, "webanno-tsv", true);
		roundTrip(from, "conllu", false);
		roundTrip(from, "conll", false);
	}
}
