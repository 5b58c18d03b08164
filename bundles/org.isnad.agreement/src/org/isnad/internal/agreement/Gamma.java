// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.Value;
import org.isnad.internal.agreement.GammaStudy.Aligned;
import org.isnad.internal.agreement.GammaStudy.Sample;

/**
 * γ: one minus the disorder of the best alignment over the disorder that annotation by chance has, for units that may overlap and nest.
 * Source: Mathet, Widlöcher and Métivier, "The unified and holistic method gamma (γ) for inter-annotator agreement measure and
 * alignment", 2015; Δ∅, α and β are 1. Over several documents both disorders are means weighted by the number of units. The expected
 * disorder is sampled with a fixed seed.
 */
public final class Gamma implements AgreementMeasure {
	private final Dissimilarity dissimilarity;

	/** The measure with the usual weights. */
	public Gamma() {
		this(Dissimilarity.USUAL);
	}

	Gamma(Dissimilarity dissimilarity) {
		this.dissimilarity = dissimilarity;
	}

	@Override
	public String id() {
		return "gamma"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.gamma;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof UnitizingStudy unitizing)) {
			return List.of();
		}
		List<Aligned> documents = GammaStudy.of(unitizing, dissimilarity);
		double[] observed = new double[documents.size()];
		double[] expected = new double[documents.size()];
		for (int d = 0; d < observed.length; d++) {
			Aligned document = documents.get(d);
			if (document != null) {
				observed[d] = document.best().units() * document.best().disorder();
				expected[d] = document.best().units() * document.chance().stream().mapToDouble(Sample::disorder).average().orElseThrow();
			}
		}
		return OneFigure.alone(weights -> {
			double found = 0;
			double byChance = 0;
			for (int d = 0; d < weights.length; d++) {
				found += weights[d] * observed[d];
				byChance += weights[d] * expected[d];
			}
			return Value.corrected(found, byChance, Messages.noUnits);
		});
	}
}
