// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.uima.IsnadTypes;

/** Marks sentences and tokens in the CAS. They stay there: nothing of them becomes a suggestion. */
public final class SegmentationEngine extends CasAnnotator_ImplBase {
	@Override
	public void process(CAS cas) {
		String text = cas.getDocumentText();
		TextSegmenter segmenter = new TextSegmenter(Languages.of(cas));
		Type sentenceType = cas.getTypeSystem().getType(IsnadTypes.SENTENCE);
		Type tokenType = cas.getTypeSystem().getType(IsnadTypes.TOKEN);
		for (TextRange sentence : segmenter.sentences(text)) {
			cas.addFsToIndexes(cas.createAnnotation(sentenceType, sentence.begin(), sentence.end()));
		}
		Feature folded = tokenType.getFeatureByBaseName("folded"); //$NON-NLS-1$
		Feature word = tokenType.getFeatureByBaseName("word"); //$NON-NLS-1$
		for (Token token : segmenter.tokens(text)) {
			AnnotationFS annotation = cas.createAnnotation(tokenType, token.begin(), token.end());
			annotation.setStringValue(folded, token.folded());
			annotation.setBooleanValue(word, token.word());
			cas.addFsToIndexes(annotation);
		}
	}
}
