// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestedUnitTest {

	@TempDir
	Path folder;
	private EditSession session;
	private AnnotationSet suggested;
	private final Cue cue = named(ModelFactory.eINSTANCE.createCue(), "q", 0);
	private final Claim first = named(ModelFactory.eINSTANCE.createClaim(), "c1", 5);
	private final Claim second = named(ModelFactory.eINSTANCE.createClaim(), "c2", 10);
	private final Claim alone = named(ModelFactory.eINSTANCE.createClaim(), "c3", 15);
	private Attribution one;
	private Attribution other;

	private static <E extends SpanElement> E named(E element, String id, int begin) {
		element.setId(id);
		element.setSpan(Span.of(begin, begin + 4));
		return element;
	}

	@BeforeEach
	void suggest() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		Corpora.add(store, "d0", "قالت كلمة كلمة كلمة كلمة");
		session = new EditSession(store, "hala");
		suggested = store.suggestionSet("d0", "cues");
		suggested.getCues().add(cue);
		suggested.getClaims().addAll(List.of(first, second, alone));
		one = attribution("a1", first);
		other = attribution("a2", second);
	}

	private Attribution attribution(String id, Claim content) {
		Attribution attribution = ModelFactory.eINSTANCE.createAttribution();
		attribution.setId(id);
		attribution.setCue(cue);
		attribution.getContent().add(content);
		suggested.getAttributions().add(attribution);
		return attribution;
	}

	@Test
	void endIsAcceptedWithItsReport() throws Exception {
		assertEquals(List.of(one), SuggestedUnit.toAccept(first, session));
		assertEquals(List.of(one, other), SuggestedUnit.toAccept(cue, session));
		assertEquals(List.of(alone), SuggestedUnit.toAccept(alone, session));
	}

	@Test
	void rejectionLeavesWhatAnotherReportNeeds() throws Exception {
		assertEquals(Set.of(one, first), Set.copyOf(SuggestedUnit.toReject(first, session)));
		assertEquals(Set.of(one, other, first, second, cue), Set.copyOf(SuggestedUnit.toReject(cue, session)));
	}

	@Test
	void decidedReportIsNotDecidedAgain() throws Exception {
		session.execute(new RejectSuggestions(List.of(one)));
		assertEquals(List.of(other), SuggestedUnit.toAccept(cue, session));
		assertEquals(List.of(first), SuggestedUnit.toAccept(first, session));
		assertTrue(SuggestedUnit.isSuggested(first));
	}
}
