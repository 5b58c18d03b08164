// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.NewEntity;
import org.isnad.model.Span;
import org.isnad.scene.look.Glyph;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindIndexTest {

	@TempDir
	Path folder;

	@Test
	void claimsSourcesAndDocumentsAreFoundHoweverTheyAreSpelled() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus")); //$NON-NLS-1$
		String text = "أعلنت الإدارة أنّ القافلة انسحبت"; //$NON-NLS-1$
		Corpora.add(store, "d1", text); //$NON-NLS-1$
		try (EditSession session = new EditSession(store, "hala")) { //$NON-NLS-1$
			session.execute(new MarkClaim("d1", Span.of(text.indexOf("القافلة"), text.length()))); //$NON-NLS-1$ //$NON-NLS-2$
			MarkSource source = session.execute(new MarkSource("d1", Span.of(6, 13))); //$NON-NLS-1$
			session.execute(new NewEntity(List.of(source.created()), "الإدارة المدنية", "ORGANISATION")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		FindIndex index = FindIndex.of(store, "hala", new NullProgressMonitor()); //$NON-NLS-1$
		assertEquals(Glyph.CLAIM, only(index.find("القافله انسحبت", 10)).glyph()); //$NON-NLS-1$
		assertEquals("الإدارة المدنية", only(index.find("الاداره", 10)).text()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(Glyph.DOCUMENT, only(index.find("d1", 10)).glyph()); //$NON-NLS-1$
		assertTrue(index.find("لا شيء كهذا", 10).isEmpty()); //$NON-NLS-1$
		assertTrue(FindIndex.of(store, "somebody-else", new NullProgressMonitor()).find("القافلة", 10).isEmpty()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void whatBeginsWithTheWordsComesFirstAndTheListIsCut() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus")); //$NON-NLS-1$
		for (int i = 0; i < 5; i++) {
			Corpora.add(store, "old.dam." + i, "نص"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Corpora.add(store, "dam", "نص"); //$NON-NLS-1$ //$NON-NLS-2$
		FindIndex index = FindIndex.of(store, "hala", new NullProgressMonitor()); //$NON-NLS-1$
		List<Hit> hits = index.find("Dam", 3); //$NON-NLS-1$
		assertEquals(3, hits.size());
		assertEquals("dam", hits.get(0).text()); //$NON-NLS-1$
	}

	private static Hit only(List<Hit> hits) {
		assertEquals(1, hits.size(), hits.toString());
		return hits.get(0);
	}
}
