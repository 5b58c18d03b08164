// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.uima.SuggestResult.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What engines do wrong costs the document alone, and results never depend on who was first. */
class SuggestRobustlyTest {
	private static final Pipeline ODD = new Pipeline("odd", "Odd", List.of("claim"), Pipeline.Scope.DOCUMENT,
			SuggestRobustlyTest.class.getResource("/descriptors/OddPipeline.xml"), SuggestRobustlyTest.class.getClassLoader());

	@TempDir
	Path folder;

	@BeforeEach
	void hold() {
		OddEngine.released = false;
	}

	@AfterEach
	void release() {
		OddEngine.released = true;
	}

	@Test
	void aLoopIsGivenUpAndTheRestGoesOn() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim", "loop claim", "a claim", "deaf claim", "a claim", "", "a claim");
		SuggestResult result = run(store).timeout(Duration.ofMillis(400)).workers(2).run(null);
		assertEquals(5, result.documents());
		assertEquals(List.of("d1", "d3"), result.failed().stream().map(Failure::document).toList());
		for (Failure failure : result.failed()) {
			assertEquals("odd", failure.engine());
			assertTrue(failure.reason().contains("given up"), failure.reason());
		}
		assertTrue(store.suggestions("d1").isEmpty() && store.suggestions("d3").isEmpty());
		assertEquals(1, store.suggestionSet("d6", "odd").getClaims().size());
	}

	@Test
	void whatWasWrittenBeforeAFailureIsNotKept() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "claim half", "claim deep", "claim memory", "claim");
		SuggestResult result = run(store).run(null);
		assertEquals(List.of("d0", "d1", "d2"), result.failed().stream().map(Failure::document).toList());
		assertTrue(result.failed().stream().allMatch(failure -> failure.engine().equals("odd")), result.failed().toString());
		for (String id : List.of("d0", "d1", "d2")) {
			assertTrue(store.suggestions(id).isEmpty(), id);
		}
		assertEquals(1, store.suggestionSet("d3", "odd").getClaims().size());
	}

	@Test
	void whatFailsNowLeavesWhatWasSuggestedBefore() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "claim half");
		Pipeline words = new Pipeline("odd", "Words", ODD.produces(), ODD.scope(), getClass().getResource("/descriptors/WordPipeline.xml"), ODD.loader());
		new SuggestOperation(store, words, d -> true, null).run(null);
		assertEquals(1, run(store).run(null).failed().size());
		assertEquals(1, store.suggestionSet("d0", "odd").getClaims().size());
	}

	@Test
	void offsetsThatAreNoneAreReportedWithTheDocument() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "backward claim", "before claim", "a claim");
		SuggestResult result = run(store).run(null);
		assertEquals(List.of("d0", "d1"), result.failed().stream().map(Failure::document).toList());
		assertTrue(store.suggestionSet("d0", "odd").getCues().isEmpty() && store.suggestionSet("d1", "odd").getCues().isEmpty());
		assertEquals(1, store.suggestionSet("d2", "odd").getClaims().size());
	}

	@Test
	void theBytesDoNotDependOnHowManyWork() throws Exception {
		String[] texts = new String[60];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = "claim ".repeat(1 + i * 37 % 11) + (i % 13 == 5 ? "half" : "");
		}
		Map<String, String> alone = files(texts, 1);
		assertEquals(alone, files(texts, 4));
		assertTrue(alone.get("sources.isnad").contains("speaker"), alone.keySet().toString());
	}

	private Map<String, String> files(String[] texts, int workers) throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("w" + workers), "en", texts);
		run(store, "robot").with(PipelineSetting.of("odd").parameter("scores", "0.3 | 0.9")).workers(workers).forgetting().run(null);
		Map<String, String> files = new TreeMap<>();
		try (var all = Files.walk(store.folder())) {
			for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.endsWith("document.isnad") && !f.endsWith("corpus.isnad")).toList()) {
				files.put(store.folder().relativize(file).toString(), Files.readString(file).replaceAll("createdAt=\"[^\"]*\"", ""));
			}
		}
		return files;
	}

	@Test
	void cancellingDoesNotWaitForALoop() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim", "deaf", "a claim");
		NullProgressMonitor monitor = new NullProgressMonitor();
		Thread canceller = new Thread(() -> {
			try {
				TimeUnit.MILLISECONDS.sleep(500);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			monitor.setCanceled(true);
		});
		canceller.start();
		long start = System.nanoTime();
		assertThrows(OperationCanceledException.class, () -> run(store).workers(1).run(monitor));
		assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 30);
		canceller.join();
		assertTrue(store.suggestions("d2").isEmpty());
	}

	@Test
	void whatCannotBeSavedIsNotInMemoryEither() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim");
		// Nothing can be read there, and no folder be made.
		Files.createSymbolicLink(store.folder().resolve("documents/d0/suggestions"), folder.resolve("nowhere"));
		assertThrows(CorpusException.class, () -> run(store).run(null));
		assertTrue(store.suggestionSet("d0", "odd").getClaims().isEmpty());
	}

	@Test
	void aFileThatCannotBeReadCostsItsDocument() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim", "a claim");
		Files.createDirectories(store.folder().resolve("documents/d0/suggestions"));
		Files.writeString(store.folder().resolve("documents/d0/suggestions/odd.isnad"), "<no");
		SuggestResult result = run(store).run(null);
		assertEquals(1, result.documents());
		assertEquals("d0", result.failed().getFirst().document());
		assertEquals("<no", Files.readString(store.folder().resolve("documents/d0/suggestions/odd.isnad")));
	}

	@Test
	void aThresholdTakesAttributionsWithTheirEnds() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "claim claim claim");
		PipelineSetting setting = PipelineSetting.of("odd").parameter("strange/scores", "0.2|0.8").threshold(0.5);
		run(store).with(setting).run(null);
		AnnotationSet set = store.suggestionSet("d0", "odd");
		assertEquals(List.of(6), set.getClaims().stream().map(c -> c.getSpan().begin()).toList());
		assertEquals(1, set.getSources().size());
		assertEquals(1, set.getAttributions().size());
	}

	@Test
	void onlyThePartIsReplaced() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "claim claim claim claim");
		run(store).with(PipelineSetting.of("odd").parameter("scores", "0.2")).run(null);
		List<String> before = ids(store);
		run(store).with(PipelineSetting.of("odd").parameter("scores", "0.9")).within(6, 17).run(null);
		AnnotationSet set = store.suggestionSet("d0", "odd");
		assertEquals(List.of(0.2, 0.9, 0.9, 0.2), sorted(set).stream().map(Claim::getScore).toList());
		assertEquals(before, ids(store));
		assertEquals(4, set.getAttributions().size());
		for (Attribution attribution : set.getAttributions()) {
			assertTrue(set.getClaims().contains(attribution.getContent().getFirst()) && set.getSources().contains(attribution.getSource()));
		}
		Pipeline none = new Pipeline("odd", "None", ODD.produces(), ODD.scope(), ODD.descriptor(), ODD.loader());
		new SuggestOperation(store, none, d -> true, null).with(PipelineSetting.of("odd").parameter("word", "nothing")).within(12, 23).run(null);
		assertEquals(List.of(0, 6), sorted(set).stream().map(c -> c.getSpan().begin()).toList());
	}

	private static List<Claim> sorted(AnnotationSet set) {
		List<Claim> claims = new ArrayList<>(set.getClaims());
		claims.sort((a, b) -> Integer.compare(a.getSpan().begin(), b.getSpan().begin()));
		return claims;
	}

	private static List<String> ids(CorpusStore store) throws CorpusException {
		return sorted(store.suggestionSet("d0", "odd")).stream().map(Claim::getId).toList();
	}

	@Test
	void parametersReachTheEnginesAndWrongOnesAreTold() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a word");
		assertEquals(1, run(store).with(PipelineSetting.of("odd").parameter("strange/word", "word")).run(null).claims());
		assertEquals(List.of("strange/word", "strange/scores"), PipelineParameters.of(ODD).stream().map(PipelineParameter::path).toList());
		assertEquals("claim", PipelineParameters.of(ODD).getFirst().value());
		CorpusException unknown = assertThrows(CorpusException.class, () -> run(store).with(PipelineSetting.of("odd").parameter("wrod", "x")).run(null));
		assertTrue(unknown.getMessage().contains("wrod") && unknown.getMessage().contains("scores"), unknown.getMessage());
		CorpusException type = assertThrows(CorpusException.class, () -> run(store).with(PipelineSetting.of("odd").parameter("scores", "high")).run(null));
		assertTrue(type.getMessage().contains("high") && type.getMessage().contains("FLOAT"), type.getMessage());
	}

	@Test
	void aMalformedDescriptorIsToldByFileAndLine() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim");
		Path broken = Files.writeString(folder.resolve("broken.xml"), "<analysisEngineDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n  <primitive>true</wrong>\n");
		Pipeline pipeline = new Pipeline("broken", "Broken", List.of(), Pipeline.Scope.DOCUMENT, broken.toUri().toURL(), ODD.loader());
		CorpusException refused = assertThrows(CorpusException.class, () -> new SuggestOperation(store, pipeline, d -> true, null).run(null));
		assertTrue(refused.getMessage().contains("broken.xml:2"), refused.getMessage());
		assertFalse(Files.exists(store.folder().resolve("documents/d0/suggestions")));
	}

	@Test
	void surrogatesWithoutTheirHalvesPassThrough() throws Exception {
		try (PipelineRunner runner = new PipelineRunner(ODD)) {
			runner.emptyCas().setDocumentText("\uD800 claim \uDC00");
			runner.process();
		}
	}

	private static SuggestOperation run(CorpusStore store) {
		return run(store, null);
	}

	private static SuggestOperation run(CorpusStore store, String annotator) {
		return new SuggestOperation(store, ODD, d -> true, annotator);
	}
}
