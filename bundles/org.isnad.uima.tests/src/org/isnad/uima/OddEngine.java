// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * An engine for tests that does what the words of a text say: a claim of each "claim", with the scores of its parameter in turn and with a source, an
 * entity and an attribution; a loop at "loop", deaf to interruption at "deaf", failures of many kinds.
 */
public final class OddEngine extends CasAnnotator_ImplBase {
	/** Ends the loops that nothing else ends. */
	static volatile boolean released;

	private String word;
	private Float[] scores;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		word = (String) context.getConfigParameterValue("word");
		scores = (Float[]) context.getConfigParameterValue("scores");
	}

	@Override
	public void process(CAS cas) {
		String text = cas.getDocumentText();
		mark(cas, text);
		if (text.contains("half")) {
			throw new IllegalStateException("in the midst of it");
		}
		if (text.contains("deep")) {
			deeper(0);
		}
		if (text.contains("memory")) {
			throw new OutOfMemoryError("no room");
		}
		if (text.contains("backward")) {
			cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType(IsnadTypes.CUE), 5, 2));
		}
		if (text.contains("before")) {
			cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType(IsnadTypes.CUE), -3, 2));
		}
		while (text.contains("loop") && !Thread.currentThread().isInterrupted() && !released) {
			Thread.onSpinWait();
		}
		while (text.contains("deaf") && !released) {
			Thread.onSpinWait();
		}
	}

	private static int deeper(int depth) {
		return deeper(depth + 1) + 1;
	}

	private void mark(CAS cas, String text) {
		int number = 0;
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			AnnotationFS claim = annotation(cas, IsnadTypes.CLAIM, at, at + word.length());
			if (scores != null) {
				double score = Math.round(scores[number++ % scores.length] * 100) / 100.0;
				claim.setDoubleValue(claim.getType().getFeatureByBaseName("score"), score);
				FeatureStructure entity = cas.createFS(cas.getTypeSystem().getType(IsnadTypes.PREFIX + "SourceEntity"));
				entity.setStringValue(entity.getType().getFeatureByBaseName(IsnadTypes.ID), "e" + at);
				entity.setStringValue(entity.getType().getFeatureByBaseName("name"), "speaker " + text.length() % 7 + number);
				cas.addFsToIndexes(entity);
				AnnotationFS source = annotation(cas, IsnadTypes.SOURCE, at, at + 1);
				source.setStringValue(source.getType().getFeatureByBaseName("entity"), "e" + at);
				Type type = cas.getTypeSystem().getType(IsnadTypes.ATTRIBUTION);
				FeatureStructure attribution = cas.createFS(type);
				attribution.setFeatureValue(type.getFeatureByBaseName("source"), source);
				var content = cas.createArrayFS(1);
				content.set(0, claim);
				attribution.setFeatureValue(type.getFeatureByBaseName("content"), content);
				attribution.setDoubleValue(type.getFeatureByBaseName("score"), score);
				cas.addFsToIndexes(attribution);
			}
		}
	}

	private static AnnotationFS annotation(CAS cas, String type, int begin, int end) {
		AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
		cas.addFsToIndexes(annotation);
		return annotation;
	}
}
