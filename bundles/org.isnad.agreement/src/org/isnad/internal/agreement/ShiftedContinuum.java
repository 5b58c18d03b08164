// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Fragment;
import org.isnad.model.Span;

/**
 * Annotation by chance as γ supposes it: each rater is one of the real ones, drawn at random, whose units are all shifted by one random
 * distance around the text, so that lengths, labels and their sequence stay as they are. Source: Mathet, Widlöcher and Métivier 2015,
 * section 5.2.
 */
final class ShiftedContinuum {
	private static final int TRIES = 50;

	private final List<List<Unit>> units;
	private final int begin;
	private final int end;
	private final double leastApart;

	/** @param units the units of each rater; at least one of them marked one */
	ShiftedContinuum(List<List<Unit>> units) {
		this.units = units;
		begin = units.stream().flatMap(List::stream).mapToInt(unit -> unit.span().begin()).min().orElseThrow();
		end = units.stream().flatMap(List::stream).mapToInt(unit -> unit.span().end()).max().orElseThrow();
		// two raters who are shifted by the same distance would agree by more than chance
		leastApart = units.stream().flatMap(List::stream).mapToDouble(Dissimilarity::length).average().orElseThrow() / 2;
	}

	List<List<Unit>> draw(SplittableRandom random) {
		List<List<Unit>> drawn = new ArrayList<>();
		List<Integer> shifts = new ArrayList<>();
		for (int i = 0; i < units.size(); i++) {
			int shift = shift(random, shifts);
			shifts.add(shift);
			drawn.add(units.get(random.nextInt(units.size())).stream().map(unit -> shifted(unit, shift)).toList());
		}
		return drawn;
	}

	private int shift(SplittableRandom random, List<Integer> others) {
		int shift = 0;
		for (int i = 0; i < TRIES; i++) {
			int tried = random.nextInt(end - begin);
			shift = tried;
			if (others.stream().allMatch(other -> apart(tried, other) >= leastApart)) {
				break;
			}
		}
		return shift;
	}

	private int apart(int a, int b) {
		int direct = Math.abs(a - b);
		return Math.min(direct, end - begin - direct);
	}

	/** A unit that would begin past the end begins as far after the beginning. */
	private Unit shifted(Unit unit, int shift) {
		int by = unit.span().begin() + shift >= end ? shift - (end - begin) : shift;
		return new Unit(Span.of(unit.span().fragments().stream().map(f -> new Fragment(f.begin() + by, f.end() + by)).toList()), unit.label());
	}
}
