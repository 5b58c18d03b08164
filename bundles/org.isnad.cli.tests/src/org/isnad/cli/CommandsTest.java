// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.sample.SampleCorpus;
import org.isnad.uima.Pipelines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The results that other programs rely on, command by command, on the sample corpus. */
class CommandsTest {
	@TempDir
	private Path folder;
	private Path corpus;

	@BeforeEach
	void sample() throws Exception {
		corpus = folder.resolve("sample");
		SampleCorpus.copyTo(corpus);
	}

	@Test
	void newAndImportMakeACorpus() throws Exception {
		Path fresh = folder.resolve("fresh");
		assertEquals("ar", Call.json(0, "new", fresh).get("language").getAsString());
		Path texts = Files.createDirectories(folder.resolve("texts"));
		Files.writeString(texts.resolve("one.txt"), "قال الوزير إن الجسر أغلق.");
		Files.writeString(texts.resolve("two.txt"), "وقال غيره إنه لم يغلق.");
		Files.writeString(texts.resolve("README.md"), "no document");
		JsonObject imported = Call.json(0, "import", fresh, texts);
		assertEquals(2, imported.get("documents").getAsInt());
		assertHas(imported, "claims", "attributions", "relations", "skipped", "losses");
		JsonObject again = Call.json(0, "import", fresh, texts);
		assertEquals(0, again.get("documents").getAsInt());
		assertEquals(2, Call.json(0, "info", fresh).get("documents").getAsInt());
		Files.write(texts.resolve("three.txt"), new byte[] { 'a', (byte) 0xff, (byte) 0xfe, 0, 1 });
		JsonObject skipped = Call.json(1, "import", fresh, texts.resolve("three.txt")).getAsJsonArray("skipped").get(0).getAsJsonObject();
		assertTrue(skipped.get("file").getAsString().endsWith("three.txt"));
		assertHas(skipped, "line", "reason");
	}

	@Test
	void infoCountsWhatIsThere() {
		JsonObject info = Call.json(0, "info", corpus);
		JsonObject layers = info.getAsJsonObject("layers");
		assertHas(layers, "claims", "attributions", "relations", "sources");
		int sum = 0;
		for (JsonElement document : info.getAsJsonArray("perDocument")) {
			assertHas(document.getAsJsonObject(), "id", "state", "claims");
			sum += document.getAsJsonObject().get("claims").getAsInt();
		}
		assertEquals(layers.get("claims").getAsInt(), sum);
		assertTrue(sum > 100);
		assertEquals(3, info.getAsJsonArray("annotators").size());
	}

	@Test
	void validateFindsNoErrorInTheSample() {
		JsonObject validated = Call.json(0, "validate", corpus);
		assertEquals(0, validated.get("errors").getAsInt());
		assertEquals(validated.get("warnings").getAsInt(), validated.getAsJsonArray("problems").size());
		validated.getAsJsonArray("problems").forEach(problem -> assertHas(problem.getAsJsonObject(), "rule", "severity", "document", "annotator", "id", "message"));
	}

	@Test
	void validateOfABrokenClaimIsStatusOne() throws Exception {
		Path set;
		try (Stream<Path> files = Files.walk(corpus)) {
			set = files.filter(file -> file.endsWith("hala.isnad") && file.toString().contains("documents")).findFirst().orElseThrow();
		}
		String xml = Files.readString(set);
		Files.writeString(set, xml.replaceFirst("span=\"\\d+-\\d+", "span=\"900000-900010"));
		JsonObject validated = Call.json(1, "validate", corpus, "--annotator", "hala");
		assertTrue(validated.get("errors").getAsInt() > 0);
		assertEquals("E01", validated.getAsJsonArray("problems").get(0).getAsJsonObject().get("rule").getAsString());
	}

	@Test
	void agreementHasAValueOrAReason() {
		JsonArray results = Call.json(0, "agreement", corpus, "--document", "*").getAsJsonArray("results");
		Set<String> layers = new java.util.TreeSet<>();
		for (JsonElement element : results) {
			JsonObject result = element.getAsJsonObject();
			assertHas(result, "layer", "measure", "label", "value", "undefined", "ci", "n", "raters");
			assertTrue(result.get("value").isJsonNull() != result.get("undefined").isJsonNull(), result.toString());
			layers.add(result.get("layer").getAsString());
		}
		assertTrue(layers.containsAll(Set.of("claim", "source", "cue", "attribution", "relation", "entity", "claim.claimType")), layers.toString());
	}

