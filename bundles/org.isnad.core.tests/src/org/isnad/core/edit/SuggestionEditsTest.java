// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.OpenSuggestions;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.Verdict;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suggestion is decided with the report it belongs to, is accepted corrected where it is changed, and can be brought back. */
class SuggestionEditsTest {
	private static final String TEXT = "قالت كلمة كلمة كلمة كلمة";

	@TempDir
	Path folder;
	private EditSession session;
	private AnnotationSet suggested;
	private AnnotationSet own;
	private final Cue cue = named(ModelFactory.eINSTANCE.createCue(), "q", 0);
	private final Claim first = named(ModelFactory.eINSTANCE.createClaim(), "c1", 5);
	private final Claim second = named(ModelFactory.eINSTANCE.createClaim(), "c2", 10);
	private final Claim alone = named(ModelFactory.eINSTANCE.createClaim(), "c3", 15);
	private Attribution one;
	private Attribution other;

	private static <E extends SpanElement> E named(E element, String id, int begin) {
		element.setId(id);
		element.setEngine("words 1.0");
		element.setScore(0.7);
		element.setSpan(Span.of(begin, begin + 4));
		return element;
	}

	@BeforeEach
	void suggest() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		store.corpus().setBlindShare(0);
		Corpora.add(store, "d0", TEXT);
		session = new EditSession(store, "hala");
		suggested = store.suggestionSet("d0", "cues");
		suggested.getCues().add(cue);
		suggested.getClaims().addAll(List.of(first, second, alone));
		one = attribution("a1", first);
		other = attribution("a2", second);
		own = session.annotations("d0");
	}

	private Attribution attribution(String id, Claim content) {
		Attribution attribution = ModelFactory.eINSTANCE.createAttribution();
		attribution.setId(id);
		attribution.setCue(cue);
		attribution.getContent().add(content);
		suggested.getAttributions().add(attribution);
		return attribution;
	}

	private SuggestedReports reports() {
		return new SuggestedReports(session);
	}

	@Test
	void whatIsSuggestedIsThereBeforeItIsOnDisk() throws Exception {
		assertEquals(List.of(suggested), session.store().suggestions("d0"));
		session.store().suggestionSet("d0", "empty");
		session.store().save(suggested);
		assertEquals(List.of(suggested), session.store().suggestions("d0"), "each once, and nothing that holds nothing");
		assertTrue(session.store().suggestedRelations().isEmpty());
	}

	@Test
	void anEndIsAcceptedWithItsReport() throws Exception {
		assertEquals(Set.of(one), reports().toAccept(List.of(first)));
		assertEquals(Set.of(one, other), reports().toAccept(List.of(cue)));
		assertEquals(Set.of(alone), reports().toAccept(List.of(alone)));
	}

	@Test
	void rejectionLeavesWhatAnotherReportNeeds() throws Exception {
		assertEquals(Set.of(one, first), reports().toReject(List.of(first)));
		assertEquals(Set.of(one, other, first, second, cue), reports().toReject(List.of(cue)));
	}

	@Test
	void aDecidedReportIsNotDecidedAgain() throws Exception {
		session.execute(new RejectSuggestions(List.of(one)));
		assertEquals(Set.of(other), reports().toAccept(List.of(cue)));
		assertEquals(Set.of(first), reports().toAccept(List.of(first)));
		assertTrue(SuggestedReports.isSuggestion(first));
	}

	@Test
	void aMovedBoundaryAcceptsTheReportCorrected() throws Exception {
		session.execute(new SetSpan(first, Span.of(5, 14)));
		assertEquals(Span.of(5, 9), first.getSpan(), "what the engine said stays as it was");
		Claim mine = own.getClaims().get(0);
		assertEquals(Span.of(5, 14), mine.getSpan());
		assertEquals("c1", mine.getOrigin());
		assertEquals("words 1.0", mine.getEngine());
		assertEquals("hala", mine.getModifiedBy(), "corrected by the annotator");
		assertNull(own.getCues().get(0).getModifiedBy(), "taken as it is");
		assertSame(mine, own.getAttributions().get(0).getContent().get(0));
		assertSame(mine, reports().takenFrom(first).orElseThrow());
		assertFalse(OpenSuggestions.beside(own).isOpen(first));
		assertTrue(OpenSuggestions.beside(own).isOpen(other));
		session.undo();
		assertTrue(own.eContents().isEmpty());
		session.redo();
		assertEquals(Span.of(5, 14), own.getClaims().get(0).getSpan());
	}

	@Test
	void theReasonStaysWithTheSuggestion() throws Exception {
		alone.setReason("verb-clause");
		session.execute(new AcceptSuggestions(List.of(alone)));
		assertNull(own.getClaims().get(0).getReason());
		assertEquals("verb-clause", alone.getReason());
	}

	@Test
	void aMovedBoundaryMustFitTheText() {
		assertThrows(EditException.class, () -> session.execute(new SetSpan(first, Span.of(5, 400))));
		assertTrue(own.eContents().isEmpty());
	}

	@Test
	void fragmentsOfSuggestionsAreCorrectionsToo() throws Exception {
		session.execute(new AddFragment(alone, Span.of(20, 24)));
		assertEquals(2, own.getClaims().get(0).getSpan().fragments().size());
		session.execute(new RemoveFragment(second, Span.of(10, 12)));
		assertEquals(Span.of(12, 14), own.getClaims().get(1).getSpan());
		assertEquals(1, own.getAttributions().size());
	}

	@Test
	void aTagAcceptsCorrected() throws Exception {
		first.setClaimType("EVENT");
		session.execute(new SetTag(List.of(first, alone), "claimType", "NUMERIC"));
		assertEquals(List.of("NUMERIC", "NUMERIC"), own.getClaims().stream().map(Claim::getClaimType).toList());
		assertEquals("EVENT", first.getClaimType());
		assertNull(alone.getClaimType());
		assertEquals(1, own.getAttributions().size());
		assertThrows(EditException.class, () -> session.execute(new SetTag(List.of(second), "claimType", "NONSENSE")));
		assertEquals(2, own.getClaims().size());
	}

	@Test
	void theKindOfASuggestedAnchorIsCorrectedInTheCopy() throws Exception {
		Anchor anchor = named(ModelFactory.eINSTANCE.createAnchor(), "n", 20);
		anchor.setKind(AnchorKind.TIME);
		suggested.getAnchors().add(anchor);
		session.execute(new SetFeature(anchor, org.isnad.model.ModelPackage.Literals.ANCHOR__KIND, AnchorKind.PLACE));
		assertEquals(AnchorKind.PLACE, own.getAnchors().get(0).getKind());
		assertEquals(AnchorKind.TIME, anchor.getKind());
	}

	@Test
	void chainsGrowTogetherInAnyOrder() throws Exception {
		other.setParent(one);
		session.execute(new AcceptSuggestions(List.of(other)));
		assertNull(own.getAttributions().get(0).getParent());
		session.execute(new AcceptSuggestions(List.of(one)));
		Attribution inner = own.getAttributions().get(0);
		assertSame(own.getAttributions().get(1), inner.getParent());
		session.undo();
		assertNull(inner.getParent());
		session.undo();
		session.execute(new AcceptSuggestions(List.of(one)));
		session.execute(new AcceptSuggestions(List.of(other)));
		assertSame(own.getAttributions().get(0), own.getAttributions().get(1).getParent());
		assertEquals(1, own.getCues().size(), "the shared cue is not doubled");
	}

	@Test
	void rejectedOnesAreBroughtBackWithTheirEnds() throws Exception {
		session.execute(new RejectSuggestions(reports().toReject(List.of(one))));
		session.execute(new AcceptSuggestions(List.of(alone)));
		assertFalse(OpenSuggestions.beside(own).isOpen(first));
		session.execute(new ReopenSuggestions(SuggestedReports.toReopen(List.of(one, alone))));
		assertTrue(OpenSuggestions.beside(own).isOpen(one));
		assertTrue(OpenSuggestions.beside(own).isOpen(first));
		assertFalse(OpenSuggestions.beside(own).isOpen(alone), "what was accepted stays so");
		session.undo();
		assertFalse(OpenSuggestions.beside(own).isOpen(first));
	}

	@Test
	void whatWasRejectedCanBeAcceptedAfterAll() throws Exception {
		session.execute(new RejectSuggestions(List.of(alone)));
		session.execute(new AcceptSuggestions(List.of(alone)));
		assertEquals(List.of(Verdict.ACCEPTED), own.getSuggestionDecisions().stream().map(decision -> decision.getVerdict()).toList());
		session.undo();
		assertEquals(List.of(Verdict.REJECTED), own.getSuggestionDecisions().stream().map(decision -> decision.getVerdict()).toList());
	}

	@Test
	void twoPipelinesThatSuggestTheSameWordsMakeOneAnnotation() throws Exception {
		Claim same = named(ModelFactory.eINSTANCE.createClaim(), "c9", 15);
		session.store().suggestionSet("d0", "others").getClaims().add(same);
		session.execute(new AcceptSuggestions(List.of(alone, same)));
		assertEquals(1, own.getClaims().size());
		assertEquals(2, own.getSuggestionDecisions().size());
	}
}
