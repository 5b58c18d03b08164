// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.model.Assignment;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.isnad.workflow.WorkStates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignDocumentsTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		for (int i = 0; i < 10; i++) {
			Corpora.add(store, "d" + i, "قالت الوكالة إن الجرحى سبعة. ".repeat(i + 1));
		}
		session = new EditSession(store, "salim");
	}

	private AssignmentProposal propose(int seed, String... people) throws Exception {
		return new ProposeAssignment(CorpusStore.open(store.folder()), document -> true, new AssignmentRequest(List.of(people), 20, 2, seed)).run(null);
	}

	@Test
	void thePlanSaysWhatWasProposedAndUndoTakesItBack() throws Exception {
		AssignmentProposal proposal = propose(1, "hala", "yusuf");
		session.execute(new AssignDocuments(proposal));
		WorkStates states = WorkStates.of(store);
		for (AssignmentProposal.Row row : proposal.rows()) {
			assertEquals(row.annotators(), List.copyOf(states.assigned(row.document())));
		}
		session.flush();
		assertEquals(12, CorpusStore.open(store.folder()).plan().getAssignments().size());
		AssignDocuments again = session.execute(new AssignDocuments(proposal));
		assertEquals(0, again.added() + again.removed());
		session.undo();
		assertTrue(store.plan().getAssignments().isEmpty());
	}

	@Test
	void anotherRunKeepsWhatWasBegunEvenOfSomebodyWhoIsNotNamed() throws Exception {
		session.execute(new AssignDocuments(propose(1, "hala", "yusuf")));
		String hers = store.plan().getAssignments().stream().filter(each -> each.getAnnotator().equals("hala")).map(Assignment::getDocument).findFirst().orElseThrow();
		EditSession hala = new EditSession(store, "hala");
		hala.execute(new MarkClaim(hers, Span.of(0, 4)));
		hala.flush();
		session.execute(new AssignDocuments(propose(2, "yusuf", "mona")));
		List<Assignment> left = store.plan().getAssignments().stream().filter(each -> each.getAnnotator().equals("hala")).toList();
		assertEquals(List.of(hers), left.stream().map(Assignment::getDocument).toList());
	}

	@Test
	void assignmentsOfRemovedDocumentsGoAndOnesNotNamedStay() throws Exception {
		session.execute(new AssignDocuments(propose(1, "hala", "yusuf")));
		session.flush();
		store.remove("d3");
		AssignmentProposal some = new ProposeAssignment(CorpusStore.open(store.folder()), document -> document.getId().equals("d1"),
				new AssignmentRequest(List.of("mona"), 0, 0, 1)).run(null);
		session.execute(new AssignDocuments(some));
		assertTrue(store.plan().getAssignments().stream().noneMatch(each -> each.getDocument().equals("d3")));
		assertEquals(List.of("mona"), List.copyOf(WorkStates.of(store).assigned("d1")));
		assertFalse(WorkStates.of(store).assigned("d2").isEmpty());
	}

	@Test
	void twoWhoAssignAtOnceGetWhatBothSaid() throws Exception {
		CorpusStore other = CorpusStore.open(store.folder());
		other.plan();
		EditSession theirs = new EditSession(other, "mona");
		session.execute(new AssignDocuments(propose(1, "hala", "yusuf")));
		theirs.execute(new AssignDocuments(propose(2, "hala", "yusuf")));
		session.flush();
		theirs.flush();
		CorpusStore merged = CorpusStore.open(store.folder());
		assertEquals(List.of(), other.warnings());
		assertEquals(merged.plan().getAssignments().size(), merged.plan().getAssignments().stream().map(each -> each.getDocument() + each.getAnnotator()).distinct().count());
		for (Assignment each : store.plan().getAssignments()) {
			assertTrue(WorkStates.of(merged).assigned(each.getDocument()).contains(each.getAnnotator()));
		}
	}
}
