// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.RelationStudy;
import org.isnad.agreement.RelationStudy.Arc;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;

/**
 * Krippendorff's α for nominal values over all arcs that somebody drew: the label of a rater's arc, "no arc" where she has both ends and
 * drew none, a missing value where she could not have drawn it. Source: see {@link KrippendorffAlpha}. Pairs that nobody drew
 * are not counted as agreed.
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
		return study instanceof RelationStudy relations ? new KrippendorffAlpha().figures(coding(relations)) : List.of();
	}

	private static CodingStudy coding(RelationStudy study) {
		CodingStudy.Builder builder = CodingStudy.builder(Scale.NOMINAL, study.raters());
		for (int d = 0; d < study.documentCount(); d++) {
			Map<String, Arc> ends = new TreeMap<>();
			for (int r = 0; r < study.raters().size(); r++) {
				if (study.arcs(d, r) != null) {
					study.arcs(d, r).forEach(arc -> ends.putIfAbsent(arc.ends(), arc));
				}
			}
			// A document without an arc stays in the study, so that it can be drawn by the bootstrap.
			builder.item(Integer.toString(d), nothing(study.raters().size()));
			for (Arc arc : ends.values()) {
				builder.item(Integer.toString(d), ratings(study, d, arc));
			}
		}
		return builder.build();
	}

	private static List<Object> nothing(int raters) {
		List<Object> row = new ArrayList<>();
		for (int r = 0; r < raters; r++) {
			row.add(null);
		}
		return row;
	}

	private static List<Object> ratings(RelationStudy study, int document, Arc arc) {
		List<Object> row = new ArrayList<>();
		for (int r = 0; r < study.raters().size(); r++) {
			List<Arc> arcs = study.arcs(document, r);
			if (arcs == null || !arc.isPossible(r)) {
				row.add(null);
			} else {
				Set<String> labels = new TreeSet<>();
				arcs.stream().filter(own -> own.ends().equals(arc.ends())).forEach(own -> labels.add(own.label()));
				row.add(labels.isEmpty() ? NONE : String.join(" + ", labels)); //$NON-NLS-1$
			}
		}
		return row;
	}
}
