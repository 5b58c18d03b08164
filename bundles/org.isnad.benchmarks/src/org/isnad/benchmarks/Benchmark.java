// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

/** Something that is measured: speed or memory, never right or wrong. */
public interface Benchmark {
	/** The name it is asked for by. */
	String name();

	/** Measures, and adds a figure for each thing that was measured. */
	void run(Figures figures) throws Exception;
}
