// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;
import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * Gwet's AC1 for any number of raters, with missing values. Source: Gwet, "Computing inter-rater reliability and its variance in
 * the presence of high agreement", 2008: the chance agreement of q categories is Σ π(1 − π) / (q − 1), π being the mean share of a
 * category over the items.
 */
public final class GwetAc1 implements AgreementMeasure {
	@Override
	public String id() {
		return "gwet-ac1"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.gwetAc1;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof CodingStudy coding) || coding.scale() == Scale.SET) {
			return List.of();
		}
		Counts counts = new Counts(coding, Counts.Credit.EQUAL);
		return OneFigure.alone(weights -> value(counts.totals(weights)));
	}

	private static Value value(Counts.Totals counts) {
		int categories = counts.shares().length;
		if (counts.items() == 0) {
			return Value.undefined(Messages.noPairs);
		}
		if (Arrays.stream(counts.shares()).filter(share -> share > 0).count() < 2) {
			return Value.undefined(Messages.oneCategory);
		}
		double chance = 0;
		for (double share : counts.shares()) {
			double mean = share / counts.rated();
			chance += mean * (1 - mean);
		}
		return FleissKappa.kappa(counts.agreement() / counts.items(), chance / (categories - 1));
	}
}
