// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.onnx.CandidatePairs.Claim;
import org.isnad.onnx.CandidatePairs.Pair;
import org.isnad.onnx.tokenizer.Token;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.installed.EngineException;

/**
 * Runs a classifier of sentence pairs over claims of a corpus that share words, in both orders, and leaves {@link OnnxTypes#PAIR}s: one
 * of direction {@code both} where the orders agree, its score the mean of the two; otherwise one {@code forward} for each order.
 * Parameters: {@code folder}, {@code minimumScore}, {@code minimumShared}, {@code mostPerClaim}.
 */
public final class PairEngine extends CasAnnotator_ImplBase {
	private Model model;
	private double minimumScore;
	private CandidatePairs candidates;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		minimumScore = ((Float) context.getConfigParameterValue("minimumScore")).doubleValue(); //$NON-NLS-1$
		candidates = new CandidatePairs((Integer) context.getConfigParameterValue("minimumShared"), (Integer) context.getConfigParameterValue("mostPerClaim")); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			model = Model.open(Path.of((String) context.getConfigParameterValue("folder"))); //$NON-NLS-1$
		} catch (EngineException e) {
			throw new ResourceInitializationException(e);
		}
	}

	@Override
	public void process(CAS cas) throws AnalysisEngineProcessException {
		try {
			for (Pair pair : candidates.of(claims(cas))) {
				double[] forward = judge(pair.one(), pair.other());
				double[] back = judge(pair.other(), pair.one());
				int there = Model.largest(forward);
				int here = Model.largest(back);
				if (there == here) {
					write(cas, pair.one(), pair.other(), there, (forward[there] + back[here]) / 2, "both"); //$NON-NLS-1$
				} else {
					write(cas, pair.one(), pair.other(), there, forward[there], "forward"); //$NON-NLS-1$
					write(cas, pair.other(), pair.one(), here, back[here], "forward"); //$NON-NLS-1$
				}
			}
		} catch (EngineException e) {
			throw new AnalysisEngineProcessException(e);
		}
	}

	private double[] judge(Claim premise, Claim hypothesis) throws EngineException {
		List<Token> first = model.tokenizer().tokens(premise.text());
		List<Token> second = model.tokenizer().tokens(hypothesis.text());
		return Model.probabilities(model.logits(model.tokenizer().pair(first, second, model.folder().most())));
	}

	private void write(CAS cas, Claim one, Claim other, int label, double score, String direction) {
		if (score < minimumScore) {
			return;
		}
		FeatureStructure pair = cas.createFS(cas.getTypeSystem().getType(OnnxTypes.PAIR));
		set(pair, "label", model.folder().labels().get(label)); //$NON-NLS-1$
		set(pair, "direction", direction); //$NON-NLS-1$
		set(pair, "one", one.id()); //$NON-NLS-1$
		set(pair, "other", other.id()); //$NON-NLS-1$
		set(pair, "oneDocument", one.document()); //$NON-NLS-1$
		set(pair, "otherDocument", other.document()); //$NON-NLS-1$
		pair.setDoubleValue(pair.getType().getFeatureByBaseName("score"), Math.round(score * 10000) / 10000.0); //$NON-NLS-1$
		cas.addFsToIndexes(pair);
	}

	private static void set(FeatureStructure fs, String feature, String value) {
		fs.setStringValue(fs.getType().getFeatureByBaseName(feature), value);
	}

	private static List<Claim> claims(CAS cas) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.CLAIM_TEXT);
		List<Claim> claims = new ArrayList<>();
		for (FeatureStructure fs : cas.getIndexedFSs(type)) {
			claims.add(new Claim(string(fs, "isnadId"), string(fs, "document"), string(fs, "annotator"), string(fs, "language"), string(fs, "text"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					fs.getIntValue(type.getFeatureByBaseName("begin")), fs.getIntValue(type.getFeatureByBaseName("end")))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return claims;
	}

	private static String string(FeatureStructure fs, String feature) {
		return fs.getStringValue(fs.getType().getFeatureByBaseName(feature));
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
