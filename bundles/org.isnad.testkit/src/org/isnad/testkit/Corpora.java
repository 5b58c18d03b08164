// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.nio.file.Path;
import java.util.SplittableRandom;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;

/** Corpora for tests. */
public final class Corpora {
	private Corpora() {
	}

	/** An empty Arabic corpus with the full profile in a new folder, without a blind share: which documents that hides would change with the random id of the corpus. */
	public static CorpusStore empty(Path folder) throws CorpusException {
		CorpusStore store = CorpusStore.create(folder, "فارغة", "ar", Profile.FULL); //$NON-NLS-1$ //$NON-NLS-2$
		store.corpus().setBlindShare(0);
		store.save(store.corpus());
		return store;
	}

	/** Adds a document with a title like its id. */
	public static Document add(CorpusStore store, String id, String text) throws CorpusException {
		Document document = ModelFactory.eINSTANCE.createDocument();
		document.setId(id);
		document.setTitle(id);
		return store.add(document, text);
	}

	/** A corpus of random documents d0, d1 …, the last one empty, with random annotations of the annotators hala and yusuf, saved. */
	public static CorpusStore random(Path folder, long seed, int documents, int claims) throws CorpusException {
		SplittableRandom random = new SplittableRandom(seed);
		CorpusStore store = empty(folder);
		for (int i = 0; i < documents; i++) {
			String id = "d" + i; //$NON-NLS-1$
			add(store, id, RandomText.of(random, i == documents - 1 ? 0 : 40 + random.nextInt(100)));
			for (String annotator : new String[] { "hala", "yusuf" }) { //$NON-NLS-1$ //$NON-NLS-2$
				store.save(new RandomAnnotations(random).fill(store.annotations(id, annotator), store.text(id), claims));
			}
		}
		return store;
	}
}
