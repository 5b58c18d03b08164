// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.uima.IsnadTypes;

/**
 * Marks sentences in the CAS, and tokens where the parameter {@code tokens} asks for them: for engines of others, since ours find them without.
 * Both stay in the CAS: nothing of them becomes a suggestion.
 */
public final class SegmentationEngine extends CasAnnotator_ImplBase {
	private boolean withTokens;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		withTokens = Boolean.TRUE.equals(context.getConfigParameterValue("tokens")); //$NON-NLS-1$
	}

	@Override
	public void process(CAS cas) {
		String text = cas.getDocumentText();
		Type type = cas.getTypeSystem().getType(IsnadTypes.SENTENCE);
		for (TextRange sentence : new TextSegmenter(Languages.of(cas)).sentences(text)) {
			cas.addFsToIndexes(cas.createAnnotation(type, sentence.begin(), sentence.end()));
		}
		if (withTokens) {
			markTokens(cas, text);
		}
	}

	private static void markTokens(CAS cas, String text) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.TOKEN);
		Feature folded = type.getFeatureByBaseName("folded"); //$NON-NLS-1$
		Feature word = type.getFeatureByBaseName("word"); //$NON-NLS-1$
		for (Token token : new TextSegmenter(Languages.of(cas)).tokens(text)) {
			AnnotationFS annotation = cas.createAnnotation(type, token.begin(), token.end());
			annotation.setStringValue(folded, token.folded());
			annotation.setBooleanValue(word, token.word());
			cas.addFsToIndexes(annotation);
		}
	}
}
