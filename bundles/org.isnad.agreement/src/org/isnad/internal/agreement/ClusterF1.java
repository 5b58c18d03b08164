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
 * F1 of a precision and a recall that are means over the mentions that both raters put into a cluster; of more raters the mean over
 * their pairs. Clusters reach across documents; a resample changes how often a mention counts, not the clusters.
 */
abstract class ClusterF1 implements AgreementMeasure {
	/** How large the clusters of two raters are, and what each pair of clusters has in common. */
	static final class Clusters {
		final Map<String, Integer> left = new HashMap<>();
		final Map<String, Integer> right = new HashMap<>();
		final Map<String, Map<String, Integer>> common = new HashMap<>();
		final Map<String, Map<String, Integer>> commonOfRight = new HashMap<>();

		void add(String a, String b) {
			left.merge(a, 1, Integer::sum);
			right.merge(b, 1, Integer::sum);
			common.computeIfAbsent(a, key -> new HashMap<>()).merge(b, 1, Integer::sum);
			commonOfRight.computeIfAbsent(b, key -> new HashMap<>()).merge(a, 1, Integer::sum);
		}
	}

	/**
	 * How well the other rater found a cluster, from the view of a mention of it that the other put into another cluster.
	 *
	 * @param size   how large the cluster is
	 * @param shared what it has in common with each cluster of the other
	 * @param others how large those are
	 * @param other  the other rater's cluster of the mention
	 */
	abstract double found(int size, Map<String, Integer> shared, Map<String, Integer> others, String other);

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof ClusterStudy clusters)) {
			return List.of();
		}
		List<Scores> pairs = Pairs.of(study.raters().size()).stream().map(pair -> new Scores(clusters, pair)).toList();
		return OneFigure.alone(weights -> Pairs.mean(pairs.stream().map(pair -> pair.f1(weights)).toList()));
	}

	private final class Scores {
		private final double[] precision;
		private final double[] recall;
		private final double[] mentions;

		Scores(ClusterStudy study, Pairs.Pair pair) {
			precision = new double[study.documentCount()];
			recall = new double[precision.length];
			mentions = new double[precision.length];
			Clusters clusters = new Clusters();
			for (int d = 0; d < precision.length; d++) {
				for (Mention mention : study.mentions(d)) {
					String a = mention.clusters().get(pair.left());
					String b = mention.clusters().get(pair.right());
					if (a != null && b != null) {
						clusters.add(a, b);
					}
				}
			}
			for (int d = 0; d < precision.length; d++) {
				for (Mention mention : study.mentions(d)) {
					String a = mention.clusters().get(pair.left());
					String b = mention.clusters().get(pair.right());
					if (a != null && b != null) {
						recall[d] += found(clusters.left.get(a), clusters.common.get(a), clusters.right, b);
						precision[d] += found(clusters.right.get(b), clusters.commonOfRight.get(b), clusters.left, a);
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
			if (n == 0) {
				return Value.undefined(Messages.noPairs);
			}
			return Value.of(p + r == 0 ? 0 : 2 * p * r / (n * (p + r)));
		}
	}
}
