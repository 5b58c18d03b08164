// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * The share of pairs of ratings of one item that are equal, as the mean over the items with two ratings or more. Source: Holsti,
 * "Content analysis for the social sciences and humanities", 1969, for two raters.
 */
public final class PercentageAgreement implements AgreementMeasure {
	@Override
	public String id() {
		return "percentage"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.percentage;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof CodingStudy coding)) {
			return List.of();
		}
		Counts counts = new Counts(coding, Counts.Credit.EQUAL);
		return OneFigure.alone(weights -> value(counts.totals(weights)));
	}

	private static Value value(Counts.Totals totals) {
		return totals.items() == 0 ? Value.undefined(Messages.noPairs) : Value.of(totals.agreement() / totals.items());
	}
}
