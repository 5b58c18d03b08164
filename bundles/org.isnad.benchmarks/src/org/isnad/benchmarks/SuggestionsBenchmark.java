// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.nio.file.Path;

/** What suggestions cost and what they are worth. */
public final class SuggestionsBenchmark implements Benchmark {
	@Override
	public String name() {
		return "suggestions"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		new SuggestionThroughput().run(figures);
		new SuggestionStreaming().run(figures);
		new CandidateBenchmark().run(figures);
		new SuggestionQuality(Path.of(System.getProperty("isnad.root", "."))).run(figures); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
