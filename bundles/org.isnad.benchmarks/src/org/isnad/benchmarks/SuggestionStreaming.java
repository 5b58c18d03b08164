// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Profile;
import org.isnad.engines.ShippedPipelines;
import org.isnad.testkit.Corpora;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;

/** A corpus of many short documents, gone through and saved as the command line does it: how fast, and whether the memory grows on the way. */
final class SuggestionStreaming {
	private static final int DOCUMENTS = 5_000;
	private static final int LENGTH = 600;
	private static final double GROWTH = 1.25;

	void run(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			CorpusStore made = CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.FULL); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			NewsText news = new NewsText(3);
			for (int i = 0; i < DOCUMENTS; i++) {
				Corpora.add(made, "d" + i, news.article(LENGTH)); //$NON-NLS-1$
			}
			Pipeline pipeline = ShippedPipelines.all().find(Pipelines.DEFAULT).orElseThrow();
			Watch watch = new Watch();
			SuggestResult result = new SuggestOperation(CorpusStore.open(folder.resolve("c")), pipeline, document -> true, null).forgetting().run(watch); //$NON-NLS-1$
			if (result.documents() != DOCUMENTS) {
				throw new IllegalStateException(result.failed().toString());
			}
			figures.add("suggestions for 5 000 short documents, saved", result.milliseconds() * 1.0 / DOCUMENTS, "ms/doc.", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("memory at the end of them", watch.late / 1e6, "MB", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("memory at the end against after a tenth", (double) watch.late / watch.early, "x", GROWTH); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			FolderTree.delete(folder);
		}
	}

	/** Looks at the memory on the way. */
	private static final class Watch extends NullProgressMonitor {
		private int documents;
		private long early;
		private long late;

		@Override
		public void subTask(String name) {
			documents++;
			if (documents == DOCUMENTS / 10) {
				early = used();
			} else if (documents == DOCUMENTS - 1) {
				late = used();
			}
		}

		private static long used() {
			System.gc();
			return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		}
	}
}
