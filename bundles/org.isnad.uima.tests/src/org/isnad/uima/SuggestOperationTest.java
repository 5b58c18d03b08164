// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.SetKind;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestOperationTest {
	private static final Pipeline WORDS = new Pipeline("words", "Words", List.of("claim"), Pipeline.Scope.DOCUMENT,
			SuggestOperationTest.class.getResource("/descriptors/WordPipeline.xml"), SuggestOperationTest.class.getClassLoader());

	@TempDir
	Path folder;

	@Test
	void resultsAreSuggestionsWithProvenance() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim and a claim");
		SuggestResult result = suggest(store, null);
		assertEquals(2, result.claims());
		assertEquals(19, result.characters());
		AnnotationSet set = CorpusStore.open(store.folder()).suggestionSet("d0", "words");
		assertEquals(SetKind.SUGGESTIONS, set.getKind());
		Claim claim = set.getClaims().getFirst();
		assertEquals("word pipeline 3", claim.getEngine());
		assertEquals(Span.of(2, 7), claim.getSpan());
		assertTrue(store.annotators().isEmpty());
	}

	@Test
	void aSecondRunChangesNothing() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim and a claim");
		suggest(store, null);
		AnnotationSet set = store.suggestionSet("d0", "words");
		set.getClaims().forEach(claim -> claim.setCreatedAt("2020-01-01T00:00:00Z"));
		store.save(set);
		Path file = store.fileOf(set);
		byte[] before = Files.readAllBytes(file);
		suggest(CorpusStore.open(store.folder()), null);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aSessionThatSavesBesideIsNotWaitedFor() throws Exception {
		String[] texts = new String[400];
		Arrays.fill(texts, "a claim and a claim");
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", texts);
		EditSession session = new EditSession(store, "hala");
		AtomicBoolean done = new AtomicBoolean();
		Thread saving = new Thread(() -> {
			while (!done.get()) {
				try {
					session.flush();
				} catch (CorpusException e) {
					throw new AssertionError(e);
				}
			}
		});
		saving.setDaemon(true);
		saving.start();
		Thread run = new Thread(() -> {
			try {
				new SuggestOperation(store, WORDS, d -> true, null).publishingIn(session, Runnable::run).run(null);
				done.set(true);
			} catch (CorpusException e) {
				throw new AssertionError(e);
			}
		});
		run.setDaemon(true);
		run.start();
		run.join(60_000);
		assertTrue(done.get(), "the run waits for the saving, and the saving for the run");
		saving.join();
		session.close();
		CorpusStore again = CorpusStore.open(store.folder());
		for (int i = 0; i < texts.length; i++) {
			assertEquals(2, again.suggestionSet("d" + i, "words").getClaims().size(), "d" + i);
		}
	}

	@Test
	void idsTellPipelineDocumentAndPlaceApart() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "claim claim", "claim claim");
		suggest(store, null);
		Pipeline other = new Pipeline("more", "More", WORDS.produces(), WORDS.scope(), WORDS.descriptor(), WORDS.loader());
		new SuggestOperation(store, other, d -> true, null).run(null);
		long ids = List.of("d0", "d1").stream().flatMap(d -> {
			try {
				return store.suggestions(d).stream();
			} catch (CorpusException e) {
				throw new AssertionError(e);
			}
		}).flatMap(s -> s.getClaims().stream()).map(Claim::getId).distinct().count();
		assertEquals(8, ids);
	}

	@Test
	void anEngineThatThrowsCostsOnlyItsDocument() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim", "fail here", "another claim");
		SuggestResult result = suggest(store, null);
		assertEquals(2, result.documents());
		assertEquals(2, result.claims());
		assertEquals(1, result.failed().size());
		SuggestResult.Failure failure = result.failed().getFirst();
		assertEquals("d1", failure.document());
		assertEquals("words", failure.engine());
		assertTrue(failure.reason().contains("the word fail is in it"), failure.reason());
	}

	@Test
	void whatLiesOutsideOfTheTextIsRefusedWithWhatHangsOnIt() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim beyond");
		SuggestResult result = suggest(store, null);
		AnnotationSet set = store.suggestionSet("d0", "words");
		assertEquals(1, set.getClaims().size());
		assertTrue(set.getCues().isEmpty() && set.getAttributions().isEmpty());
		assertEquals(1, result.documents());
		assertTrue(result.failed().getFirst().reason().contains("0-21"), result.failed().toString());
	}

	@Test
	void asAnAnnotatorTheyBelongToAMachine() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim");
		suggest(store, "robot");
		CorpusStore again = CorpusStore.open(store.folder());
		assertEquals(List.of("robot"), again.annotators());
		assertTrue(again.annotator("robot").isMachine());
		assertEquals("robot", again.annotations("d0", "robot").getClaims().getFirst().getCreatedBy());
		assertTrue(again.suggestions("d0").isEmpty());
	}

	@Test
	void whatAPersonMadeIsNeverReplaced() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim");
		suggest(store, "amal");
		AnnotationSet set = store.annotations("d0", "amal");
		set.getClaims().getFirst().setModifiedBy("amal");
		set.getClaims().getFirst().setSpan(Span.of(0, 7));
		SuggestResult result = suggest(store, "amal");
		assertEquals(Span.of(0, 7), set.getClaims().getFirst().getSpan());
		assertEquals(0, result.documents());
		assertTrue(result.failed().getFirst().reason().contains("amal"));
	}

	@Test
	void cancellingStopsBetweenDocumentsAndKeepsWhatIsDone() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim", "a claim", "a claim");
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int done;

			@Override
			public void subTask(String name) {
				if (++done == 2) {
					setCanceled(true);
				}
			}
		};
		assertThrows(OperationCanceledException.class, () -> new SuggestOperation(store, WORDS, d -> true, null).run(monitor));
		assertFalse(store.suggestions("d0").isEmpty());
		assertTrue(store.suggestions("d2").isEmpty());
	}

	@Test
	void onlyTheDocumentsThatWereAskedFor() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim", "a claim");
		assertEquals(1, new SuggestOperation(store, WORDS, d -> d.getId().equals("d1"), null).run(null).documents());
		assertTrue(store.suggestions("d0").isEmpty());
	}

	@Test
	void aPipelineThatIsNotThereOrCannotStartIsToldByName() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim");
		CorpusException missing = assertThrows(CorpusException.class, () -> new SuggestOperation(store, "nosuch", d -> true, null));
		assertTrue(missing.getMessage().contains("nosuch"), missing.getMessage());
		Path broken = Files.writeString(folder.resolve("broken.xml"), "<analysisEngineDescription");
		Pipeline pipeline = new Pipeline("broken", "Broken", List.of(), Pipeline.Scope.DOCUMENT, broken.toUri().toURL(), WORDS.loader());
		CorpusException refused = assertThrows(CorpusException.class, () -> new SuggestOperation(store, pipeline, d -> true, null).run(null));
		assertTrue(refused.getMessage().contains("broken"), refused.getMessage());
	}

	private static SuggestResult suggest(CorpusStore store, String annotator) throws CorpusException {
		return new SuggestOperation(store, WORDS, d -> true, annotator).run(null);
	}
}
