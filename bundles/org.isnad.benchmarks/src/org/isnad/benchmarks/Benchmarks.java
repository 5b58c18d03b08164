// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.List;

/** The benchmarks there are. */
public final class Benchmarks {
	private Benchmarks() {
	}

	/** All of them, in the order in which they run. */
	public static List<Benchmark> all() {
		return List.of(new ModelBenchmark(), new ImportBenchmark(), new ExchangeBenchmark(), new ReleaseBenchmark(), new DemoBenchmark(), new SuggestionsBenchmark(), new SearchBenchmark(), new AgreementBenchmark(), new DeskBenchmark(), new PicturesBenchmark(), new EditorBenchmark());
	}
}
