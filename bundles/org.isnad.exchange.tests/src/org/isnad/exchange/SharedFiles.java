// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of other tools, which lie beside the project where somebody has put them. */
public final class SharedFiles {
	private SharedFiles() {
	}

	/** A folder of files in one format; the test is skipped where it is not there. */
	public static Path of(String format) {
		Path folder = Path.of(System.getProperty("isnad.root", "../.."), "../shared/data/interchange", format).toAbsolutePath().normalize();
		assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
		return folder;
	}
}
