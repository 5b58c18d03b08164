// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.engines.attribution.ArabicAttributions;
import org.isnad.engines.attribution.AttributionPatterns;
import org.isnad.engines.attribution.EnglishAttributions;
import org.isnad.engines.attribution.FoundAttribution;
import org.isnad.engines.attribution.Sentence;

/**
 * Makes attributions of cue candidates: with cue, source and a claim as content, nested where one lies in the content of another.
 * The parameter {@code minimumScore} leaves out those that are trusted less.
 */
public final class AttributionEngine extends CasAnnotator_ImplBase {
	private double minimumScore;
	private String provenance;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		Float configured = (Float) context.getConfigParameterValue("minimumScore"); //$NON-NLS-1$
		minimumScore = configured == null ? 0 : configured;
		provenance = (String) context.getConfigParameterValue("provenance"); //$NON-NLS-1$
	}

	@Override
	public void process(CAS cas) {
		String language = Languages.of(cas);
		AttributionPatterns patterns = language.startsWith("en") ? new EnglishAttributions() : new ArabicAttributions(); //$NON-NLS-1$
		List<FoundAttribution> found = new ArrayList<>();
		for (Sentence sentence : Candidates.sentences(cas)) {
			for (FoundAttribution each : patterns.find(sentence)) {
				if (each.score() >= minimumScore) {
					found.add(each);
				}
			}
		}
		new AttributionWriter(cas, language, provenance).write(found);
	}
}
