// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.agreement.UnitizingStudy.Unit;

/** F1 over units of the same span and label. Source of F1: see {@link PairF1}. */
public final class ExactF1 extends SpanF1 {
	@Override
	public String id() {
		return "f1-exact"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.f1Exact;
	}

	@Override
	void count(PairF1 counts, int pair, int document, List<Unit> left, List<Unit> right) {
		Map<Unit, Integer> open = new HashMap<>();
		left.forEach(unit -> open.merge(unit, 1, Integer::sum));
		int matched = 0;
		for (Unit unit : right) {
			int count = open.getOrDefault(unit, 0);
			if (count > 0) {
				matched++;
				open.put(unit, count - 1);
			}
		}
		counts.add(pair, document, matched, left.size(), right.size());
	}
}
