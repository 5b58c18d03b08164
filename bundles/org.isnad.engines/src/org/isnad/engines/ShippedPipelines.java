// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.net.URL;
import java.util.List;
import org.isnad.uima.CorpusParameters;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;

/** The pipelines of this bundle for programs without an extension registry; with one, the extension point has them. */
public final class ShippedPipelines {
	private ShippedPipelines() {
	}

	/** Both, with English labels. */
	public static Pipelines all() {
		return new Pipelines(List.of(
				pipeline("attributions", "Attributions: sources, cues and claims", List.of("claim", "source", "cue", "anchor", "attribution"), Pipeline.Scope.DOCUMENT, "Attributions.xml", new OwnNames()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				pipeline("contradictions", "Contradictions between claims", List.of("relation"), Pipeline.Scope.CORPUS, "Contradictions.xml", new LearnedWeights()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Pipeline pipeline(String id, String label, List<String> produces, Pipeline.Scope scope, String descriptor, CorpusParameters parameters) {
		URL url = ShippedPipelines.class.getResource("/descriptors/" + descriptor); //$NON-NLS-1$
		return new Pipeline(id, label, produces, scope, url, ShippedPipelines.class.getClassLoader(), parameters);
	}
}
