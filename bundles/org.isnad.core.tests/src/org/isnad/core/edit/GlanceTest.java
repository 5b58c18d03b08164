// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlanceTest {
	@TempDir
	Path folder;

	@Test
	void whatTheSessionHasIsLookedAtThereAndTheRestIsForgotten() throws Exception {
		CorpusStore written = Corpora.empty(folder.resolve("c"));
		Corpora.add(written, "d1", "وصل الجرحى إلى المستشفى.");
		Corpora.add(written, "d2", "عاد الهدوء إلى المدينة.");
		try (EditSession session = new EditSession(written, "hala")) {
			session.execute(new MarkClaim("d1", Span.of(0, 4)));
			session.execute(new MarkClaim("d2", Span.of(0, 3)));
			session.flush();
		}
		CorpusStore store = CorpusStore.open(written.folder());
		try (EditSession session = new EditSession(store, "hala")) {
			Claim unsaved = session.execute(new MarkClaim("d1", Span.of(5, 11))).created();
			Glance glance = new Glance(session);
			assertEquals(2, claims(glance, "d1"), "what is not saved yet is seen");
			assertSame(unsaved.eContainer(), glance.at("d1", (from, own) -> own));
			assertEquals("عاد", glance.at("d2", (from, own) -> own.getClaims().getFirst().getSpan().textIn(from.text("d2").string())));
			assertFalse(store.isLoaded("d2", "hala"), "nothing of it is kept");
			AnnotationSet now = session.annotations("d2");
			assertTrue(store.isLoaded("d2", "hala"));
			session.execute(new Delete(List.of(now.getClaims().getFirst())));
			assertEquals(0, claims(glance, "d2"), "what was read since is seen as it is");
		}
	}

	private static int claims(Glance glance, String document) throws Exception {
		return glance.at(document, (from, own) -> own.getClaims().size());
	}
}
