// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.Comparator;
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
 * Krippendorff's α of unitizing as it was defined before 2016, for comparison with older reports: the squared distances of the ends of
 * units that intersect, and the squared lengths of units that lie in a gap of another rater. Source: Krippendorff, "Content Analysis",
 * 2nd edition, 2004, pages 251 to 256. With more than two raters it understates agreement (Krippendorff, Mathet, Bouvry and Widlöcher
 * 2016), so the α of 2016 is to be preferred. Texts are joined end to end; one that some rater did not work on is left out. Fragments of
 * a unit count as units. Each label is taken for itself; undefined where units of one rater and one label overlap.
 */
public final class LegacyUnitizingAlpha implements AgreementMeasure {
	@Override
	public String id() {
		return "u-alpha-2004"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.legacyUAlpha;
	}

	@Override
	public List<Figure> figures(Study study) {
		if (!(study instanceof UnitizingStudy unitizing)) {
			return List.of();
		}
		TreeSet<String> labels = new TreeSet<>();
		for (int d = 0; d < study.documentCount(); d++) {
			for (List<Unit> units : unitizing.continuum(d).units()) {
				if (units != null) {
					units.forEach(unit -> labels.add(label(unit)));
				}
			}
		}
		if (labels.stream().anyMatch(label -> overlap(unitizing, label))) {
			return OneFigure.alone(weights -> Value.undefined(Messages.ownUnitsOverlap));
		}
		List<Figure> figures = new ArrayList<>();
		figures.add(new OneFigure(null, weights -> value(unitizing, labels, weights)));
		if (labels.size() > 1) {
			labels.forEach(label -> figures.add(new OneFigure(label, weights -> value(unitizing, List.of(label), weights))));
		}
		return figures;
	}

	private static String label(Unit unit) {
		return Objects.requireNonNullElse(unit.label(), ""); //$NON-NLS-1$
	}

	private static boolean overlap(UnitizingStudy study, String label) {
		for (int d = 0; d < study.documentCount(); d++) {
			for (List<Unit> units : study.continuum(d).units()) {
				int end = 0;
				for (Fragment fragment : units == null ? List.<Fragment>of() : fragments(units, label)) {
					if (fragment.begin() < end) {
						return true;
					}
					end = fragment.end();
				}
			}
		}
		return false;
	}

	private static List<Fragment> fragments(List<Unit> units, String label) {
		return units.stream().filter(unit -> label.equals(label(unit))).flatMap(unit -> unit.span().fragments().stream())
				.sorted(Comparator.comparingInt(Fragment::begin)).toList();
	}

	private static Value value(UnitizingStudy study, Iterable<String> labels, int[] weights) {
		double observed = 0;
		double expected = 0;
		for (String label : labels) {
			Rows rows = Rows.of(study, label, weights);
			observed += rows.observed();
			expected += rows.expected();
		}
		return Value.corrected(observed, expected, Messages.noUnits);
	}

	/** A unit with the label, or a gap between two of them. */
	private record Section(double begin, double length, boolean unit) {
		double end() {
			return begin + length;
		}
	}

	/** The joined texts as each rater divided them for one label. */
	private record Rows(List<List<Section>> ofRater, double length) {
		static Rows of(UnitizingStudy study, String label, int[] weights) {
			List<List<Section>> rows = new ArrayList<>();
			double length = 0;
			for (int rater = 0; rater < study.raters().size(); rater++) {
				List<Section> row = new ArrayList<>();
				double textBegin = 0;
				double gapBegin = 0;
				for (int d = 0; d < weights.length; d++) {
					Continuum text = study.continuum(d);
					for (int n = 0; n < weights[d] && text.units().stream().noneMatch(Objects::isNull); n++) {
						for (Fragment fragment : fragments(text.units().get(rater), label)) {
							double begin = textBegin + fragment.begin();
							addGap(row, gapBegin, begin);
							row.add(new Section(begin, fragment.end() - fragment.begin(), true));
							gapBegin = textBegin + fragment.end();
						}
						textBegin += text.length();
					}
				}
				addGap(row, gapBegin, textBegin);
				rows.add(row);
				length = textBegin;
			}
			return new Rows(rows, length);
		}

		private static void addGap(List<Section> row, double begin, double end) {
			if (end > begin) {
				row.add(new Section(begin, end - begin, false));
			}
		}

		double observed() {
			double sum = 0;
			for (int i = 0; i < ofRater.size(); i++) {
				for (int j = 0; j < ofRater.size(); j++) {
					if (i != j) {
						sum += distance(ofRater.get(i), ofRater.get(j));
					}
				}
			}
			double raters = ofRater.size();
			return sum == 0 ? 0 : sum / (raters * (raters - 1) * length * length);
		}

		/** Both rows are in the order of the text, so that only sections that meet are looked at. */
		private static double distance(List<Section> left, List<Section> right) {
			double sum = 0;
			int first = 0;
			for (Section a : left) {
				while (first < right.size() && right.get(first).end() <= a.begin()) {
					first++;
				}
				for (int k = first; k < right.size() && right.get(k).begin() < a.end(); k++) {
					sum += distance(a, right.get(k));
				}
			}
			return sum;
		}

		private static double distance(Section a, Section b) {
			if (a.unit() && b.unit()) {
				return square(a.begin() - b.begin()) + square(a.end() - b.end());
			}
			if (a.unit() && b.begin() <= a.begin() && a.end() <= b.end()) {
				return square(a.length());
			}
			return b.unit() && a.begin() <= b.begin() && b.end() <= a.end() ? square(b.length()) : 0;
		}

		double expected() {
			List<Section> units = ofRater.stream().flatMap(List::stream).filter(Section::unit).toList();
			double[] gaps = ofRater.stream().flatMap(List::stream).filter(section -> !section.unit()).mapToDouble(Section::length).toArray();
			double sum = 0;
			double own = 0;
			for (Section unit : units) {
				double l = unit.length();
				double inGaps = 0;
				for (double gap : gaps) {
					inGaps += gap >= l ? gap - l + 1 : 0;
				}
				sum += (units.size() - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * inGaps;
				own += l * (l - 1);
			}
			double all = ofRater.size() * length;
			return sum == 0 ? 0 : 2 / length * sum / (all * (all - 1) - own);
		}

		private static double square(double value) {
			return value * value;
		}
	}
}
