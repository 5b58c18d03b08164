// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.isnad.core.CorpusStore;

/**
 * Where the learner keeps what it made: {@code .local/learned} in the folder of the corpus. It lies with the corpus since it is of this corpus alone, and
 * a {@code .gitignore} keeps it to this machine, since anybody can make it again from the annotations and two people's would only be in each other's way.
 */
final class LearnFolder {
	private static final String LOCAL = ".local"; //$NON-NLS-1$

	private final Path folder;

	LearnFolder(CorpusStore store) {
		folder = store.folder().resolve(LOCAL).resolve("learned"); //$NON-NLS-1$
	}

	Path model() {
		return folder.resolve("model.zip"); //$NON-NLS-1$
	}

	Path curve() {
		return folder.resolve("curve.tsv"); //$NON-NLS-1$
	}

	Path pairWeights() {
		return folder.resolve("pair-weights.tsv"); //$NON-NLS-1$
	}

	/** Writes a file whole or not at all. */
	void write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(folder);
		Path ignore = folder.resolveSibling(".gitignore"); //$NON-NLS-1$
		if (!Files.exists(ignore)) {
			Files.writeString(ignore, "*\n"); //$NON-NLS-1$
		}
		Path fresh = Files.createTempFile(folder, ".writing-", null); //$NON-NLS-1$
		try {
			Files.write(fresh, bytes);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}
}
