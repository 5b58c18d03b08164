// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;

/** A measure of how the units of two raters match, as F1 over all texts that both worked on; of more raters the mean over their pairs. */
abstract class SpanF1 implements AgreementMeasure {
	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof UnitizingStudy unitizing)) {
			return List.of();
		}
		List<Pairs.Pair> pairs = Pairs.of(study.raters().size());
		PairF1 counts = new PairF1(pairs.size(), study.documentCount(), Messages.noUnits);
		for (int d = 0; d < study.documentCount(); d++) {
			Continuum continuum = unitizing.continuum(d);
			for (int p = 0; p < pairs.size(); p++) {
				Pairs.Pair pair = pairs.get(p);
				if (continuum.has(pair.left()) && continuum.has(pair.right())) {
					count(counts, p, d, continuum.units().get(pair.left()), continuum.units().get(pair.right()));
				}
			}
		}
		return counts.figures();
	}

	/** Adds the matches of a document. */
	abstract void count(PairF1 counts, int pair, int document, List<Unit> left, List<Unit> right);
}
