// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.agreement.Value;

/**
 * Krippendorff's α of unitizing with nominal labels. Each rater's text is a row of units and gaps; lengths that two raters give the
 * same label agree, and chance is that of drawing two places that do not lie in one unit. Source: Krippendorff, Mathet, Bouvry and
 * Widlöcher, "On the reliability of unitizing textual continua: further developments", 2016. Texts are joined end to end; a text counts
 * with the raters who worked on it, if they are two or more. Fragments of a unit count as units. Undefined where units of one rater
 * overlap. The time grows with the number of units and not with the length of the text.
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
		Map<String, Integer> labels = labels(unitizing);
		List<Lengths> lengths = new ArrayList<>();
		for (int d = 0; d < study.documentCount(); d++) {
			Continuum continuum = unitizing.continuum(d);
			List<List<Unit>> there = continuum.units().stream().filter(Objects::nonNull).toList();
			Lengths inDocument = there.size() < 2 ? null : new Lengths(labels.size());
			if (inDocument != null && !inDocument.fill(there, continuum.length(), unit -> labels.get(label(unit)))) {
				return OneFigure.alone(weights -> Value.undefined(Messages.ownUnitsOverlap));
			}
			lengths.add(inDocument);
		}
		return OneFigure.alone(weights -> value(lengths, labels.size(), weights));
	}

	private static Value value(List<Lengths> lengths, int labels, int[] weights) {
		Lengths sum = new Lengths(labels);
		boolean any = false;
		for (int d = 0; d < weights.length; d++) {
			if (weights[d] > 0 && lengths.get(d) != null) {
				sum.add(lengths.get(d), weights[d]);
				any = true;
			}
		}
		if (!any) {
			return Value.undefined(Messages.noCommonText);
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

		/** Counts a text; false if some rater's own units overlap. */
		boolean fill(List<List<Unit>> raters, int length, ToIntFunction<Unit> label) {
			Row[] rows = new Row[raters.size()];
			int bounds = 1;
			for (int r = 0; r < rows.length; r++) {
				rows[r] = Row.of(raters.get(r), label);
				if (rows[r] == null) {
					return false;
				}
				bounds += 2 * rows[r].size();
				for (int i = 0; i < rows[r].size(); i++) {
					double own = rows[r].ends()[i] - rows[r].begins()[i];
					ownChance += own * own;
				}
			}
			sweep(rows, bounds(rows, bounds, length));
			// A gap counts as so many units of length one.
			ownChance += ofLabel[ofLabel.length - 1];
			return true;
		}

		private static int[] bounds(Row[] rows, int count, int length) {
			int[] bounds = new int[count];
			int at = 0;
			for (Row row : rows) {
				System.arraycopy(row.begins(), 0, bounds, at, row.size());
				System.arraycopy(row.ends(), 0, bounds, at + row.size(), row.size());
				at += 2 * row.size();
			}
			bounds[at] = length;
			Arrays.sort(bounds);
			return bounds;
		}

		/** Between two bounds every rater has one label. */
		private void sweep(Row[] rows, int[] bounds) {
			int gap = ofLabel.length - 1;
			int[] next = new int[rows.length];
			int[] given = new int[ofLabel.length];
			int from = 0;
			for (int to : bounds) {
				double piece = to - from;
				if (piece > 0) {
					double same = 0;
					for (int r = 0; r < rows.length; r++) {
						while (next[r] < rows[r].size() && rows[r].ends()[next[r]] <= from) {
							next[r]++;
						}
						int label = next[r] < rows[r].size() && rows[r].begins()[next[r]] <= from ? rows[r].labels()[next[r]] : gap;
						ofLabel[label] += piece;
						// those who gave it before, in both directions
						same += 2 * given[label]++;
					}
					agreed += piece * same / (rows.length - 1);
					Arrays.fill(given, 0);
					from = to;
				}
			}
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

	private Map<String, Integer> labels(UnitizingStudy study) {
		Map<String, Integer> labels = new TreeMap<>();
		for (int d = 0; d < study.documentCount(); d++) {
			study.continuum(d).units().forEach(units -> {
				if (units != null) {
					units.forEach(unit -> labels.put(label(unit), 0));
				}
			});
		}
		int index = 0;
		for (Map.Entry<String, Integer> label : labels.entrySet()) {
			label.setValue(index++);
		}
		return labels;
	}

	private String label(Unit unit) {
		return labelled() && unit.label() != null ? unit.label() : MERGED;
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
