// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.Value;

/**
 * agr(A‖B): the share of A's units that overlap one of B's; a figure for each ordered pair of raters. Source: Wiebe, Wilson and
 * Cardie, "Annotating expressions of opinions and emotions in language", 2005.
 */
public final class DirectionalAgreement implements AgreementMeasure {
	@Override
	public String id() {
		return "agr"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.agr;
	}

	@Override
	public List<Figure> figures(Study study) {
		List<Figure> figures = new ArrayList<>();
		if (study instanceof UnitizingStudy unitizing) {
			List<String> raters = study.raters();
			for (Pairs.Pair pair : Pairs.of(raters.size())) {
				figures.add(figure(unitizing, pair.left(), pair.right()));
				figures.add(figure(unitizing, pair.right(), pair.left()));
			}
		}
		return figures;
	}

	private static Figure figure(UnitizingStudy study, int of, int against) {
		int[] found = new int[study.documentCount()];
		int[] all = new int[found.length];
		boolean common = false;
		for (int d = 0; d < found.length; d++) {
			Continuum continuum = study.continuum(d);
			if (continuum.has(of) && continuum.has(against)) {
				common = true;
				for (int[] overlapping : Overlaps.of(continuum.units().get(of), continuum.units().get(against))) {
					all[d]++;
					found[d] += overlapping.length > 0 ? 1 : 0;
				}
			}
		}
		boolean together = common;
		String label = study.raters().get(of) + '‖' + study.raters().get(against);
		return new OneFigure(label, weights -> {
			double matched = 0;
			double units = 0;
			for (int d = 0; d < weights.length; d++) {
				matched += (double) weights[d] * found[d];
				units += (double) weights[d] * all[d];
			}
			return units == 0 ? Value.undefined(together ? Messages.noUnits : Messages.noCommonText) : Value.of(matched / units);
		});
	}
}
