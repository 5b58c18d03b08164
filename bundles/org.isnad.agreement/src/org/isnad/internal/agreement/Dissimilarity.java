// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Objects;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Unit;

/**
 * How far two units are from one another. Source: Mathet, Widlöcher and Métivier 2015, sections 4.3 and 4.6. A discontinuous unit
 * stands from where its first fragment begins to where its last one ends.
 *
 * @param position the weight of the places, &gt; 0
 * @param category the weight of the labels
 */
record Dissimilarity(double position, double category) {
	/** The dissimilarity of a unit and an empty place, Δ∅. */
	static final double EMPTY = 1;

	/** The weights that a study asks for. Its Δ∅ is a factor of every dissimilarity, so that 1 is used here and the disorder multiplied. */
	static Dissimilarity of(UnitizingStudy study) {
		return new Dissimilarity(study.parameters().alpha(), study.parameters().beta());
	}

	double between(Unit a, Unit b) {
		return position * ofPlaces(a, b) + category * ofLabels(a, b);
	}

	/** The sum of the distances of both ends over the sum of the lengths, squared. */
	static double ofPlaces(Unit a, Unit b) {
		double apart = Math.abs(a.span().begin() - b.span().begin()) + Math.abs(a.span().end() - b.span().end());
		double relative = apart / (length(a) + length(b));
		return relative * relative * EMPTY;
	}

	static double ofLabels(Unit a, Unit b) {
		return Objects.equals(a.label(), b.label()) ? 0 : EMPTY;
	}

	static double length(Unit unit) {
		return unit.span().end() - unit.span().begin();
	}
}
