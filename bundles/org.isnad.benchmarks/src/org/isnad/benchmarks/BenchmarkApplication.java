// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs the benchmarks that are named, or all. */
public final class BenchmarkApplication implements IApplication {
	private static final Integer UNKNOWN = 2;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		List<String> names = Arrays.stream((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)).filter(argument -> !argument.startsWith("-")).toList(); //$NON-NLS-1$
		List<String> known = Benchmarks.all().stream().map(Benchmark::name).toList();
		if (!known.containsAll(names)) {
			out.println("There are: " + String.join(" ", known)); //$NON-NLS-1$ //$NON-NLS-2$
			return UNKNOWN;
		}
		for (Benchmark benchmark : Benchmarks.all()) {
			if (names.isEmpty() || names.contains(benchmark.name())) {
				Figures figures = new Figures(benchmark.name());
				benchmark.run(figures);
				figures.print(out);
			}
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// Benchmarks end by themselves.
	}
}
