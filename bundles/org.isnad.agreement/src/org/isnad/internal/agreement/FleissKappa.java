// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Scale;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * Fleiss's κ for items that have the same number of ratings each. Source: Fleiss, "Measuring nominal scale agreement among many
 * raters", 1971. Items without any rating are left out; where the others differ in their number of ratings it is undefined.
 */
public final class FleissKappa implements AgreementMeasure {
	@Override
	public String id() {
		return "fleiss-kappa"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.fleissKappa;
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
		if (counts.items() == 0) {
			return Value.undefined(Messages.noPairs);
		}
		if (counts.fewest() != counts.most()) {
			return Value.undefined(Messages.unequalRatings);
		}
		double chance = 0;
		for (double share : counts.shares()) {
			chance += share / counts.rated() * (share / counts.rated());
		}
		return kappa(counts.agreement() / counts.items(), chance);
	}

	static Value kappa(double agreement, double chance) {
		// Rounding leaves a hair of chance where one category took all.
		return 1 - chance < 1e-12 ? Value.undefined(Messages.oneCategory) : Value.of((agreement - chance) / (1 - chance));
	}
}
