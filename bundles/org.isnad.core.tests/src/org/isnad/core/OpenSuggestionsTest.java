// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSuggestionsTest {
	@TempDir
	Path folder;

	@Test
	void whatIsDecidedOrKnownIsNotOpen() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d", "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة وأن الطريق مقطوعة.");
		AnnotationSet suggested = new RandomAnnotations(new SplittableRandom(4)).fill(store.suggestionSet("d", "p"), store.text("d"), 3);
		EditSession session = new EditSession(store, "hala");
		AnnotationSet own = store.annotations("d", "hala");
		Claim first = suggested.getClaims().get(0);
		assertTrue(OpenSuggestions.beside(own).isOpen(first));
		Claim mine = session.execute(new MarkClaim("d", first.getSpan())).created();
		assertFalse(OpenSuggestions.beside(own).isOpen(first));
		assertSame(mine, OpenSuggestions.beside(own).known(first).orElseThrow());
		Attribution report = suggested.getAttributions().get(0);
		assertTrue(OpenSuggestions.beside(own).isOpen(report));
		session.execute(new AcceptSuggestions(List.of(report)));
		assertFalse(OpenSuggestions.beside(own).isOpen(report));
		own.getSuggestionDecisions().clear();
		assertFalse(OpenSuggestions.beside(own).isOpen(report), "the same ends are the same report");
		Attribution other = suggested.getAttributions().get(1);
		session.execute(new RejectSuggestions(List.of(other)));
		assertFalse(OpenSuggestions.beside(own).isOpen(other));
		session.undo();
		assertTrue(OpenSuggestions.beside(own).isOpen(other));
	}
}
