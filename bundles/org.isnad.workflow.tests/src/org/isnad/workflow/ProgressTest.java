// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.model.WorkStep;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;
import org.isnad.workflow.assign.AssignDocuments;
import org.isnad.workflow.assign.AssignmentProposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
	@TempDir
	Path folder;

	private CorpusStore store;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		for (String id : List.of("d1", "d2", "d3", "d4")) {
			Corpora.add(store, id, "x".repeat(100));
		}
	}

	private AnnotationSet work(String document, String annotator, WorkState state, int begin, int end, String... times) throws Exception {
		AnnotationSet set = store.annotations(document, annotator);
		for (String time : times) {
			Claim claim = ModelFactory.eINSTANCE.createClaim();
			claim.setId(Ids.random('c'));
			claim.setSpan(Span.of(begin, end));
			claim.setCreatedAt(time);
			set.getClaims().add(claim);
		}
		set.setState(state);
		store.save(set);
		return set;
	}

	private ProgressReport report() throws Exception {
		return new ReadProgress(CorpusStore.open(store.folder())).run(null);
	}

	@Test
	void effortIsThePausesBetweenEditsWithoutLongOnes() throws Exception {
		work("d1", "hala", WorkState.COMPLETE, 0, 90, "2026-03-01T10:00:00Z", "2026-03-01T10:01:00Z", "2026-03-01T10:20:00Z", "2026-03-01T10:21:00Z", "no time");
		work("d2", "hala", WorkState.IN_PROGRESS, 0, 50, "2026-03-02T10:00:00Z");
		EditSession session = new EditSession(store, "lead");
		session.execute(new AssignDocuments(new AssignmentProposal(List.of(new AssignmentProposal.Row("d3", 100, List.of("hala", "yusuf"), Set.of())))));
		session.flush();
		ProgressReport report = report();
		assertEquals(120, report.activeSeconds("hala"));
		// 120 s for 100 characters; half of d2 and all of d3 are left
		assertEquals(OptionalLong.of(180), report.remainingSeconds("hala"));
		assertEquals(OptionalLong.of(120), report.remainingSeconds("yusuf"), "who is done with nothing has the pace of all");
		assertEquals(3, report.workOf("hala"));
		assertEquals(List.of("d3"), report.in("hala", DocumentState.NEW).stream().map(DocumentProgress::document).toList());
		assertEquals(Map.of(LocalDate.of(2026, 3, 1), 1), report.doneUntil("hala"));
		assertEquals(List.of("d1"), report.in(CorpusState.ANNOTATED).stream().map(DocumentProgress::document).toList());
	}

	@Test
	void withNothingDoneNothingIsEstimated() throws Exception {
		work("d1", "hala", WorkState.IN_PROGRESS, 0, 50, "2026-03-01T10:00:00Z", "2026-03-01T10:01:00Z");
		assertEquals(OptionalLong.empty(), report().remainingSeconds("hala"));
		assertTrue(new ReadProgress(Corpora.empty(folder.resolve("none"))).run(null).annotators().isEmpty());
	}

	@Test
	void theStepsTellWhenWorkWasDone() throws Exception {
		AnnotationSet set = work("d1", "hala", WorkState.COMPLETE, 0, 90, "2026-03-01T10:00:00Z");
		for (String day : List.of("2026-03-02", "2026-03-05")) {
			WorkStep step = ModelFactory.eINSTANCE.createWorkStep();
			step.setId(Ids.random('x'));
			step.setState(WorkState.COMPLETE);
			step.setAt(day + "T23:00:00Z");
			set.getSteps().add(step);
		}
		store.save(set);
		assertEquals(Map.of(LocalDate.of(2026, 3, 5), 1), report().doneUntil("hala"));
	}

	@Test
	void aDamagedFileCostsOnlyItsDocument() throws Exception {
		work("d1", "hala", WorkState.COMPLETE, 0, 90, "2026-03-01T10:00:00Z");
		work("d2", "hala", WorkState.COMPLETE, 0, 90, "2026-03-01T10:00:00Z");
		Files.writeString(store.folder().resolve("documents/d1/hala.isnad"), "<broken");
		ProgressReport report = report();
		assertEquals(List.of("d2"), report.in("hala", DocumentState.DONE).stream().map(DocumentProgress::document).toList());
		assertFalse(report.unread().isEmpty());
	}

	@Test
	void aMachineIsNobody() throws Exception {
		store.annotator("robot").setMachine(true);
		store.save(store.corpus());
		work("d1", "robot", WorkState.IN_PROGRESS, 0, 90, "2026-03-01T10:00:00Z");
		assertTrue(report().annotators().isEmpty());
		assertEquals(CorpusState.OPEN, report().documents().get(0).state());
	}
}
