// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.core.CorpusStore;
import org.isnad.sample.SampleCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkCommandsTest {
	@TempDir
	private Path folder;
	private Path corpus;

	@BeforeEach
	void sample() throws Exception {
		corpus = folder.resolve("sample");
		SampleCorpus.copyTo(corpus);
	}

	private static JsonObject of(JsonObject status, String annotator) {
		for (JsonElement each : status.getAsJsonArray("annotators")) {
			if (each.getAsJsonObject().get("annotator").getAsString().equals(annotator)) {
				return each.getAsJsonObject();
			}
		}
		throw new AssertionError(annotator + " is not in " + status);
	}

	@Test
	void theStatusCountsWhatTheFilesSay() throws Exception {
		JsonObject status = Call.json(0, "status", corpus);
		int documents = CorpusStore.open(corpus).documents().size();
		assertEquals(documents, status.get("documents").getAsInt());
		assertEquals(documents, status.getAsJsonObject("states").entrySet().stream().mapToInt(each -> each.getValue().getAsInt()).sum());
		JsonObject hala = of(status, "hala");
		assertEquals(documents, hala.get("new").getAsInt() + hala.get("in-progress").getAsInt() + hala.get("done").getAsInt() + hala.get("locked").getAsInt());
		assertTrue(hala.get("activeMinutes").getAsInt() > 0);
		assertEquals(1, Call.json(0, "status", corpus, "--annotator", "yusuf").getAsJsonArray("annotators").size());
		assertEquals(2, Call.of("status", corpus, "--annotator", "nobody").status());
	}

	@Test
	void assignmentsAreTheSameForTheSameSeedAndADryRunWritesNothing() throws Exception {
		Map<String, String> before = Call.bytes(corpus);
		Object[] call = {"assign", corpus, "--annotator", "mona", "--annotator", "salim", "--overlap", "50", "--dry-run"};
		JsonObject dry = Call.json(0, call);
		assertEquals(before, Call.bytes(corpus));
		JsonObject written = Call.json(0, "assign", corpus, "--annotator", "salim", "--annotator", "mona", "--overlap", "50");
		assertEquals(dry.get("assignments"), written.get("assignments"));
		assertTrue(written.get("added").getAsInt() > 0);
		assertTrue(Files.exists(corpus.resolve("plan.isnad")));
		assertEquals(0, Call.json(0, "assign", corpus, "--annotator", "salim", "--annotator", "mona", "--overlap", "50").get("added").getAsInt());
	}

	@Test
	void whatCannotBeAssignedIsAWrongCall() {
		Call many = Call.of("assign", corpus, "--annotator", "mona", "--annotator", "salim", "--overlap", "10", "--raters", "3");
		assertEquals(2, many.status());
		assertTrue(many.err().contains("from 2 to 2"), many.err());
		assertEquals(2, Call.of("assign", corpus).status());
		assertEquals(2, Call.of("assign", corpus, "--annotator", "gold").status());
		assertFalse(Files.exists(corpus.resolve("plan.isnad")));
	}

	@Test
	void doneIsRefusedWithTheErrorsAndLockedDocumentsAreLeftAlone() throws Exception {
		String document = CorpusStore.open(corpus).documents().get(0).getId();
		JsonObject state = Call.json(0, "state", corpus, "--set", "in-progress", "--annotator", "hala", "--document", document);
		assertEquals(document, state.getAsJsonArray("changed").get(0).getAsString());
		assertEquals(1, of(Call.json(0, "status", corpus), "hala").get("in-progress").getAsInt());
		Path file = corpus.resolve("documents").resolve(document).resolve("hala.isnad");
		Files.writeString(file, Files.readString(file).replaceFirst("claimType=\"[A-Z]+\"", "claimType=\"NO_SUCH_TAG\""));
		JsonObject refused = Call.json(1, "state", corpus, "--set", "done", "--annotator", "hala", "--document", document);
		assertEquals("E13", refused.getAsJsonArray("problems").get(0).getAsJsonObject().get("rule").getAsString());
		Call.json(0, "state", corpus, "--set", "locked", "--document", document);
		Map<String, String> before = Call.bytes(corpus);
		assertEquals(3, Call.of("state", corpus, "--set", "in-progress", "--annotator", "yusuf", "--document", document).status());
		assertEquals(before, Call.bytes(corpus));
		assertEquals(2, Call.of("state", corpus, "--set", "gold").status());
		assertEquals(2, Call.of("state", corpus, "--set", "done").status());
	}

	@Test
	void aNewCorpusBeginsWithGuidelinesInBothLanguages() throws Exception {
		Path fresh = folder.resolve("fresh");
		Call.json(0, "new", fresh);
		try (var files = Files.list(fresh.resolve("guidelines"))) {
			assertEquals(3, files.count());
		}
		assertEquals(1, Call.json(0, "status", fresh).getAsJsonObject("guidelines").get("version").getAsInt());
	}
}
