// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.model.Fragment;
import org.isnad.model.Span;

/**
 * On which terms annotations become gold without a person.
 *
 * @param policy    how many must agree
 * @param tolerance by how many UTF-16 code units an edge may lie elsewhere and still count as agreed, &gt;= 0
 * @param onlyNew   whether what a policy decided before stays as long as nobody changed the annotations it was decided from; else it is
 *                  decided anew
 */
record Terms(Policy policy, int tolerance, boolean onlyNew) {
	/** What all agree on, beside what was decided before. */
	static final Terms AGREED = new Terms(Policy.UNANIMOUS, 0, true);

	/** Whether two spans have as many parts and no edge lies further apart than is tolerated. */
	boolean same(Span one, Span other) {
		if (one.equals(other)) {
			return true;
		}
		boolean same = one.fragmentCount() == other.fragmentCount();
		for (int i = 0; same && i < one.fragmentCount(); i++) {
			Fragment a = one.fragments().get(i);
			Fragment b = other.fragments().get(i);
			same = Math.abs(a.begin() - b.begin()) <= tolerance && Math.abs(a.end() - b.end()) <= tolerance;
		}
		return same;
	}
}
