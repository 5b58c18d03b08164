// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;
import org.isnad.sample.SampleCorpus;
import org.isnad.uima.Pipelines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning on the sample corpus, of which only one annotator's work in six documents is left. */
class LearnCommandTest {
	@TempDir
	private Path folder;
	private Path corpus;

	@BeforeEach
	void sample() throws Exception {
		corpus = folder.resolve("sample");
		SampleCorpus.copyTo(corpus);
		List<Document> documents = CorpusStore.open(corpus).documents();
		for (int i = 0; i < documents.size(); i++) {
			for (String annotator : List.of("hala", "mariam", "yusuf")) {
				if (i >= 6 || !annotator.equals("hala")) {
					Files.deleteIfExists(corpus.resolve("documents").resolve(documents.get(i).getId()).resolve(annotator + ".isnad"));
				}
			}
		}
	}

	@Test
	void learnsOnceSaysWhatToAnnotateNextAndSuggests() throws Exception {
		JsonObject learned = Call.json(0, "learn", corpus, "--useful", "3");
		assertEquals("trained", learned.get("outcome").getAsString());
		assertEquals(6, learned.get("documents").getAsInt());
		assertEquals(3, learned.getAsJsonArray("useful").size());
		assertTrue(learned.getAsJsonArray("points").isEmpty());
		JsonObject again = Call.json(0, "learn", corpus, "--useful", "0");
		assertEquals("up-to-date", again.get("outcome").getAsString());
		assertEquals(learned.get("model"), again.get("model"));
		if (Pipelines.installed().find("learned").isPresent()) {
			JsonObject suggested = Call.json(0, "suggest", corpus, "--pipeline", "learned");
			assertTrue(suggested.get("attributions").getAsInt() > 0, suggested.toString());
		}
	}

	@Test
	void withTooLittleItSaysSoAndWritesNothing() throws Exception {
		Path fresh = folder.resolve("fresh");
		Call.json(0, "new", fresh);
		Call call = Call.of("learn", fresh);
		assertEquals(0, call.status(), call.err());
		assertTrue(call.out().contains("5"), call.out());
		assertEquals("too-little", Call.json(0, "learn", fresh, "--evaluate").get("outcome").getAsString());
		assertFalse(Files.exists(fresh.resolve(".local")));
		assertEquals(2, Call.of("learn", fresh, "--useful", "-1").status());
	}

	@Test
	void biasTellsWhetherThereIsAnythingToCompare() {
		JsonObject bias = Call.json(0, "bias", corpus);
		assertEquals(10, bias.get("share").getAsInt());
		assertEquals(6, bias.get("blind").getAsInt() + bias.get("suggested").getAsInt() + bias.get("other").getAsInt());
		assertTrue(bias.has("contrasts") && bias.has("divergences"));
		assertTrue(Call.of("bias", corpus).out().lines().count() >= 2);
		assertEquals(2, Call.of("bias", corpus, "--share", "101").status());
		JsonObject all = Call.json(0, "bias", corpus, "--share", "100");
		assertEquals(6, all.get("blind").getAsInt());
		assertEquals(100, Call.json(0, "bias", corpus).get("share").getAsInt());
	}
}
