// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.learn.LearnResult.Outcome;
import org.isnad.model.AnnotationSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnOperationTest {
	private static final IProgressMonitor NONE = new NullProgressMonitor();

	@TempDir
	Path folder;

	@Test
	void aPlantedPatternIsLearnedTheBetterTheMoreThereIs() throws Exception {
		CorpusStore store = new PlantedCorpus(folder.resolve("c"), 1).annotated(20, "hala").store();
		LearnResult result = new LearnOperation(store).measuring(true).run(NONE);
		assertEquals(Outcome.TRAINED, result.outcome());
		List<LearningPoint> points = result.measured();
		assertTrue(points.getFirst().taught() < points.getLast().taught());
		double least = attributions(points.getFirst());
		double most = attributions(points.getLast());
		assertTrue(most > 0.8, "found " + most);
		assertTrue(least < most, least + " with little, " + most + " with all");
		assertEquals(points, LearningCurve.of(store).last());
		assertEquals(List.of("claim", "cue", "source"), LearnedModel.of(store).orElseThrow().layers());
	}

	private static double attributions(LearningPoint point) {
		return point.quality().stream().filter(quality -> quality.layer().equals("attribution")).findFirst().orElseThrow().exact().f1();
	}

	@Test
	void theSameAnnotationsGiveTheSameBytesWhateverTheLocale() throws Exception {
		Path first = new LearnFolder(learned("a", 7)).model();
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(new LearnFolder(learned("b", 7)).model()));
		} finally {
			Locale.setDefault(before);
		}
		assertFalse(java.util.Arrays.equals(Files.readAllBytes(first), Files.readAllBytes(new LearnFolder(learned("c", 8)).model())));
	}

	private CorpusStore learned(String name, long seed) throws CorpusException {
		CorpusStore store = new PlantedCorpus(folder.resolve(name), seed).annotated(6, "hala").store();
		new LearnOperation(store).run(NONE);
		return store;
	}

	@Test
	void whatIsCancelledLeavesTheModelThatWasThere() throws Exception {
		PlantedCorpus corpus = new PlantedCorpus(folder.resolve("c"), 3).annotated(6, "hala");
		new LearnOperation(corpus.store()).measuring(true).run(NONE);
		Path model = new LearnFolder(corpus.store()).model();
		byte[] before = Files.readAllBytes(model);
		LearningCurve curve = LearningCurve.of(corpus.store());
		corpus.annotated(4, "hala");
		int asked = 0;
		for (int at = 1; at < 200; at = at * 3) {
			AtomicInteger left = new AtomicInteger(at);
			IProgressMonitor impatient = new NullProgressMonitor() {
				@Override
				public boolean isCanceled() {
					return left.decrementAndGet() < 0;
				}
			};
			assertThrows(OperationCanceledException.class, () -> new LearnOperation(corpus.store()).measuring(true).run(impatient));
			assertArrayEquals(before, Files.readAllBytes(model));
			assertEquals(curve, LearningCurve.of(corpus.store()));
			asked++;
		}
		assertEquals(5, asked);
		assertEquals(Outcome.TRAINED, new LearnOperation(corpus.store()).run(NONE).outcome());
		assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(model)));
	}

	@Test
	void aDamagedModelIsToldAndReplaced() throws Exception {
		CorpusStore store = learned("c", 4);
		Path model = new LearnFolder(store).model();
		byte[] good = Files.readAllBytes(model);
		byte[] flipped = good.clone();
		flipped[good.length / 2] ^= 0x55;
		for (byte[] damaged : new byte[][] { flipped, java.util.Arrays.copyOf(good, good.length / 2), new byte[0], "no zip".getBytes() }) {
			Files.write(model, damaged);
			CorpusException told = assertThrows(CorpusException.class, () -> LearnedModel.of(store));
			assertTrue(told.getMessage().contains(model.toString()), told.getMessage());
			assertThrows(CorpusException.class, () -> new LearnedParameters().of(store));
		}
		assertEquals(Outcome.TRAINED, new LearnOperation(store).run(NONE).outcome());
		assertArrayEquals(good, Files.readAllBytes(model));
	}

	@Test
	void trainingAgainIsWorthItOnlyWhenEnoughIsNew() throws Exception {
		PlantedCorpus corpus = new PlantedCorpus(folder.resolve("c"), 5).annotated(4, "hala");
		assertEquals(Outcome.TOO_LITTLE, new LearnOperation(corpus.store()).always(true).run(NONE).outcome());
		corpus.annotated(4, "hala");
		assertEquals(Outcome.TRAINED, new LearnOperation(corpus.store()).run(NONE).outcome());
		assertEquals(Outcome.UP_TO_DATE, new LearnOperation(corpus.store()).run(NONE).outcome());
		AnnotationSet set = corpus.store().annotations("d000", "hala");
		set.getAttributions().remove(0);
		corpus.store().save(set);
		assertEquals(Outcome.LITTLE_NEW, new LearnOperation(corpus.store()).run(NONE).outcome());
		assertEquals(Outcome.TRAINED, new LearnOperation(corpus.store()).always(true).run(NONE).outcome());
		corpus.annotated(4, "hala");
		assertEquals(Outcome.TRAINED, new LearnOperation(corpus.store()).run(NONE).outcome());
	}

	@Test
	void machinesAndUntouchedSuggestionsTeachNothing() throws Exception {
		CorpusStore store = new PlantedCorpus(folder.resolve("c"), 6).annotated(6, "robot").open(1).store();
		store.annotator("robot").setMachine(true);
		AnnotationSet suggested = store.suggestionSet("d006", "attributions");
		suggested.getClaims().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(store.annotations("d000", "robot").getClaims().getFirst()));
		store.save(suggested);
		assertEquals(0, new LearnOperation(store).run(NONE).documents());
		store.annotator("robot").setMachine(false);
		assertEquals(6, new LearnOperation(store).run(NONE).documents());
	}

	@Test
	void aDocumentThatCannotBeReadCostsItselfOnly() throws Exception {
		Path corpus = folder.resolve("c");
		new PlantedCorpus(corpus, 10).annotated(7, "hala");
		Files.writeString(corpus.resolve("documents").resolve("d003").resolve("text.txt"), "another text");
		CorpusStore store = CorpusStore.open(corpus);
		LearnResult result = new LearnOperation(store).run(NONE);
		assertEquals(Outcome.TRAINED, result.outcome());
		assertEquals(6, result.documents());
		assertEquals(1, result.unread().size());
		assertTrue(result.unread().getFirst().contains("d003"), result.unread().toString());
		new UsefulOrder(store, LearnedModel.of(store).orElseThrow()).documents(5, NONE);
	}

	@Test
	void whatIsLearnedStaysOnThisMachine() throws Exception {
		CorpusStore store = learned("c", 9);
		assertEquals("*\n", Files.readString(store.folder().resolve(".local").resolve(".gitignore")));
	}
}
