// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.pair.PairWeights;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.LocalFolder;
import org.isnad.uima.CorpusParameters;

/**
 * Hands the engine of contradictions the weights of the pair model that were fitted to what the annotators of the corpus judged, where there are such:
 * {@code learned/pair-weights.tsv} in the local folder of the corpus. Stateless.
 */
public final class LearnedWeights implements CorpusParameters {
	/** @throws CorpusException if the file is there and cannot be read, naming it and what is wrong */
	@Override
	public Map<String, String> of(CorpusStore store) throws CorpusException {
		Path file = new LocalFolder(store).file("learned", "pair-weights.tsv"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Files.isRegularFile(file)) {
			return Map.of();
		}
		try {
			PairWeights.read(file);
			return Map.of("weights", file.toString()); //$NON-NLS-1$
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.weightsUnread, file, e.getMessage()), file, e);
		}
	}
}
