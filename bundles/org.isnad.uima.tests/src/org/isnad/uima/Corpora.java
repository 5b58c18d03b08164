// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.nio.file.Path;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;

/** Small corpora for tests. */
public final class Corpora {
	private Corpora() {
	}

	/** A corpus whose documents d0, d1, … have these texts. */
	public static CorpusStore of(Path folder, String language, String... texts) throws CorpusException {
		CorpusStore store = CorpusStore.create(folder, "test", language, Profile.FULL);
		for (int i = 0; i < texts.length; i++) {
			Document draft = ModelFactory.eINSTANCE.createDocument();
			draft.setId("d" + i);
			draft.setTitle("document " + i);
			store.add(draft, texts[i]);
		}
		return store;
	}
}
