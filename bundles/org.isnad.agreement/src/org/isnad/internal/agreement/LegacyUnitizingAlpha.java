// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.agreement.Value;

/**
 * Krippendorff's α of unitizing as it was defined before 2016, for comparison with older reports: the squared distances of the ends of
 * units that intersect, and the squared lengths of units that lie in a gap of another rater. Source: Krippendorff, "On the reliability
 * of unitizing contiguous data", 1995, with the expected disagreement as it was put right in "Content Analysis", 2nd edition, 2004, pages
 * 251 to 256. With more than two raters it understates agreement (Krippendorff, Mathet, Bouvry and Widlöcher 2016), so the α of 2016 is
 * to be preferred. Texts are laid end to end, and a gap ends with its text, so that their order does not matter; a text that some rater
 * did not work on is left out. Fragments of a unit count as units. Each label is taken for itself; undefined where units of one rater and
 * one label overlap.
 */
public final class LegacyUnitizingAlpha implements AgreementMeasure {
	@Override
	public String id() {
		return "alpha-u-1995"; //$NON-NLS-1$
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
			unitizing.continuum(d).units().stream().filter(Objects::nonNull).flatMap(List::stream).forEach(unit -> labels.add(label(unit)));
		}
		List<Sections> sections = new ArrayList<>();
		for (String label : labels) {
			Sections ofLabel = Sections.of(unitizing, unit -> label.equals(label(unit)));
			if (ofLabel == null) {
				return OneFigure.alone(weights -> Value.undefined(Messages.ownUnitsOverlap));
			}
			sections.add(ofLabel);
		}
		List<Figure> figures = new ArrayList<>();
		figures.add(new OneFigure(null, weights -> value(unitizing, sections, weights)));
		if (labels.size() > 1) {
			int index = 0;
			for (String label : labels) {
				List<Sections> ofLabel = List.of(sections.get(index++));
				figures.add(new OneFigure(label, weights -> value(unitizing, ofLabel, weights)));
			}
		}
		return figures;
	}

	private static String label(Unit unit) {
		return Objects.requireNonNullElse(unit.label(), ""); //$NON-NLS-1$
	}

	private static Value value(UnitizingStudy study, List<Sections> sections, int[] weights) {
		double observed = 0;
		double expected = 0;
		for (Sections ofLabel : sections) {
			Sections.Disagreement disagreement = ofLabel.disagreement(weights);
			observed += disagreement.observed();
			expected += disagreement.expected();
		}
		boolean common = false;
		for (int d = 0; d < weights.length; d++) {
			common |= weights[d] > 0 && study.continuum(d).units().stream().noneMatch(Objects::isNull);
		}
		return Value.corrected(observed, expected, common ? Messages.noUnits : Messages.noTextOfAll);
	}
}
