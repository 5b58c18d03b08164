// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.onnx.tokenizer.Encoding;
import org.isnad.onnx.tokenizer.Token;
import org.isnad.uima.Pipeline;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;
import org.isnad.uima.installed.EngineDraft;
import org.isnad.uima.installed.EngineException;
import org.isnad.uima.installed.EngineForms;
import org.isnad.uima.installed.InstalledEngine;
import org.isnad.uima.installed.InstalledEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEnginesTest {
	private static final List<String> SPANS = List.of("O", "B-PER", "I-PER");
	private static final List<String> RELATIONS = List.of("ENTAILMENT", "NEUTRAL", "CONTRADICTION");
	@TempDir
	Path folder;
	private InstalledEngines engines;

	@BeforeEach
	void open() {
		engines = new InstalledEngines(folder.resolve("engines"), new EngineForms(List.of(new OnnxForm())));
	}

	@Test
	void probabilitiesAreThoseOfPlainArithmetic() throws Exception {
		float[][] embeddings = TinyModels.embeddings(3);
		float[][] matrix = { { 0.5f, -1, 2 }, { 1, 0.25f, 0 }, { -0.5f, 1, 1 } };
		float[] bias = { 0.1f, -0.2f, 0.3f };
		Path model = TinyModels.folder(folder.resolve("m"), TinyModels.tokens(embeddings, matrix, bias), "token-classification", SPANS, 64);
		try (Model open = Model.open(model)) {
			Encoding encoding = open.tokenizer().single(open.tokenizer().tokens("Amal said war"));
			assertEquals(List.of(2, 4, 7, 8, 3), encoding.tokens().stream().map(Token::id).toList());
			float[][] logits = open.tokenLogits(encoding);
			for (int i = 0; i < logits.length; i++) {
				double[] expected = TinyModels.probabilities(embeddings[encoding.tokens().get(i).id()], matrix, bias);
				assertArrayEquals(expected, Model.probabilities(logits[i]), 1e-6);
			}
		}
	}

	@Test
	void aTokenClassifierSuggestsSpansWithScoreAndTheModelsHash() throws Exception {
		float[][] embeddings = new float[TinyModels.WORDS.size()][3];
		embeddings[1] = new float[] { 3, 0, 0 };
		for (int outside : List.of(7, 8, 9, 13)) {
			embeddings[outside] = new float[] { 4, 0, 0 };
		}
		embeddings[4] = new float[] { 0, 2, 0 };
		embeddings[12] = new float[] { 0, 2, 0 };
		embeddings[5] = new float[] { 0, 0, 3 };
		install(TinyModels.folder(folder.resolve("m"), TinyModels.tokens(embeddings, TinyModels.identity(3), new float[3]), "token-classification", SPANS, 64));
		// The model was trained without marks; what is suggested ends behind the mark of the last letter.
		String text = "war. Amal Badr said \u0623\u0645\u0644\u064F.";
		CorpusStore store = corpus(text);
		Pipeline pipeline = pipeline();
		SuggestResult result = new SuggestOperation(store, pipeline, d -> true, null).run(null);
		assertEquals(List.of(), result.failed());
		AnnotationSet set = store.suggestionSet("d0", pipeline.id());
		List<SourceMention> sources = new ArrayList<>(set.getSources());
		sources.sort(Comparator.comparing(s -> s.getSpan().begin()));
		assertEquals(List.of(Span.of(5, 14), Span.of(20, 24)), sources.stream().map(SourceMention::getSpan).toList());
		double first = Math.exp(2) / (Math.exp(2) + 2);
		double second = Math.exp(3) / (Math.exp(3) + 2);
		assertEquals((first + second) / 2, sources.getFirst().getScore(), 0.0001);
		assertEquals(first, sources.get(1).getScore(), 0.0001);
		assertTrue(sources.getFirst().getEngine().matches("tiny [0-9a-f]{12}"), sources.getFirst().getEngine());
	}

	@Test
	void aLongTextIsReadInWindowsAsIfItWereOne() throws Exception {
		float[][] embeddings = TinyModels.embeddings(3);
		byte[] model = TinyModels.tokens(embeddings, TinyModels.identity(3), new float[3]);
		StringBuilder text = new StringBuilder();
		java.util.SplittableRandom random = new java.util.SplittableRandom(3);
		for (int i = 0; i < 700; i++) {
			text.append(List.of("amal", "badr", "said", "war", "peace", "not", "unknown").get(random.nextInt(7))).append(' ');
		}
		List<List<Span>> found = new ArrayList<>();
		for (int most : List.of(16, 512)) {
			Path folderOf = TinyModels.folder(folder.resolve("m" + most), model, "token-classification", SPANS, most);
			try (EngineDraft draft = EngineDraft.openOnce(folderOf, List.of(), engines.forms(), null)) {
				CorpusStore store = corpus(text.toString());
				Pipeline pipeline = draft.pipeline(draft.mapping());
				assertEquals(List.of(), new SuggestOperation(store, pipeline, d -> true, null).run(null).failed());
				found.add(store.suggestionSet("d0", pipeline.id()).getSources().stream().map(SourceMention::getSpan).sorted(Comparator.comparing(Span::begin)).toList());
			}
		}
		// This model looks at each token alone, so where a window ends cannot matter.
		assertEquals(found.get(1), found.get(0));
		assertTrue(found.get(0).size() > 50, found.toString());
	}

	@Test
	void aPairClassifierRelatesClaims() throws Exception {
		// The word "not" in either claim pushes towards contradiction.
		float[][] embeddings = new float[TinyModels.WORDS.size()][3];
		embeddings[10] = new float[] { 0, 0, 9 };
		embeddings[8] = new float[] { 1, 0, 0 };
		install(TinyModels.folder(folder.resolve("m"), TinyModels.pairs(embeddings, TinyModels.identity(3), new float[3]), "nli-pair", RELATIONS, 64));
		CorpusStore store = corpus("said war peace", "said war not peace", "said war peace amal");
		for (String document : List.of("d0", "d1", "d2")) {
			AnnotationSet set = store.annotations(document, "hala");
			Claim claim = ModelFactory.eINSTANCE.createClaim();
			claim.setId("c" + document);
			claim.setSpan(Span.of(0, store.text(document).string().length()));
			set.getClaims().add(claim);
			store.save(set);
		}
		Pipeline pipeline = pipeline();
		assertEquals(Pipeline.Scope.CORPUS, pipeline.scope());
		assertEquals(List.of("relation"), pipeline.produces());
		SuggestResult result = new SuggestOperation(store, pipeline, d -> true, null).run(null);
		assertEquals(List.of(), result.failed());
		List<ClaimRelation> relations = store.suggestedRelationSet(pipeline.id()).getRelations();
		List<String> found = relations.stream().map(r -> r.getLabel() + ' ' + r.getArg1() + ' ' + r.getArg2()).sorted().toList();
		assertEquals(List.of("CONTRADICTION cd0 cd1", "CONTRADICTION cd1 cd2"), found.stream().filter(f -> f.startsWith("CONTRA")).toList(), found.toString());
		// [CLS] said war peace [SEP] said war not peace [SEP]: one "not" and two "war" among ten tokens.
		double[] logits = { 0.2, 0, 0.9 };
		double expected = Math.exp(logits[2]) / (Math.exp(logits[0]) + Math.exp(logits[1]) + Math.exp(logits[2]));
		ClaimRelation first = relations.stream().filter(r -> r.getLabel().equals("CONTRADICTION") && r.getArg1().equals("cd0")).findFirst().orElseThrow();
		assertEquals(expected, first.getScore(), 0.0001);
		assertEquals("d0", first.getArg1Document());
		assertTrue(first.getEngine().startsWith("tiny "));
	}

	@Test
	void theFolderOfEnginesMayBeMovedWithTheModel() throws Exception {
		Path model = TinyModels.folder(folder.resolve("m"), TinyModels.tokens(TinyModels.embeddings(3), TinyModels.identity(3), new float[3]), "token-classification", SPANS, 64);
		install(model);
		deleteFolder(model);
		Files.move(folder.resolve("engines"), folder.resolve("moved"));
		engines = new InstalledEngines(folder.resolve("moved"), engines.forms());
		CorpusStore store = corpus("amal said war");
		assertEquals(List.of(), new SuggestOperation(store, pipeline(), d -> true, null).run(null).failed());
	}

	@Test
	void whatIsMissingOrWrongIsToldWithTheFile() throws Exception {
		byte[] good = TinyModels.tokens(TinyModels.embeddings(3), TinyModels.identity(3), new float[3]);
		says(good, "token-classification", "{}", null, "tokenizer");
		says(good, "token-classification", TinyModels.tokenizer().replace("BertPreTokenizer", "Morphemes"), null, "Morphemes", "tokenizer.pre_tokenizer", "BertPreTokenizer");
		says(good, "token-classification", "no json", null, "tokenizer.json");
		says(good, "image-classification", TinyModels.tokenizer(), null, "image-classification", "nli-pair");
		says(good, "token-classification", TinyModels.tokenizer(), "{\"task\": \"nli-pair\"}", "id2label");
		says(good, "token-classification", TinyModels.tokenizer(), "{\"task\": \"nli-pair\", \"id2label\": {\"0\": \"a\", \"2\": \"b\"}}", "id2label");
		Path half = Files.createDirectories(folder.resolve("half"));
		Files.write(half.resolve("model.onnx"), good);
		assertTrue(assertThrows(EngineException.class, () -> EngineDraft.open(half, List.of(), engines, null)).getMessage().contains("tokenizer.json"));
	}

	@Test
	void aModelThatDoesNotLoadOrFitIsToldWhenItIsStarted() throws Exception {
		starting("no model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8), SPANS, "model.onnx");
		starting(TinyModels.tokens(TinyModels.embeddings(3), TinyModels.identity(3), new float[3], "position_ids"), SPANS, "position_ids");
		Path two = TinyModels.folder(folder.resolve("two"), TinyModels.tokens(TinyModels.embeddings(3), TinyModels.identity(3), new float[3]), "token-classification", List.of("O", "PER"), 64);
		try (Model open = Model.open(two)) {
			Encoding encoding = open.tokenizer().single(open.tokenizer().tokens("amal"));
			assertTrue(assertThrows(EngineException.class, () -> open.tokenLogits(encoding)).getMessage().contains("[1, 3, 2]"));
		}
	}

	private void starting(byte[] bytes, List<String> labels, String word) throws Exception {
		Path model = TinyModels.folder(folder.resolve("bad" + word), bytes, "token-classification", labels, 64);
		EngineException refused = assertThrows(EngineException.class, () -> Model.open(model));
		assertTrue(refused.getMessage().contains(word), refused.getMessage());
		assertFalse(refused.getMessage().contains("Exception:"), refused.getMessage());
	}

	private void says(byte[] model, String task, String tokenizer, String config, String... words) throws Exception {
		Path bad = TinyModels.folder(Files.createTempDirectory(folder, "bad"), model, task, SPANS, 64);
		Files.writeString(bad.resolve("tokenizer.json"), tokenizer);
		if (config != null) {
			Files.writeString(bad.resolve("config.json"), config);
		}
		EngineException refused = assertThrows(EngineException.class, () -> EngineDraft.open(bad, List.of(), engines, null));
		for (String word : words) {
			assertTrue(refused.getMessage().contains(word), word + " is not in: " + refused.getMessage());
		}
		try (Stream<Path> left = Files.list(engines.folder())) {
			assertEquals(0, left.count());
		}
	}

	private InstalledEngine install(Path model) throws EngineException {
		try (EngineDraft draft = EngineDraft.open(model, List.of(), engines, null)) {
			return draft.install(draft.mapping(), Set.of());
		}
	}

	private Pipeline pipeline() {
		return engines.pipelines(problem -> {
			throw new AssertionError(problem);
		}).getFirst();
	}

	private CorpusStore corpus(String... texts) throws Exception {
		CorpusStore store = CorpusStore.create(Files.createTempDirectory(folder, "corpus").resolve("c"), "test", "en", Profile.FULL);
		for (int i = 0; i < texts.length; i++) {
			Document draft = ModelFactory.eINSTANCE.createDocument();
			draft.setId("d" + i);
			store.add(draft, texts[i]);
		}
		return store;
	}

	private static void deleteFolder(Path folder) throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
