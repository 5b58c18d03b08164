// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.LockDocuments;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.Relate;
import org.isnad.core.edit.SetFeature;
import org.isnad.model.Claim;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.testkit.Corpora;
import org.isnad.workflow.assign.AssignDocuments;
import org.isnad.workflow.assign.AssignmentProposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		for (String id : List.of("d1", "d2", "d3")) {
			Corpora.add(store, id, "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.");
		}
		session = new EditSession(store, "hala");
	}

	private Claim claim(String document) throws Exception {
		return session.execute(new MarkClaim(document, Span.of(0, 4))).created();
	}

	private DocumentState state(String document) throws Exception {
		return WorkStates.of(store).state(document, "hala");
	}

	private FinishDocuments.Result finish(String... documents) throws Exception {
		return new FinishDocuments(session, List.of(documents)).run(null);
	}

	@Test
	void aDocumentIsNewThenInProgressThenDoneThenReopenedThenLocked() throws Exception {
		assertEquals(DocumentState.NEW, state("d1"));
		claim("d1");
		assertEquals(DocumentState.IN_PROGRESS, state("d1"));
		assertEquals(List.of("d1"), finish("d1").finished());
		assertEquals(DocumentState.DONE, state("d1"));
		session.execute(new MarkClaim("d1", Span.of(5, 12)));
		assertEquals(DocumentState.IN_PROGRESS, state("d1"));
		session.undo();
		assertEquals(DocumentState.DONE, state("d1"));
		session.execute(LockDocuments.lock(List.of("d1"), null, null));
		assertEquals(DocumentState.LOCKED, state("d1"));
		claim("d2");
		session.execute(LockDocuments.lock(List.of("d2"), "hala", null));
		assertThrows(EditException.class, () -> finish("d2", "d3"));
		assertEquals(DocumentState.NEW, state("d3"), "one locked document keeps all from changing");
	}

	@Test
	void errorsRefuseFinishingWithTheListAndOthersAreDone() throws Exception {
		session.execute(new MarkSource("d1", Span.of(5, 12)));
		claim("d2");
		FinishDocuments.Result result = finish("d1", "d2", "gone");
		assertEquals(List.of("d2"), result.finished());
		assertEquals(Set.of("d1"), result.refused().keySet());
		assertEquals("E06", result.refused().get("d1").get(0).rule());
		assertEquals(5, result.refused().get("d1").get(0).offset());
		assertEquals(DocumentState.IN_PROGRESS, state("d1"));
	}

	@Test
	void aBrokenRelationRefusesTheDocumentOfItsFirstClaim() throws Exception {
		Claim one = claim("d1");
		Claim two = claim("d2");
		session.execute(new Relate("d1", one, "d2", two, "CONTRADICTION"));
		assertTrue(finish("d1").refused().get("d1").stream().anyMatch(problem -> problem.rule().equals("E07")));
		assertEquals(DocumentState.IN_PROGRESS, state("d1"));
		claim("d3");
		assertEquals(List.of("d3"), finish("d3").finished(), "a relation elsewhere does not keep another document");
	}

	@Test
	void theStateOfTheCorpusFollowsFromAllAndFromGold() throws Exception {
		WorkStates states = WorkStates.of(store);
		assertEquals(CorpusState.OPEN, states.corpusState("d1", List.of()));
		assertEquals(CorpusState.OPEN, states.corpusState("d1", List.of(DocumentState.DONE, DocumentState.IN_PROGRESS)));
		assertEquals(CorpusState.ANNOTATED, states.corpusState("d1", List.of(DocumentState.DONE, DocumentState.LOCKED)));
		store.annotations("d1", CorpusStore.GOLD).getDecisions().add(org.isnad.model.ModelFactory.eINSTANCE.createDecision());
		assertEquals(CorpusState.IN_ADJUDICATION, states.corpusState("d1", List.of(DocumentState.DONE)));
		store.annotations("d1", CorpusStore.GOLD).setState(WorkState.GOLD);
		assertEquals(CorpusState.GOLD, states.corpusState("d1", List.of()));
	}

	@Test
	void theNextDocumentIsMineAndOpenAndTheLastIsFollowedByTheFirst() throws Exception {
		assertEquals(Optional.of("d2"), next("d1"));
		assertEquals(Optional.of("d1"), next("d3"));
		assertEquals(Optional.of("d1"), next(null));
		finish("d2");
		assertEquals(Optional.of("d3"), next("d1"));
		session.execute(LockDocuments.lock(List.of("d3"), "hala", null));
		assertEquals(Optional.empty(), next("d1"));
	}

	@Test
	void onlyWhatIsAssignedIsMineAndAPreferenceComesFirst() throws Exception {
		session.execute(new AssignDocuments(new AssignmentProposal(List.of(row("d1", "yusuf"), row("d2", "hala", "yusuf"), row("d3", "hala")))));
		assertEquals(Optional.of("d2"), next("d1"));
		assertEquals(Optional.of("d3"), new NextDocument(store, "hala").after("d1", List.of("d3", "d1", "gone")));
		assertEquals(Optional.empty(), new NextDocument(store, "mona").after(null, List.of()));
	}

	private static AssignmentProposal.Row row(String document, String... annotators) {
		return new AssignmentProposal.Row(document, 10, List.of(annotators), Set.of());
	}

	private Optional<String> next(String current) throws Exception {
		return new NextDocument(store, "hala").after(current, List.of());
	}

	@Test
	void aTextThatChangedRefusesFinishing() throws Exception {
		Claim claim = claim("d1");
		session.execute(new SetFeature(claim, Literals.CLAIM__POLARITY, "POS"));
		session.flush();
		java.nio.file.Files.writeString(store.folder().resolve("documents/d1/text.txt"), "نص آخر");
		store.unload("d1");
		assertEquals(Set.of("d1"), finish("d1").refused().keySet());
	}
}
