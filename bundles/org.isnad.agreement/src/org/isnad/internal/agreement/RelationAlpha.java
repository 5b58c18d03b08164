// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.RelationStudy;
import org.isnad.agreement.RelationStudy.Arc;
import org.isnad.agreement.RelationStudy.Shown;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;

/**
 * Krippendorff's α for nominal values over pairs of ends. Where it is known which pairs the raters were shown, it is taken over the pairs
 * that two of them decided on: the label of a rater's arc, "no arc" where she decided against one, a missing value where she was never
 * asked. Each pair counts as often as there are pairs like it for one that was shown, 1 / its probability of being shown (Horvitz and
 * Thompson, "A generalization of sampling without replacement from a finite universe", 1952). A second figure, and the only one where
 * nothing is known of pairs shown, is taken over all arcs that somebody drew: "no arc" where a rater has both ends and drew none, a
 * missing value where she could not have drawn it. Pairs that nobody was shown and nobody drew are never counted as agreed. Source of α:
 * see {@link KrippendorffAlpha}.
 */
public final class RelationAlpha implements AgreementMeasure {
	private static final String NONE = ""; //$NON-NLS-1$

	@Override
	public String id() {
		return "relation-alpha"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.relationAlpha;
	}

	@Override
	public List<? extends Figure> figures(Study study) {
		if (!(study instanceof RelationStudy relations)) {
			return List.of();
		}
		Figure drawn = new KrippendorffAlpha().figures(drawn(relations)).getFirst();
		if (!relations.knowsShown()) {
			return List.of(drawn);
		}
		List<Double> weights = new ArrayList<>();
		CodingStudy judged = judged(relations, weights);
		return List.of(new OneFigure(null, new WeightedAlpha(judged, weights)::value), new OneFigure("drawn", drawn::value)); //$NON-NLS-1$
	}

	private static CodingStudy drawn(RelationStudy study) {
		CodingStudy.Builder builder = CodingStudy.builder(Scale.NOMINAL, study.raters());
		for (int d = 0; d < study.documentCount(); d++) {
			Map<String, Arc> ends = new TreeMap<>();
			for (int r = 0; r < study.raters().size(); r++) {
				if (study.arcs(d, r) != null) {
					study.arcs(d, r).forEach(arc -> ends.putIfAbsent(arc.ends(), arc));
				}
			}
			// A document without an arc stays in the study, so that it can be drawn by the bootstrap.
			builder.document(Integer.toString(d));
			List<Map<String, String>> labels = labels(study, d);
			for (Arc arc : ends.values()) {
				List<Object> row = new ArrayList<>();
				for (int r = 0; r < labels.size(); r++) {
					row.add(labels.get(r) == null || !arc.isPossible(r) ? null : labels.get(r).getOrDefault(arc.ends(), NONE));
				}
				builder.item(Integer.toString(d), row);
			}
		}
		return builder.build();
	}

	/** The pairs that were shown, each with its weight. */
	private static CodingStudy judged(RelationStudy study, List<Double> weights) {
		CodingStudy.Builder builder = CodingStudy.builder(Scale.NOMINAL, study.raters());
		for (int d = 0; d < study.documentCount(); d++) {
			builder.document(Integer.toString(d));
			List<Map<String, String>> labels = labels(study, d);
			for (Shown pair : study.shown(d)) {
				List<Object> row = new ArrayList<>();
				for (int r = 0; r < labels.size(); r++) {
					String label = labels.get(r) == null ? null : labels.get(r).get(pair.ends());
					row.add(label == null && pair.judges().contains(r) ? NONE : label);
				}
				builder.item(Integer.toString(d), row);
				weights.add(1 / pair.probability());
			}
		}
		return builder.build();
	}

	/** For each rater the labels of the arcs by their ends; null for one who did not work on the document. */
	private static List<Map<String, String>> labels(RelationStudy study, int document) {
		List<Map<String, String>> labels = new ArrayList<>();
		for (int r = 0; r < study.raters().size(); r++) {
			Map<String, TreeSet<String>> own = new HashMap<>();
			List<Arc> arcs = study.arcs(document, r);
			if (arcs != null) {
				arcs.forEach(arc -> own.computeIfAbsent(arc.ends(), ends -> new TreeSet<>()).add(arc.label()));
			}
			Map<String, String> joined = new HashMap<>();
			own.forEach((ends, all) -> joined.put(ends, String.join(" + ", all))); //$NON-NLS-1$
			labels.add(arcs == null ? null : joined);
		}
		return labels;
	}
}
