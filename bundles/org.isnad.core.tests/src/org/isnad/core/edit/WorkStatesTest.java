// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkStatesTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.");
		Corpora.add(store, "d2", "نفت الوزارة وصول الجرحى.");
		session = new EditSession(store, "hala");
	}

	private Claim claim(String document, int begin) throws Exception {
		return session.execute(new MarkClaim(document, Span.of(begin, begin + 4))).created();
	}

	private AnnotationSet set(String document) throws Exception {
		return store.annotations(document, "hala");
	}

	@Test
	void theFirstEditBeginsTheWorkAndItsUndoTakesThatBack() throws Exception {
		claim("d1", 0);
		assertEquals(WorkState.IN_PROGRESS, set("d1").getState());
		assertEquals(1, set("d1").getSteps().size());
		assertEquals("hala", set("d1").getSteps().get(0).getBy());
		claim("d1", 5);
		assertEquals(1, set("d1").getSteps().size(), "only the first edit begins it");
		session.undo();
		session.undo();
		assertTrue(set("d1").eContents().isEmpty());
	}

	@Test
	void anEditOfWhatIsDoneReopensItAndSaysSo() throws Exception {
		List<String> reopened = new ArrayList<>();
		session.addListener(change -> reopened.addAll(change.reopened()));
		claim("d1", 0);
		session.execute(new SetState(set("d1"), WorkState.COMPLETE));
		assertEquals(List.of(), reopened);
		claim("d1", 5);
		assertEquals(List.of("d1"), reopened);
		assertEquals(WorkState.IN_PROGRESS, set("d1").getState());
		assertEquals(3, set("d1").getSteps().size());
		session.undo();
		assertEquals(WorkState.COMPLETE, set("d1").getState());
	}

	@Test
	void whatIsLockedRefusesEditsUndoAndRedo() throws Exception {
		Claim one = claim("d1", 0);
		Claim two = claim("d1", 5);
		session.undo();
		lockBehindTheSession("d1", "hala");
		EditException refused = assertThrows(EditException.class, () -> claim("d1", 10));
		assertTrue(refused.getMessage().contains("salim"), refused.getMessage());
		assertThrows(EditException.class, () -> session.execute(new SetState(set("d1"), WorkState.COMPLETE)));
		assertThrows(EditException.class, () -> session.execute(new AddComment(one, "?")));
		assertFalse(session.canUndo());
		assertFalse(session.canRedo());
		assertNotNull(session.undoRefusal());
		session.undo();
		assertEquals(List.of(one), set("d1").getClaims());
		assertNull(two.eContainer());
		store.plan().getLocks().clear();
		assertTrue(session.canRedo());
		claim("d2", 0);
	}

	@Test
	void aLockOfOneAnnotatorIsNoLockOfAnother() throws Exception {
		session.execute(LockDocuments.lock(List.of("d1"), "salim", null));
		claim("d1", 0);
		session.execute(LockDocuments.lock(List.of("d1", "d1"), null, null));
		assertEquals(2, store.plan().getLocks().size());
		assertThrows(EditException.class, () -> claim("d1", 5));
		session.execute(LockDocuments.unlock(List.of("d1"), null));
		claim("d1", 5);
		assertTrue(store.plan().getLocks().isEmpty());
	}

	@Test
	void aRelationIsRefusedOnlyWhereBothItsDocumentsAreLocked() throws Exception {
		Claim one = claim("d1", 0);
		Claim two = claim("d2", 0);
		session.execute(LockDocuments.lock(List.of("d1"), null, null));
		session.execute(new Relate("d1", one, "d2", two, "CONTRADICTION"));
		session.execute(LockDocuments.lock(List.of("d2"), null, null));
		assertThrows(EditException.class, () -> session.execute(new Relate("d1", one, "d2", two, "UPDATE")));
		assertThrows(EditException.class, () -> session.execute(new Delete(List.copyOf(store.relations("hala").getRelations()))));
	}

	@Test
	void twoWhoLockOneDocumentAtOnceLockItOnce() throws Exception {
		CorpusStore other = CorpusStore.open(store.folder());
		EditSession theirs = new EditSession(other, "salim");
		other.plan();
		session.execute(LockDocuments.lock(List.of("d1"), null, null));
		theirs.execute(LockDocuments.lock(List.of("d1", "d2"), null, null));
		session.flush();
		theirs.flush();
		assertEquals(List.of(), other.warnings());
		assertEquals(2, CorpusStore.open(store.folder()).plan().getLocks().size());
	}

	private void lockBehindTheSession(String document, String annotator) throws Exception {
		EditSession leader = new EditSession(store, "salim");
		leader.execute(LockDocuments.lock(List.of(document), annotator, null));
	}
}
