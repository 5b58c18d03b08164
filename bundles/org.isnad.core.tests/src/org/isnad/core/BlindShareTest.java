// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Corpus;
import org.isnad.model.ModelFactory;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindShareTest {
	private static final int DOCUMENTS = 4000;

	@TempDir
	Path folder;

	private static Corpus corpus(String id, Integer share) {
		Corpus corpus = ModelFactory.eINSTANCE.createCorpus();
		corpus.setId(id);
		if (share != null) {
			corpus.setBlindShare(share);
		}
		return corpus;
	}

	private static List<Integer> blind(Corpus corpus) {
		return IntStream.range(0, DOCUMENTS).filter(i -> BlindShare.isBlind(corpus, "d" + i)).boxed().toList();
	}

	@Test
	void theShareIsMetWithinTheToleranceOfALot() {
		for (int percent : new int[] { 1, 10, 25, 60, 99 }) {
			double expected = DOCUMENTS * percent / 100.0;
			double tolerance = 4 * Math.sqrt(expected * (1 - percent / 100.0));
			assertEquals(expected, blind(corpus("k1", percent)).size(), tolerance, percent + " %");
		}
		assertEquals(0, blind(corpus("k1", 0)).size());
		assertEquals(DOCUMENTS, blind(corpus("k1", 100)).size());
	}

	@Test
	void aGreaterShareKeepsWhatWasBlindAndAnotherCorpusDrawsOtherLots() {
		List<Integer> ten = blind(corpus("k1", 10));
		assertTrue(blind(corpus("k1", 30)).containsAll(ten));
		assertFalse(ten.equals(blind(corpus("k2", 10))));
		assertEquals(ten, blind(corpus("k1", null)), "ten percent is meant where nothing is said");
	}

	@Test
	void aCorpusThatSaysNothingIsNotRewritten() throws Exception {
		Corpus corpus = corpus("k1", null);
		corpus.setName("alt");
		byte[] bytes = IsnadFile.write(corpus, "corpus.isnad");
		assertFalse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("blindShare"));
		assertEquals(10, ((Corpus) IsnadFile.read(bytes, "corpus.isnad").root()).getBlindShare());
		corpus.setBlindShare(35);
		assertEquals(35, ((Corpus) IsnadFile.read(IsnadFile.write(corpus, "c"), "c").root()).getBlindShare());
	}

	@Test
	void documentsThatComeLaterChangeNothing() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 5, 6, 2);
		store.corpus().setBlindShare(50);
		List<Boolean> before = store.documents().stream().map(d -> BlindShare.isBlind(store.corpus(), d.getId())).toList();
		List<String> ids = store.documents().stream().map(d -> d.getId()).toList();
		Corpora.add(store, "a-new-one", "نص");
		assertEquals(before, ids.stream().map(id -> BlindShare.isBlind(store.corpus(), id)).toList());
	}

	@Test
	void whatIsBlindCannotBeAccepted() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d", "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.");
		AnnotationSet suggested = new RandomAnnotations(new SplittableRandom(4)).fill(store.suggestionSet("d", "p"), store.text("d"), 3);
		EditSession session = new EditSession(store, "hala");
		store.corpus().setBlindShare(100);
		assertThrows(EditException.class, () -> session.execute(new AcceptSuggestions(suggested.getAttributions())));
		assertTrue(store.annotations("d", "hala").getAttributions().isEmpty());
		store.corpus().setBlindShare(0);
		assertEquals(suggested.getCues().size(), session.execute(new AcceptSuggestions(suggested.getCues())).created().size());
	}
}
