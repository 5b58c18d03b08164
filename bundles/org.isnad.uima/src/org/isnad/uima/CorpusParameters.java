// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.Map;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** What the engines of a pipeline are to be told for one corpus, such as a model that was trained on it. */
@FunctionalInterface
public interface CorpusParameters {
	/**
	 * The parameters, by names as in {@link PipelineSetting}; what the user set for the pipeline goes before them. Asked once a run, on its thread.
	 *
	 * @throws CorpusException if the pipeline cannot run on this corpus yet; the message is for the user
	 */
	Map<String, String> of(CorpusStore store) throws CorpusException;
}
