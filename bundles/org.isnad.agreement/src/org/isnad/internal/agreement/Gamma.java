// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
 * alignment", 2015; Δ∅, α and β are those of the study. Over several documents both disorders are means weighted by the number of
 * units. The expected disorder is sampled with a fixed seed. A study of more than {@value #MOST_UNITS} units is declined unless γ is asked
 * for by its name, since the sampling would take minutes; one with more than {@value #MOST_RATERS} raters of a document is always.
 */
public final class Gamma implements AgreementMeasure {
	static final int MOST_UNITS = 2000;
	/** The tuples of an alignment are as many as there are ways to take a unit or none of each rater. */
	private static final int MOST_RATERS = 8;

	private final int mostUnits;

	/** The measure with the bound. */
	public Gamma() {
		this(MOST_UNITS);
	}

	private Gamma(int mostUnits) {
		this.mostUnits = mostUnits;
	}

	@Override
	public AgreementMeasure unbounded() {
		return new Gamma(Integer.MAX_VALUE);
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
		String declined = declined(unitizing, mostUnits);
		if (declined != null) {
			return OneFigure.alone(weights -> Value.undefined(declined));
		}
		List<Aligned> documents = GammaStudy.of(unitizing);
		double[] units = new double[documents.size()];
		double[] observed = new double[documents.size()];
		double[] expected = new double[documents.size()];
		double allUnits = 0;
		double disorder = 0;
		for (int d = 0; d < observed.length; d++) {
			Aligned document = documents.get(d);
			if (document != null) {
				units[d] = document.best().units();
				observed[d] = units[d] * document.best().disorder();
				expected[d] = units[d] * document.chance().stream().mapToDouble(Sample::disorder).average().orElseThrow();
				allUnits += units[d];
				disorder += observed[d];
			}
		}
		Map<String, Double> parts = allUnits == 0 ? Map.of() : Map.of("disorder", disorder / allUnits * unitizing.parameters().deltaEmpty()); //$NON-NLS-1$
		boolean common = documents.stream().anyMatch(Objects::nonNull);
		return List.of(new OneFigure(null, weights -> Value.corrected(Sparse.sum(observed, weights), Sparse.sum(expected, weights),
				common ? Messages.noUnits : noUnits(unitizing)), parts));
	}

	/** Why a study is not aligned at all, or null. */
	static String declined(UnitizingStudy study, int mostUnits) {
		boolean crowded = IntStream.range(0, study.documentCount()).anyMatch(d -> study.continuum(d).units().stream().filter(Objects::nonNull).count() > MOST_RATERS);
		return crowded ? Messages.tooManyRaters : study.size() > mostUnits ? Messages.tooManyUnits : null;
	}

	/** Why nothing was aligned. */
	static String noUnits(UnitizingStudy study) {
		boolean common = IntStream.range(0, study.documentCount()).anyMatch(d -> study.continuum(d).units().stream().filter(Objects::nonNull).count() > 1);
		return common || study.documentCount() == 0 ? Messages.noUnits : Messages.noCommonText;
	}
}
