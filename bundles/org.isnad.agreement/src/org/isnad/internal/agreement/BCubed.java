// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.ClusterStudy;
import org.isnad.agreement.ClusterStudy.Mention;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * F1 of the B³ precision and recall of two raters' clusters over the mentions that both put into one; of more raters the mean over
 * their pairs. Source: Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998. Clusters reach across documents; a
 * resample changes how often a mention counts, not the clusters.
 */
public final class BCubed implements AgreementMeasure {
	@Override
	public String id() {
		return "b-cubed"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.bCubed;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof ClusterStudy clusters)) {
			return List.of();
		}
		List<Scores> pairs = Pairs.of(study.raters().size()).stream().map(pair -> new Scores(clusters, pair)).toList();
		return OneFigure.alone(weights -> Pairs.mean(pairs.stream().map(pair -> pair.f1(weights)).toList()));
	}

	private static final class Scores {
		private final double[] precision;
		private final double[] recall;
		private final double[] mentions;

		Scores(ClusterStudy study, Pairs.Pair pair) {
			precision = new double[study.documentCount()];
			recall = new double[precision.length];
			mentions = new double[precision.length];
			Map<String, Integer> left = new HashMap<>();
			Map<String, Integer> right = new HashMap<>();
			Map<List<String>, Integer> both = new HashMap<>();
			for (int d = 0; d < precision.length; d++) {
				for (Mention mention : study.mentions(d)) {
					String a = mention.clusters().get(pair.left());
					String b = mention.clusters().get(pair.right());
					if (a != null && b != null) {
						left.merge(a, 1, Integer::sum);
						right.merge(b, 1, Integer::sum);
						both.merge(List.of(a, b), 1, Integer::sum);
					}
				}
			}
			for (int d = 0; d < precision.length; d++) {
				for (Mention mention : study.mentions(d)) {
					String a = mention.clusters().get(pair.left());
					String b = mention.clusters().get(pair.right());
					if (a != null && b != null) {
						double common = both.get(List.of(a, b));
						precision[d] += common / right.get(b);
						recall[d] += common / left.get(a);
						mentions[d]++;
					}
				}
			}
		}

		Value f1(int[] weights) {
			double p = 0;
			double r = 0;
			double n = 0;
			for (int d = 0; d < weights.length; d++) {
				p += weights[d] * precision[d];
				r += weights[d] * recall[d];
				n += weights[d] * mentions[d];
			}
			return n == 0 ? Value.undefined(Messages.noPairs) : Value.of(2 * p * r / (n * (p + r)));
		}
	}
}
