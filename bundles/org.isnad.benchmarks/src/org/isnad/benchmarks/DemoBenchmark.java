// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.isnad.core.FolderTree;
import org.isnad.cli.Main;

/** The demonstration from the sample corpus to a verified release, without the start of the program. */
public final class DemoBenchmark implements Benchmark {
	private static final double AT_MOST = 60;

	@Override
	public String name() {
		return "demo"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ByteArrayOutputStream err = new ByteArrayOutputStream();
			long start = System.nanoTime();
			int status = Main.run(new String[] { "demo", "--out", folder.resolve("demo").toString(), "--json" }, new PrintStream(out, false, StandardCharsets.UTF_8), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new PrintStream(err, false, StandardCharsets.UTF_8));
			double seconds = (System.nanoTime() - start) / 1e9;
			if (status != Main.DONE) {
				throw new IllegalStateException(err.toString(StandardCharsets.UTF_8));
			}
			JsonObject result = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
			for (JsonElement step : result.getAsJsonArray("steps")) { //$NON-NLS-1$
				JsonObject each = step.getAsJsonObject();
				figures.add(each.get("name").getAsString(), each.get("seconds").getAsDouble(), "s", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			figures.add("demonstration, all steps", seconds, "s", AT_MOST); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			FolderTree.delete(folder);
		}
	}
}
