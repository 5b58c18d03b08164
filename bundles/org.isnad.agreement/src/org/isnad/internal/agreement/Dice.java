// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Fragment;

/**
 * Dice's coefficient over the places of the text that both marked with the same label, 2 |A ∩ B| / (|A| + |B|). Source: Dice,
 * "Measures of the amount of ecologic association between species", 1945. A place that one rater marked twice counts once.
 */
public final class Dice extends SpanF1 {
	@Override
	public String id() {
		return "dice"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.dice;
	}

	@Override
	void count(PairF1 counts, int pair, int document, List<Unit> left, List<Unit> right) {
		Map<String, BitSet> a = places(left);
		Map<String, BitSet> b = places(right);
		double common = 0;
		for (Map.Entry<String, BitSet> marked : a.entrySet()) {
			BitSet both = (BitSet) marked.getValue().clone();
			both.and(b.getOrDefault(marked.getKey(), new BitSet()));
			common += both.cardinality();
		}
		counts.add(pair, document, common, size(a), size(b));
	}

	private static Map<String, BitSet> places(List<Unit> units) {
		Map<String, BitSet> places = new HashMap<>();
		for (Unit unit : units) {
			BitSet marked = places.computeIfAbsent(unit.label(), label -> new BitSet());
			for (Fragment fragment : unit.span().fragments()) {
				marked.set(fragment.begin(), fragment.end());
			}
		}
		return places;
	}

	private static double size(Map<String, BitSet> places) {
		return places.values().stream().mapToDouble(BitSet::cardinality).sum();
	}
}
