// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.core.CorpusStore;
import org.isnad.core.LocalFolder;

/** Where the learner keeps what it made of a corpus: {@code learned} in its local folder. */
final class LearnFolder {
	private static final String NAME = "learned"; //$NON-NLS-1$

	private final LocalFolder local;

	LearnFolder(CorpusStore store) {
		local = new LocalFolder(store);
	}

	Path model() {
		return local.file(NAME, "model.zip"); //$NON-NLS-1$
	}

	Path curve() {
		return local.file(NAME, "curve.tsv"); //$NON-NLS-1$
	}

	/** Read by the pipeline of contradictions too. */
	Path pairWeights() {
		return local.file(NAME, "pair-weights.tsv"); //$NON-NLS-1$
	}

	/** Writes a file whole or not at all. */
	void write(Path file, byte[] bytes) throws IOException {
		local.write(file, bytes);
	}
}
