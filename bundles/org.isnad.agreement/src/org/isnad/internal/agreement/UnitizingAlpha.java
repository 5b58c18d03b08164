// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.agreement.Value;
import org.isnad.model.Fragment;

/**
 * Krippendorff's α of unitizing with nominal labels. Each rater's text is a row of units and gaps; lengths that two raters give the
 * same label agree, and chance is that of drawing two places that do not lie in one unit. Source: Krippendorff, Mathet, Bouvry and
 * Widlöcher, "On the reliability of unitizing textual continua: further developments", 2016. Texts are joined end to end; one that
 * some rater did not work on is left out. Fragments of a unit count as units. Undefined where units of one rater overlap.
 */
abstract class UnitizingAlpha implements AgreementMeasure {
	private static final String MERGED = ""; //$NON-NLS-1$

	/** Whether labels are told apart, or only units from gaps. */
	abstract boolean labelled();

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof UnitizingStudy unitizing)) {
			return List.of();
		}
		List<String> labels = labels(unitizing);
		List<Lengths> lengths = new ArrayList<>();
		for (int d = 0; d < study.documentCount(); d++) {
			Continuum continuum = unitizing.continuum(d);
			if (continuum.units().stream().anyMatch(Objects::isNull)) {
				lengths.add(null);
			} else {
				Lengths inDocument = lengths(continuum, labels);
				if (inDocument == null) {
					return OneFigure.alone(weights -> Value.undefined(Messages.ownUnitsOverlap));
				}
				lengths.add(inDocument);
			}
		}
		return OneFigure.alone(weights -> value(lengths, labels.size(), weights));
	}

	private static Value value(List<Lengths> lengths, int labels, int[] weights) {
		Lengths sum = new Lengths(labels);
		for (int d = 0; d < weights.length; d++) {
			if (weights[d] > 0 && lengths.get(d) != null) {
				sum.add(lengths.get(d), weights[d]);
			}
		}
		return sum.all() == sum.ofLabel[labels] ? Value.undefined(Messages.noUnits) : sum.alpha();
	}

	/** What α needs to know of a text; the last label stands for gaps. */
	private static final class Lengths {
		private final double[] ofLabel;
		private double agreed;
		private double ownChance;

		Lengths(int labels) {
			ofLabel = new double[labels + 1];
		}

		void add(Lengths other, int weight) {
			for (int c = 0; c < ofLabel.length; c++) {
				ofLabel[c] += weight * other.ofLabel[c];
			}
			agreed += weight * other.agreed;
			ownChance += weight * other.ownChance;
		}

		double all() {
			double all = 0;
			for (double length : ofLabel) {
				all += length;
			}
			return all;
		}

		Value alpha() {
			double all = all();
			double same = 0;
			for (double length : ofLabel) {
				same += length * length;
			}
			double expected = all * (all * all - same) / (all * all - ownChance);
			return Value.corrected(all - agreed, expected, Messages.oneCategory);
		}
	}

	private List<String> labels(UnitizingStudy study) {
		TreeSet<String> labels = new TreeSet<>();
		for (int d = 0; d < study.documentCount(); d++) {
			study.continuum(d).units().forEach(units -> {
				if (units != null) {
					units.forEach(unit -> labels.add(label(unit)));
				}
			});
		}
		return List.copyOf(labels);
	}

	private String label(Unit unit) {
		return labelled() && unit.label() != null ? unit.label() : MERGED;
	}

	/** The lengths of one text, or null if some rater's own units overlap. */
	private Lengths lengths(Continuum continuum, List<String> labels) {
		int raters = continuum.units().size();
		Lengths lengths = new Lengths(labels.size());
		int[][] rows = new int[raters][];
		for (int r = 0; r < raters; r++) {
			rows[r] = row(continuum.units().get(r), continuum.length(), labels, lengths);
			if (rows[r] == null) {
				return null;
			}
		}
		for (int at = 0; at < continuum.length(); at++) {
			for (int i = 0; i < raters; i++) {
				lengths.ofLabel[rows[i][at]]++;
				for (int j = 0; j < raters; j++) {
					lengths.agreed += i != j && rows[i][at] == rows[j][at] ? 1.0 / (raters - 1) : 0;
				}
			}
		}
		// A gap counts as so many units of length one.
		lengths.ownChance += lengths.ofLabel[labels.size()];
		return lengths;
	}

	private int[] row(List<Unit> units, int length, List<String> labels, Lengths lengths) {
		int gap = labels.size();
		int[] row = new int[length];
		Arrays.fill(row, gap);
		for (Unit unit : units) {
			int label = labels.indexOf(label(unit));
			for (Fragment fragment : unit.span().fragments()) {
				for (int at = fragment.begin(); at < fragment.end(); at++) {
					if (row[at] != gap) {
						return null;
					}
					row[at] = label;
				}
				double own = fragment.end() - fragment.begin();
				lengths.ownChance += own * own;
			}
		}
		return row;
	}

	/** Labels told apart. */
	public static final class Nominal extends UnitizingAlpha {
		@Override
		public String id() {
			return "u-alpha"; //$NON-NLS-1$
		}

		@Override
		public String label() {
			return Messages.uAlpha;
		}

		@Override
		boolean labelled() {
			return true;
		}
	}

	/** Only units told from gaps. */
	public static final class Binary extends UnitizingAlpha {
		@Override
		public String id() {
			return "u-alpha-binary"; //$NON-NLS-1$
		}

		@Override
		public String label() {
			return Messages.uAlphaBinary;
		}

		@Override
		boolean labelled() {
			return false;
		}
	}
}
