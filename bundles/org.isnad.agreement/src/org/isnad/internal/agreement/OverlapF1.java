// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import org.isnad.agreement.UnitizingStudy.Unit;

/**
 * F1 over units of one label that overlap, matched one to one so that as many as possible match. Source of F1: see {@link PairF1}.
 */
public final class OverlapF1 extends SpanF1 {
	@Override
	public String id() {
		return "f1-overlap"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.f1Overlap;
	}

	@Override
	void count(PairF1 counts, int pair, int document, List<Unit> left, List<Unit> right) {
		counts.add(pair, document, Matching.largest(Overlaps.of(left, right), right.size()), left.size(), right.size());
	}
}