	@Test
	void agreementOfAStudyNeedsNoCorpus() throws Exception {
		Path study = folder.resolve("study.json");
		Files.writeString(study, "{\"kind\":\"coding\",\"scale\":\"nominal\",\"raters\":[\"A\",\"B\"],\"items\":[[1,1],[2,null],[1,2],[2,2]]}");
		JsonArray results = Call.json(0, "agreement", "--study", study, "--measure", "percentage").getAsJsonArray("results");
		assertEquals(1, results.size());
		assertEquals(2 / 3.0, results.get(0).getAsJsonObject().get("value").getAsDouble(), 1e-12);
		Files.writeString(study, "{\"kind\":\"coding\"}");
		assertEquals(3, Call.of("agreement", "--study", study).status());
	}

	@Test
	void diffTellsKindAndBothSides() {
		JsonArray differences = Call.json(0, "diff", corpus, "--annotator", "hala", "--annotator", "yusuf").getAsJsonArray("differences");
		assertTrue(differences.size() > 10);
		Set<String> kinds = Set.of("missing", "boundary", "tag", "chain", "link", "direction", "entity");
		for (JsonElement difference : differences) {
			assertHas(difference.getAsJsonObject(), "document", "layer", "kind", "left", "right");
			assertTrue(kinds.contains(difference.getAsJsonObject().get("kind").getAsString()));
		}
	}

