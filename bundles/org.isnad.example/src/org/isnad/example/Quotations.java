// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.example;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.uima.IsnadTypes;

/** Suggests the words between quotation marks as claims. */
public final class Quotations extends CasAnnotator_ImplBase {
	private static final Pattern QUOTED = Pattern.compile("«([^«»]+)»|“([^“”]+)”"); //$NON-NLS-1$
	private static final double SCORE = 0.5;

	@Override
	public void process(CAS cas) throws AnalysisEngineProcessException {
		Type claim = cas.getTypeSystem().getType(IsnadTypes.CLAIM);
		Feature score = claim.getFeatureByBaseName("score"); //$NON-NLS-1$
		Matcher quotation = QUOTED.matcher(cas.getDocumentText());
		while (quotation.find()) {
			int group = quotation.group(1) != null ? 1 : 2;
			AnnotationFS found = cas.createAnnotation(claim, quotation.start(group), quotation.end(group));
			found.setDoubleValue(score, SCORE);
			cas.addFsToIndexes(found);
		}
	}
}
