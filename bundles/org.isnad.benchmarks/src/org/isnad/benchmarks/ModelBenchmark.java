// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.FolderTree;
import org.isnad.core.Rules;
import org.isnad.core.Validator;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.testkit.RandomText;

/** A document with 20 000 claims: to load, to save, to edit. */
public final class ModelBenchmark implements Benchmark {
	private static final int CLAIMS = 20_000;
	private static final int RUNS = 15;
	private static final int EDITS = 300;

	@Override
	public String name() {
		return "model"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			CorpusStore store = corpus(folder.resolve("c")); //$NON-NLS-1$
			AnnotationSet set = store.annotations("d", "hala"); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("load a document with 20 000 claims", Figures.median(RUNS, () -> CorpusStore.open(store.folder()).annotations("d", "hala")), "ms", 300.0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			int[] turn = { 0 };
			figures.add("save it", Figures.median(RUNS, () -> { //$NON-NLS-1$
				set.getClaims().get(turn[0]++).setCreatedBy("yusuf" + turn[0]); //$NON-NLS-1$
				store.save(set);
			}), "ms", 150.0); //$NON-NLS-1$
			EditSession session = new EditSession(store, "hala"); //$NON-NLS-1$
			figures.add("mark a claim and undo", Figures.median(EDITS, () -> { //$NON-NLS-1$
				session.execute(new MarkClaim("d", Span.of(0, 5))); //$NON-NLS-1$
				session.undo();
			}), "ms", 1.0); //$NON-NLS-1$
			figures.add("delete a claim and undo", Figures.median(EDITS, () -> { //$NON-NLS-1$
				session.execute(new Delete(List.of(set.getClaims().get(turn[0]++ % CLAIMS))));
				session.undo();
			}), "ms", 1.0); //$NON-NLS-1$
			figures.add("validate it", Figures.median(5, () -> new Validator(Rules.shipped()).validate(store, List.of("hala"), null)), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} finally {
			FolderTree.delete(folder);
		}
	}

	private static CorpusStore corpus(Path folder) throws Exception {
		SplittableRandom random = new SplittableRandom(1);
		CorpusStore store = Corpora.empty(folder);
		Corpora.add(store, "d", RandomText.of(random, CLAIMS * 8)); //$NON-NLS-1$
		DocumentText text = store.text("d"); //$NON-NLS-1$
		AnnotationSet set = store.annotations("d", "hala"); //$NON-NLS-1$ //$NON-NLS-2$
		RandomAnnotations make = new RandomAnnotations(random);
		make.fill(set, text, CLAIMS / 20);
		while (set.getClaims().size() < CLAIMS) {
			set.getClaims().add(make.born(ModelFactory.eINSTANCE.createClaim(), text, 'c'));
		}
		store.save(set);
		return store;
	}
}
