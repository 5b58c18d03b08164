// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.onnx.tokenizer.Token;
import org.isnad.uima.installed.EngineException;

/**
 * Runs a token classifier over a text and leaves {@link OnnxTypes#SPAN}s. A text that is longer than the model takes is read in windows
 * that overlap; a token counts where it stands further from the edge. Parameters: {@code folder}, {@code minimumScore}.
 */
public final class TokenEngine extends CasAnnotator_ImplBase {
	private static final int OVERLAP_SHARE = 4;

	private Model model;
	private double minimumScore;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		minimumScore = ((Float) context.getConfigParameterValue("minimumScore")).doubleValue(); //$NON-NLS-1$
		try {
			model = Model.open(Path.of((String) context.getConfigParameterValue("folder"))); //$NON-NLS-1$
		} catch (EngineException e) {
			throw new ResourceInitializationException(e);
		}
	}

	@Override
	public void process(CAS cas) throws AnalysisEngineProcessException {
		Type type = cas.getTypeSystem().getType(OnnxTypes.SPAN);
		List<Token> tokens = model.tokenizer().tokens(cas.getDocumentText());
		try {
			for (Spans.Found found : Spans.of(Spans.words(tokens, probabilities(tokens), model.folder().labels()))) {
				if (found.score() >= minimumScore && found.end() > found.begin()) {
					AnnotationFS span = cas.createAnnotation(type, found.begin(), behindMarks(cas.getDocumentText(), found.end()));
					span.setStringValue(type.getFeatureByBaseName("label"), found.label()); //$NON-NLS-1$
					span.setDoubleValue(type.getFeatureByBaseName("score"), Math.round(found.score() * 10000) / 10000.0); //$NON-NLS-1$
					cas.addFsToIndexes(span);
				}
			}
		} catch (EngineException e) {
			throw new AnalysisEngineProcessException(e);
		}
	}

	/** Tokenizers drop marks such as vowels; those on the last letter belong to the word all the same. */
	private static int behindMarks(String text, int end) {
		int behind = end;
		while (behind < text.length() && Character.getType(text.charAt(behind)) == Character.NON_SPACING_MARK) {
			behind++;
		}
		return behind;
	}

	private double[][] probabilities(List<Token> tokens) throws EngineException {
		double[][] all = new double[tokens.size()][];
		int size = model.folder().most() - model.tokenizer().added(false);
		int overlap = size / OVERLAP_SHARE;
		for (int from = 0; from < tokens.size(); from += size - overlap) {
			int to = Math.min(tokens.size(), from + size);
			var encoding = model.tokenizer().single(tokens.subList(from, to));
			float[][] logits = model.tokenLogits(encoding);
			int token = from;
			for (int i = 0; i < logits.length; i++) {
				if (encoding.tokens().get(i).begin() >= 0) {
					boolean nearEdge = from > 0 && token < from + overlap / 2;
					if (all[token] == null || !nearEdge) {
						all[token] = Model.probabilities(logits[i]);
					}
					token++;
				}
			}
			if (to == tokens.size()) {
				break;
			}
		}
		return all;
	}

	@Override
	public void destroy() {
		if (model != null) {
			model.close();
			model = null;
		}
		super.destroy();
	}
}