	@Test
	void goldIsAdjudicatedReleasedAndVerified() throws Exception {
		JsonObject adjudicated = Call.json(0, "adjudicate", corpus, "--policy", "majority");
		assertTrue(adjudicated.get("decided").getAsInt() > 100);
		assertTrue(adjudicated.get("open").getAsInt() > 0);
		assertEquals(0, Call.json(0, "validate", corpus, "--annotator", "gold").get("errors").getAsInt());
		Path release = folder.resolve("release");
		JsonObject released = Call.json(0, "release", corpus, "--out", release, "--level", "claim");
		assertHas(released, "path", "documents", "splits", "components");
		assertEquals(release.toAbsolutePath().toString(), released.get("path").getAsString());
		JsonObject verified = Call.json(0, "verify", release);
		assertTrue(verified.get("ok").getAsBoolean());
		assertHas(verified.getAsJsonObject("checked"), "files", "spans", "references");
		Files.writeString(release.resolve("data/claims/train.jsonl"), " ", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
		JsonObject broken = Call.json(1, "verify", release);
		assertFalse(broken.get("ok").getAsBoolean());
		assertHas(broken.getAsJsonArray("failures").get(0).getAsJsonObject(), "file", "line", "offset", "message");
	}

	@Test
	void searchHitsLieWhereTheySay() throws Exception {
		JsonObject found = Call.json(0, "search", corpus, "الجيش");
		assertTrue(found.get("total").getAsInt() > 3);
		assertEquals(found.get("total").getAsInt(), found.getAsJsonArray("hits").size());
		JsonObject hit = found.getAsJsonArray("hits").get(0).getAsJsonObject();
		assertHas(hit, "document", "begin", "end", "left", "match", "right");
		String text = Files.readString(corpus.resolve("documents").resolve(hit.get("document").getAsString()).resolve("text.txt"));
		assertEquals(hit.get("match").getAsString(), text.substring(hit.get("begin").getAsInt(), hit.get("end").getAsInt()));
		assertEquals(1, Call.json(0, "search", corpus, "الجيش", "--limit", "1").getAsJsonArray("hits").size());
		assertEquals(2, Call.of("search", corpus, "\"الجيش").status());
		Path table = corpus.resolveSibling("hits.csv");
		JsonObject written = Call.json(0, "search", corpus, "الجيش", "--order", "after", "--out", table.toString());
		assertEquals(table.toString(), written.get("path").getAsString());
		assertEquals(found.get("total").getAsInt() + 1, Files.readAllLines(table).size());
		assertEquals(2, Call.of("search", corpus, "الجيش", "--out", "hits.doc").status());
		assertEquals(2, Call.of("search", corpus, "الجيش", "--order", "up").status());
	}

	@Test
	void relationsCanBeChosenByClaim() {
		JsonArray all = Call.json(0, "relations", corpus, "--annotator", "hala").getAsJsonArray("relations");
		JsonObject first = all.get(0).getAsJsonObject();
		assertHas(first, "relation_id", "label", "arg1_claim_id", "arg2_claim_id", "arg1_doc_id", "arg2_doc_id", "contradiction_type", "scope");
		String claim = first.get("arg1_claim_id").getAsString();
		JsonArray chosen = Call.json(0, "relations", corpus, "--claim", claim).getAsJsonArray("relations");
		assertTrue(!chosen.isEmpty() && chosen.size() < all.size());
		for (JsonElement relation : chosen) {
			assertTrue(relation.toString().contains(claim));
		}
	}

	@Test
	void exportWritesAFormatAndImportReadsItBack() throws Exception {
		Path out = folder.resolve("jsonl");
		JsonObject exported = Call.json(0, "export", corpus, "--format", "jsonl", "--out", out, "--annotator", "hala");
		assertHas(exported, "path", "files", "losses");
		Path copy = folder.resolve("copy");
		Call.json(0, "new", copy);
		JsonObject imported = Call.json(0, "import", copy, out, "--format", "jsonl");
		JsonObject original = Call.json(0, "validate", corpus, "--annotator", "hala");
		assertEquals(original.get("errors"), Call.json(0, "validate", copy).get("errors"));
		assertTrue(imported.get("claims").getAsInt() > 100);
		assertEquals(2, Call.of("export", corpus, "--format", "jsonl", "--out", out, "--annotator", "nobody").status());
		assertEquals(2, Call.of("export", corpus, "--format", "none", "--out", out).status());
	}

	@Test
	void pairsAreJudgedLineByLine() throws Exception {
		Path pairs = folder.resolve("pairs.tsv");
		Files.writeString(pairs, "أُغلق الجسر صباح الاثنين\tلم يُغلق الجسر صباح الاثنين\n\nسطر واحد\n");
		JsonArray judged = Call.json(1, "pairs", pairs).getAsJsonArray("pairs");
		assertEquals(1, judged.size());
		assertHas(judged.get(0).getAsJsonObject(), "line", "label", "score", "reasons");
		assertEquals("disagree", judged.get(0).getAsJsonObject().get("label").getAsString());
	}

	@Test
	void aBadLineOfPairsCostsItselfOnlyAndReasonsAreInTheLanguageAskedFor() throws Exception {
		Path pairs = folder.resolve("mixed.tsv");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("\uFEFFالمعبر مفتوح أمام الشاحنات\tالمعبر مغلق أمام الشاحنات\r\n".getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes(new byte[] { 'a', '\t', (byte) 0xC3, '\n' });
		bytes.writeBytes("واحد\tاثنان\tثلاثة\nوصل الوفد إلى تونس\tوصل الوفد إلى تونس".getBytes(StandardCharsets.UTF_8));
		Files.write(pairs, bytes.toByteArray());
		Call call = Call.of("pairs", pairs, "--reasons", "ar", "--quiet");
		assertEquals(1, call.status());
		List<String> lines = call.out().lines().toList();
		assertEquals(2, lines.size(), call.out());
		assertTrue(lines.get(0).startsWith("1\tdisagree\t") && lines.get(0).contains("مفتوح") && lines.get(0).contains("متضادتان"), lines.get(0));
		assertTrue(lines.get(1).startsWith("4\tagree\t"), lines.get(1));
		assertTrue(call.err().contains(":2:") && call.err().contains("UTF-8") && call.err().contains(":3:"), call.err());
		assertEquals(2, Call.of("pairs", pairs, "--reasons", "fr").status());
	}

	@Test
	void listsTellWhatIsInstalled() {
		assertHas(Call.json(0, "list", "formats").getAsJsonArray("formats").get(0).getAsJsonObject(), "id", "label", "imports", "exports");
		assertHas(Call.json(0, "list", "measures").getAsJsonArray("measures").get(0).getAsJsonObject(), "id", "label");
		assertHas(Call.json(0, "list", "rules").getAsJsonArray("rules").get(0).getAsJsonObject(), "id", "label", "severity");
		assertHas(Call.json(0, "list", "pipelines"), "pipelines");
	}

	@Test
	void suggestAndDemoRunThePipeline() {
		assumeTrue(!Pipelines.installed().all().isEmpty(), "skipped: without an extension registry there is no pipeline");
		assertHas(Call.json(0, "suggest", corpus), "documents", "claims", "attributions", "relations", "milliseconds", "characters", "failed");
		JsonObject demo = Call.json(0, "demo", "--out", folder.resolve("demo"));
		assertHas(demo, "steps", "corpus", "release");
		demo.getAsJsonArray("steps").forEach(step -> assertHas(step.getAsJsonObject(), "name", "seconds"));
	}

	private static void assertHas(JsonObject object, String... keys) {
		for (String key : keys) {
			assertTrue(object.has(key), key + " is missing in " + object);
		}
	}
}
