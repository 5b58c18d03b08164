// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.RelationStudy;
import org.isnad.agreement.RelationStudy.Arc;
import org.isnad.agreement.Study;

/**
 * F1 over arcs that join the same ends, of those whose ends both raters have; the mean over the pairs of more than two raters. Source of
 * F1: see {@link PairF1}. A second figure tells of how many arcs both raters have the ends, which says how much the first one speaks of.
 */
abstract class RelationF1 implements AgreementMeasure {
	/** What two arcs must share to match. */
	abstract Object key(Arc arc);

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof RelationStudy relations)) {
			return List.of();
		}
		List<Pairs.Pair> pairs = Pairs.of(study.raters().size());
		PairF1 counts = new PairF1(pairs.size(), study.documentCount(), study.size() == 0 ? Messages.noUnits : Messages.noCommonEnds);
		PairF1 ends = new PairF1(pairs.size(), study.documentCount(), Messages.noUnits);
		for (int d = 0; d < study.documentCount(); d++) {
			for (int p = 0; p < pairs.size(); p++) {
				List<Arc> left = relations.arcs(d, pairs.get(p).left());
				List<Arc> right = relations.arcs(d, pairs.get(p).right());
				if (left != null && right != null) {
					int theirs = pairs.get(p).right();
					int ours = pairs.get(p).left();
					int drawn = left.size() + right.size();
					left = left.stream().filter(arc -> arc.isPossible(theirs)).toList();
					right = right.stream().filter(arc -> arc.isPossible(ours)).toList();
					counts.add(p, d, matches(left, right), left.size(), right.size());
					ends.add(p, d, (left.size() + right.size()) / 2.0, drawn / 2.0, drawn / 2.0);
				}
			}
		}
		List<Figure> figures = new ArrayList<>(counts.figures());
		figures.add(new OneFigure("ends aligned", ends.figures().getFirst()::value)); //$NON-NLS-1$
		return figures;
	}

	private int matches(List<Arc> left, List<Arc> right) {
		Map<Object, Integer> open = new HashMap<>();
		left.forEach(arc -> open.merge(key(arc), 1, Integer::sum));
		int matched = 0;
		for (Arc arc : right) {
			int count = open.getOrDefault(key(arc), 0);
			if (count > 0) {
				matched++;
				open.put(key(arc), count - 1);
			}
		}
		return matched;
	}

	/** Arcs must have the same label too. */
	public static final class Labelled extends RelationF1 {
		@Override
		public String id() {
			return "relation-f1"; //$NON-NLS-1$
		}

		@Override
		public String label() {
			return Messages.relationF1;
		}

		@Override
		Object key(Arc arc) {
			return List.of(arc.ends(), arc.label());
		}
	}

	/** The label does not matter. */
	public static final class Unlabelled extends RelationF1 {
		@Override
		public String id() {
			return "relation-f1-unlabelled"; //$NON-NLS-1$
		}

		@Override
		public String label() {
			return Messages.relationF1Unlabelled;
		}

		@Override
		Object key(Arc arc) {
			return arc.ends();
		}
	}
}
