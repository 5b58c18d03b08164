// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Profile;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.testkit.RandomText;

/** Ten thousand short articles, brought into an empty corpus from files in one folder. */
public final class ImportBenchmark implements Benchmark {
	private static final int ARTICLES = 10_000;
	private static final int WORDS = 80;
	private static final double AT_LEAST = 500;

	@Override
	public String name() {
		return "import"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			Path articles = Files.createDirectory(folder.resolve("articles")); //$NON-NLS-1$
			SplittableRandom random = new SplittableRandom(1);
			for (int i = 0; i < ARTICLES; i++) {
				Files.writeString(articles.resolve(String.format(Locale.ROOT, "%05d.txt", i)), i + " " + RandomText.of(random, WORDS), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
			}
			CorpusStore store = CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.BASIC); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			long start = System.nanoTime();
			ImportResult result = new ImportOperation(store, List.of(articles), null, null, Map.of(), true).run(null);
			double seconds = (System.nanoTime() - start) / 1e9;
			if (result.documents() != ARTICLES) {
				throw new IllegalStateException(result.documents() + " of " + ARTICLES + " articles were imported"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			figures.addAtLeast("import of 10 000 short articles", ARTICLES / seconds, "art./s", AT_LEAST); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			FolderTree.delete(folder);
		}
	}
}
