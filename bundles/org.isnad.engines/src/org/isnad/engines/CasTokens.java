// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;
import org.isnad.uima.IsnadTypes;

/** Reads back what {@link SegmentationEngine} marked. */
final class CasTokens {
	private CasTokens() {
	}

	/** All tokens in text order. */
	static List<Token> tokens(CAS cas) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.TOKEN);
		Feature folded = type.getFeatureByBaseName("folded"); //$NON-NLS-1$
		Feature word = type.getFeatureByBaseName("word"); //$NON-NLS-1$
		List<Token> tokens = new ArrayList<>();
		for (AnnotationFS each : cas.<AnnotationFS>getAnnotationIndex(type)) {
			tokens.add(new Token(each.getBegin(), each.getEnd(), each.getStringValue(folded), each.getBooleanValue(word)));
		}
		return tokens;
	}

	/** All sentences in text order. */
	static List<TextRange> sentences(CAS cas) {
		List<TextRange> sentences = new ArrayList<>();
		for (AnnotationFS each : cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(IsnadTypes.SENTENCE))) {
			sentences.add(new TextRange(each.getBegin(), each.getEnd()));
		}
		return sentences;
	}
}
