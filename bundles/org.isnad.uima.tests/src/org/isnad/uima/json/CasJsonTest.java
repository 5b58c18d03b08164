// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.ImportTarget;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Root;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.OddText;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.uima.xmi.XmiFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasJsonTest {
	private static final boolean FULL = Boolean.getBoolean("isnad.full");

	@TempDir
	Path folder;

	private static Path shared() {
		Path folder = Path.of(System.getProperty("isnad.root", "../.."), "../shared/data/interchange/uima-json").normalize();
		assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
		return folder;
	}

	private ImportResult read(CorpusStore store, Path... files) throws Exception {
		return new JsonImport().read(new ImportRequest(new ImportTarget(store), List.of(files), null, Map.of(), false), null);
	}

	private Path write(CorpusStore store, String name, String annotator) throws Exception {
		Path out = Files.createDirectories(folder.resolve(name));
		assertEquals(List.of(), new JsonExport().write(new ExportRequest(store, out, List.of(annotator), false, Map.of()), null).losses());
		return out;
	}

	private static Path[] files(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toArray(Path[]::new);
		}
	}

	private static String content(Root root) throws Exception {
		return new String(IsnadFile.write(root, "x"), java.nio.charset.StandardCharsets.UTF_8).replaceAll("(?s)^.*?<(claims|sources|cues|attributions|anchors|entities|relations)", "<$1");
	}

	/** Texts that XML cannot carry, too. */
	@Test
	void corpusToJsonToCorpusIsTheIdentity() throws Exception {
		for (int seed = 0; seed < (FULL ? 40 : 3); seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			CorpusStore store = Corpora.random(folder.resolve("from" + seed), seed, 3, 8);
			Corpora.add(store, "odd", OddText.storable(OddText.of(random, 6)).replace("\u0000", ""));
			store.save(new RandomAnnotations(random).fill(store.annotations("odd", "hala"), store.text("odd"), 6));
			CorpusStore back = Corpora.empty(folder.resolve("back" + seed));
			Path out = write(store, "out" + seed, "hala");
			ImportResult result = read(back, files(out));
			assertEquals(List.of(), result.skipped());
			for (String id : List.of("d0", "d1", "odd")) {
				assertEquals(store.text(id).string(), back.text(id).string());
				assertEquals(content(store.annotations(id, "hala")), content(back.annotations(id, "hala")), id);
			}
			ImportResult again = read(back, files(out));
			assertEquals(List.of(0, 0, 0), List.of(again.documents(), again.claims(), again.attributions()));
		}
	}

	/** What UIMA wrote as JSON is read as UIMA wrote it as XMI, and written again with the same content. */
	@Test
	void filesOfUimaAreReadAndWrittenAgain() throws Exception {
		try (Stream<Path> folders = Files.list(shared())) {
			for (Path each : folders.sorted().toList()) {
				String name = each.getFileName().toString();
				List<String> problems = new ArrayList<>();
				byte[] bytes = Files.readAllBytes(each.resolve("data.json"));
				CasJsonFile file = CasJsonFile.read(bytes, name);
				TypeSystemDescription system = XmiFile.readTypeSystem(Files.readAllBytes(each.resolve("debug-typesystem.xml")), name);
				CAS fromXmi = XmiFile.newCas(system, name);
				XmiFile.read(Files.readAllBytes(each.resolve("debug.xmi")), fromXmi, name);
				CAS fromJson = XmiFile.newCas(CasJsonTypes.read(file.types()), name);
				new CasJsonReader(fromJson, file, false, (line, reason) -> problems.add(line + " " + reason)).read();
				assertEquals(List.of(), problems, name);
				assertEquals(described(fromXmi), described(fromJson), name);
				byte[] written = new CasJsonWriter(fromJson).write();
				Map<String, Integer> expected = canonical(bytes);
				Map<String, Integer> found = canonical(written);
				expected.keySet().forEach(key -> assertEquals(expected.get(key), found.get(key), name + ' ' + key));
				assertEquals(expected.size(), found.size(), name);
			}
		}
	}

	private static List<String> described(CAS cas) {
		List<String> all = new ArrayList<>();
		for (FeatureStructure each : cas.getIndexedFSs(cas.getTypeSystem().getTopType())) {
			// Not every XMI beside holds the text, and with it the annotation of the document.
			all.add(each.getType().getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION) ? "" : each.getType().getName() + (each instanceof AnnotationFS annotation ? " " + annotation.getBegin() + "-" + annotation.getEnd() : ""));
		}
		all.removeIf(String::isEmpty);
		all.sort(null);
		return all;
	}

	/** The content of a file without its ids and their order: each structure with what it leads to, in words. */
	private static Map<String, Integer> canonical(byte[] bytes) {
		JsonObject json = JsonParser.parseString(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).getAsJsonObject();
		Map<String, JsonObject> byId = new TreeMap<>();
		if (json.has(CasJson.STRUCTURES)) {
			for (JsonElement each : json.getAsJsonArray(CasJson.STRUCTURES)) {
				byId.put(each.getAsJsonObject().get(CasJson.ID).getAsString(), each.getAsJsonObject());
			}
		}
		Map<String, Integer> content = new TreeMap<>();
		content.put("types " + json.get(CasJson.TYPES), 1);
		byId.values().forEach(each -> content.merge(words(each, byId, 0), 1, Integer::sum));
		json.getAsJsonObject(CasJson.VIEWS).entrySet().forEach(view -> view.getValue().getAsJsonObject().getAsJsonArray(CasJson.MEMBERS)
				.forEach(id -> content.merge(view.getKey() + " holds " + words(byId.get(id.getAsString()), byId, 0), 1, Integer::sum)));
		return content;
	}

	private static String words(JsonObject structure, Map<String, JsonObject> byId, int depth) {
		TreeMap<String, String> words = new TreeMap<>();
		structure.entrySet().forEach(entry -> {
			boolean reference = entry.getKey().startsWith(CasJson.REFERENCE);
			boolean ids = entry.getKey().equals(CasJson.ELEMENTS) && "uima.cas.FSArray".equals(structure.get(CasJson.TYPE).getAsString());
			if (!entry.getKey().equals(CasJson.ID)) {
				words.put(entry.getKey(), depth > 20 ? "…" : reference ? words(byId.get(entry.getValue().getAsString()), byId, depth + 1) : ids ? "[]" : value(entry.getValue()));
			}
		});
		return words.toString();
	}

	/** UIMA widens a float to a double when it writes it. */
	private static String value(JsonElement value) {
		boolean fraction = value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() && value.toString().matches(".*[.E].*");
		return fraction ? Float.toString((float) value.getAsDouble()) : value.toString();
	}

	@Test
	void whatLeadsNowhereIsToldWithItsLineAndTheRestIsKept() throws Exception {
		Path file = Files.write(folder.resolve("a.json"), List.of("{\"%TYPES\":{\"my.T\":{\"%SUPER_TYPE\":\"uima.tcas.Annotation\",\"next\":{\"%RANGE\":\"my.T\"},\"n\":{\"%RANGE\":\"uima.cas.Integer\"}}},",
				"\"%FEATURE_STRUCTURES\":[", "{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaNum\":1,\"sofaID\":\"_InitialView\",\"sofaString\":\"it rained\"},",
				"{\"%ID\":2,\"%TYPE\":\"my.T\",\"@sofa\":1,\"begin\":0,\"end\":2,\"@next\":99},", "{\"%ID\":3,\"%TYPE\":\"my.T\",\"@sofa\":77,\"begin\":0,\"end\":2},",
				"{\"%ID\":4,\"%TYPE\":\"my.T\",\"@sofa\":1,\"begin\":0,\"end\":2,\"n\":\"many\"},", "{\"%ID\":5,\"%TYPE\":\"org.isnad.uima.type.Claim\",\"@sofa\":1,\"begin\":0,\"end\":9,\"isnadId\":\"c1\"},",
				"{\"%ID\":5,\"%TYPE\":\"my.T\"}", "],\"%VIEWS\":{\"_InitialView\":{\"%SOFA\":1,\"%MEMBERS\":[2,4,5,1000]}}}"));
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		ImportResult result = read(store, file);
		assertEquals(List.of(0, 4, 5, 6, 8), result.skipped().stream().map(each -> each.line()).toList(), result.skipped().toString());
		AnnotationSet set = store.annotations(store.documents().getFirst().getId(), "imported");
		assertEquals("c1", set.getClaims().getFirst().getId());
		assertTrue(result.losses().stream().anyMatch(loss -> loss.what().contains("my.T")), result.losses().toString());
	}

	@Test
	void offsetsMayCountCodePoints() throws Exception {
		Path file = Files.writeString(folder.resolve("b.json"), "{\"%HEADER\":{\"offset-encoding\":\"UTF-32\"},\"%TYPES\":{},\"%FEATURE_STRUCTURES\":["
				+ "{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaID\":\"_InitialView\",\"sofaString\":\"\uD83D\uDE00 it rained\"},"
				+ "{\"%ID\":2,\"%TYPE\":\"org.isnad.uima.type.Claim\",\"@sofa\":1,\"begin\":2,\"end\":4}],\"%VIEWS\":{\"_InitialView\":{\"%SOFA\":1,\"%MEMBERS\":[2]}}}");
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		assertEquals(List.of(), read(store, file).skipped());
		assertEquals("it", store.annotations(store.documents().getFirst().getId(), "imported").getClaims().getFirst().getSpan().textIn(store.text(store.documents().getFirst().getId()).string()));
	}
}
