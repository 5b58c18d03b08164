// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.uima.CorpusParameters;

/** Tells the pipeline {@code learned} where the model of a corpus is, or the user that there is none yet. Stateless. */
public final class LearnedParameters implements CorpusParameters {
	@Override
	public Map<String, String> of(CorpusStore store) throws CorpusException {
		Path model = new LearnFolder(store).model();
		if (!Files.exists(model)) {
			throw new CorpusException(NLS.bind(Messages.noModel, Integer.toString(LearnOperation.LEAST_DOCUMENTS)), model, null);
		}
		// Read here and not first by the engines, so that a damaged file is told in full.
		LearnedModel.read(model);
		return Map.of("model", model.toString()); //$NON-NLS-1$
	}
}
