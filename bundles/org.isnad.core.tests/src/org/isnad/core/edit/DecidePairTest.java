// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.isnad.core.CorpusStore;
import org.isnad.model.ModelFactory;
import org.isnad.model.PairOutcome;
import org.isnad.model.ShownPair;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidePairTest {
	@TempDir
	Path folder;

	@Test
	void whatCameOfAPairIsUndoneAndComesBackFromDisk() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		EditSession session = new EditSession(store, "hala");
		ShownPair pair = ModelFactory.eINSTANCE.createShownPair();
		pair.setId("p1");
		pair.setArg1("c1");
		pair.setArg2("c2");
		pair.setPool("random");
		pair.setProbability(0.001);
		assertThrows(EditException.class, () -> session.execute(new DecidePair(pair, PairOutcome.RELATED)), "it was not shown to this annotator");
		session.relations().getShownPairs().add(pair);
		session.execute(new DecidePair(pair, PairOutcome.NOT_RELATED));
		assertEquals(PairOutcome.NOT_RELATED, pair.getOutcome());
		assertNotNull(pair.getDecidedAt());
		session.execute(new DecidePair(pair, PairOutcome.RELATED));
		session.undo();
		assertEquals(PairOutcome.NOT_RELATED, pair.getOutcome());
		store.save(session.relations());
		ShownPair read = CorpusStore.open(store.folder()).relations("hala").getShownPairs().getFirst();
		assertEquals(PairOutcome.NOT_RELATED, read.getOutcome());
		assertEquals(0.001, read.getProbability());
		session.undo();
		assertEquals(PairOutcome.UNSPECIFIED, pair.getOutcome());
		assertNull(pair.getDecidedAt());
		assertFalse(session.canUndo());
		session.execute(new DecidePair(pair, PairOutcome.UNSPECIFIED));
		assertFalse(session.canUndo(), "what changes nothing leaves no trace");
	}
}
