// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.agreement.Value;
import org.isnad.internal.agreement.GammaStudy.Aligned;

/**
 * γ of categories, the agreement on the labels of units that γ has aligned, and for each label k γ_k, the same over the pairs of which
 * one unit has the label. A unit without a partner counts nothing. A pair counts the more the nearer its units are, and the less the more units its tuple has. Source: Mathet,
 * "The agreement measure γcat: a complement to γ focused on categorization of a continuum", 2017, sections 4 and 5. The expected
 * disagreement is sampled with a fixed seed.
 */
public final class GammaCat implements AgreementMeasure {
	private final int mostUnits;

	/** The measure with the bound of γ. */
	public GammaCat() {
		this(Gamma.MOST_UNITS);
	}

	private GammaCat(int mostUnits) {
		this.mostUnits = mostUnits;
	}

	@Override
	public AgreementMeasure unbounded() {
		return new GammaCat(Integer.MAX_VALUE);
	}

	@Override
	public String id() {
		return "gamma-cat"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.gammaCat;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof UnitizingStudy unitizing)) {
			return List.of();
		}
		TreeSet<String> labels = labels(unitizing);
		if (labels.size() < 2) {
			return OneFigure.alone(weights -> Value.undefined(study.size() == 0 ? Messages.noUnits : Messages.oneCategory));
		}
		String declined = Gamma.declined(unitizing, mostUnits);
		if (declined != null) {
			return OneFigure.alone(weights -> Value.undefined(declined));
		}
		List<Aligned> documents = GammaStudy.of(unitizing);
		List<Figure> figures = new ArrayList<>();
		figures.add(figure(null, documents, unit -> true));
		labels.forEach(label -> figures.add(figure(label, documents, unit -> label.equals(unit.label()))));
		return figures;
	}

	private static TreeSet<String> labels(UnitizingStudy study) {
		TreeSet<String> labels = new TreeSet<>();
		for (int d = 0; d < study.documentCount(); d++) {
			study.continuum(d).units().stream().filter(Objects::nonNull).flatMap(List::stream).map(Unit::label).filter(Objects::nonNull)
					.forEach(labels::add);
		}
		return labels;
	}

	private static Figure figure(String label, List<Aligned> documents, Predicate<Unit> counts) {
		List<Disagreement> observed = new ArrayList<>();
		List<Disagreement> expected = new ArrayList<>();
		for (Aligned document : documents) {
			observed.add(document == null ? Disagreement.NONE : Disagreement.in(document.best().alignment(), counts));
			expected.add(document == null ? Disagreement.NONE : document.chance().stream()
					.map(sample -> Disagreement.in(sample.alignment(), counts)).reduce(Disagreement.NONE, Disagreement::plus)
					.times(1.0 / document.chance().size()));
		}
		return new OneFigure(label, weights -> value(observed, expected, weights));
	}

	private static Value value(List<Disagreement> observed, List<Disagreement> expected, int[] weights) {
		Disagreement found = Disagreement.NONE;
		Disagreement byChance = Disagreement.NONE;
		for (int d = 0; d < weights.length; d++) {
			found = found.plus(observed.get(d).times(weights[d]));
			byChance = byChance.plus(expected.get(d).times(weights[d]));
		}
		if (found.weight() == 0) {
			return Value.undefined(Messages.nothingAligned);
		}
		return Value.corrected(found.mean(), byChance.mean(), Messages.oneCategory);
	}

	/** The weighted pairs of an alignment, and those of them whose labels differ. */
	private record Disagreement(double different, double weight) {
		static final Disagreement NONE = new Disagreement(0, 0);

		static Disagreement in(Alignment alignment, Predicate<Unit> counts) {
			double different = 0;
			double weight = 0;
			for (List<Unit> tuple : alignment.tuples()) {
				for (int i = 0; i < tuple.size(); i++) {
					for (int j = i + 1; j < tuple.size(); j++) {
						Unit a = tuple.get(i);
						Unit b = tuple.get(j);
						if (counts.test(a) || counts.test(b)) {
							double nearness = Math.max(0, 1 - Dissimilarity.ofPlaces(a, b)) / (tuple.size() - 1);
							different += nearness * Dissimilarity.ofLabels(a, b);
							weight += nearness;
						}
					}
				}
			}
			return new Disagreement(different, weight);
		}

		Disagreement plus(Disagreement other) {
			return new Disagreement(different + other.different, weight + other.weight);
		}

		Disagreement times(double factor) {
			return new Disagreement(different * factor, weight * factor);
		}

		double mean() {
			return weight == 0 ? 0 : different / weight;
		}
	}
}
