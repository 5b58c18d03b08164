// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.core.edit.Relate;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SetSpan;
import org.isnad.core.edit.SetTag;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedPlaceTest {

	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;
	private SessionChange last;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.");
		Corpora.add(store, "d2", "نفت الوزارة وصول الجرحى إلى المستشفى أمس.");
		session = new EditSession(store, "hala");
		session.addListener(change -> last = change);
	}

	private Claim claim(String document, int begin, int end) throws Exception {
		return session.execute(new MarkClaim(document, Span.of(begin, end))).created();
	}

	private List<ChangedPlace> undo() {
		session.undo();
		return ChangedPlace.of(last, this::find);
	}

	private List<ChangedPlace> redo() {
		session.redo();
		return ChangedPlace.of(last, this::find);
	}

	private SpanElement find(String document, String id) {
		try {
			return store.find(id, document, "hala").map(found -> (SpanElement) found.element()).orElse(null);
		} catch (CorpusException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void wordsOfAClaimThatIsGoneAndTheClaimWhenItIsBack() throws Exception {
		claim("d2", 4, 11);
		Claim claim = claim("d1", 16, 29);
		assertEquals(List.of(new ChangedPlace("d1", List.of(), Span.of(16, 29))), undo());
		assertEquals(List.of(new ChangedPlace("d1", List.of(claim), null)), redo());
	}

	@Test
	void aSuggestionThatIsOpenAgain() throws Exception {
		Claim suggested = ModelFactory.eINSTANCE.createClaim();
		suggested.setId("c-suggested");
		suggested.setSpan(Span.of(16, 29));
		store.suggestionSet("d1", "cues").getClaims().add(suggested);
		BiFunction<String, String, SpanElement> find = (document, id) -> "d1".equals(document) && "c-suggested".equals(id) ? suggested : null;
		session.execute(new RejectSuggestions(List.of(suggested)));
		session.undo();
		assertEquals(List.of(new ChangedPlace("d1", List.of(suggested), null)), ChangedPlace.of(last, find));
		session.execute(new AcceptSuggestions(List.of(suggested)));
		session.undo();
		assertEquals(List.of(new ChangedPlace("d1", List.of(suggested), null)), ChangedPlace.of(last, find));
		session.redo();
		assertEquals(store.annotations("d1", "hala").getClaims(), ChangedPlace.of(last, find).get(0).elements(), "what was made again is shown, not what it was made from");
	}

	@Test
	void aMovedEdgeAndATag() throws Exception {
		Claim claim = claim("d1", 16, 29);
		session.execute(new SetSpan(claim, Span.of(16, 33)));
		assertEquals(List.of(new ChangedPlace("d1", List.of(claim), null)), undo());
		session.execute(new SetTag(List.of(claim), "claimType", List.of("EVENT")));
		assertEquals(List.of(new ChangedPlace("d1", List.of(claim), null)), undo());
	}

	@Test
	void allOfABulkEditInTheOrderOfTheText() throws Exception {
		Claim later = claim("d1", 30, 44);
		Claim earlier = claim("d1", 5, 12);
		session.execute(new SetTag(List.of(later, earlier), "claimType", List.of("EVENT")));
		assertEquals(List.of(new ChangedPlace("d1", List.of(earlier, later), null)), undo());
		session.execute(new Delete(List.of(later, earlier)));
		assertEquals(List.of(new ChangedPlace("d1", List.of(earlier, later), null)), undo());
		assertEquals(List.of(new ChangedPlace("d1", List.of(), Span.of(5, 12))), redo());
	}

	@Test
	void theClaimOfAnAttribution() throws Exception {
		Claim claim = claim("d1", 37, 48);
		Cue cue = session.execute(new MarkCue("d1", Span.of(30, 33))).created();
		session.execute(new Attribute("d1", null, cue, claim));
		assertEquals(List.of(new ChangedPlace("d1", List.of(claim), null)), redoneAfterUndo());
	}

	private List<ChangedPlace> redoneAfterUndo() {
		undo();
		return redo();
	}

	@Test
	void bothClaimsOfARelation() throws Exception {
		Claim one = claim("d1", 37, 48);
		Claim other = claim("d2", 4, 24);
		session.execute(new Relate("d1", one, "d2", other, "CONTRADICTION"));
		List<ChangedPlace> both = List.of(new ChangedPlace("d1", List.of(one), null), new ChangedPlace("d2", List.of(other), null));
		assertEquals(both, undo());
		assertEquals(both, redo());
	}

	@Test
	void aRelationWithinADocumentIsOnePlace() throws Exception {
		Claim one = claim("d1", 5, 12);
		Claim other = claim("d1", 37, 48);
		session.execute(new Relate("d1", one, "d1", other, "EQUIVALENT"));
		assertEquals(List.of(new ChangedPlace("d1", List.of(one, other), null)), undo());
	}

	@Test
	void theClaimThatComesBackCountsMoreThanItsRelation() throws Exception {
		Claim one = claim("d1", 37, 48);
		Claim other = claim("d2", 4, 24);
		session.execute(new Relate("d1", one, "d2", other, "CONTRADICTION"));
		session.execute(new Delete(List.of(other)));
		List<ChangedPlace> places = undo();
		assertEquals(List.of(new ChangedPlace("d2", List.of(other), null)), places);
		assertNull(places.getFirst().words());
	}
}
