// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;

/** An engine for tests: every word "claim" is a claim; it fails on "fail" and marks beyond the end of the text on "beyond". */
public final class WordEngine extends CasAnnotator_ImplBase {
	@Override
	public void process(CAS cas) {
		String text = cas.getDocumentText();
		if (text.contains("fail")) {
			throw new IllegalStateException("the word fail is in it");
		}
		Type type = cas.getTypeSystem().getType(IsnadTypes.CLAIM);
		for (int at = text.indexOf("claim"); at >= 0; at = text.indexOf("claim", at + 1)) {
			cas.addFsToIndexes(cas.createAnnotation(type, at, at + 5));
		}
		if (text.contains("beyond")) {
			AnnotationFS cue = cas.createAnnotation(cas.getTypeSystem().getType(IsnadTypes.CUE), 0, text.length() + 7);
			cas.addFsToIndexes(cue);
			FeatureStructure attribution = cas.createFS(cas.getTypeSystem().getType(IsnadTypes.ATTRIBUTION));
			attribution.setFeatureValue(attribution.getType().getFeatureByBaseName("cue"), cue);
			cas.addFsToIndexes(attribution);
		}
	}
}
