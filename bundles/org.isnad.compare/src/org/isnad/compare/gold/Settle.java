// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;

/**
 * Makes gold of what is open and need not be: what all agree on, or what a policy decides. What was decided before, by a policy or by a
 * person, stays; what an annotator changed since a policy decided it is decided again. Changes nothing where there is nothing to settle.
 */
public final class Settle extends GoldEdit {
	private final Terms terms;

	private Settle(String label, Docket docket, Terms terms) {
		super(label, docket);
		this.terms = terms;
	}

	/** Takes over what all agree on. Refused where fewer than two worked on the document, for one alone agrees with herself in everything. */
	public static Settle agreed(Docket docket) {
		return new Settle(Messages.settle, docket, Terms.AGREED);
	}

	/**
	 * Decides by a policy.
	 *
	 * @param tolerance by how many UTF-16 code units the edges of two spans may lie apart and still count as the same, &gt;= 0
	 */
	public static Settle by(Docket docket, Policy policy, int tolerance) {
		return new Settle(Messages.policyEdit, docket, new Terms(policy, tolerance, true));
	}

	@Override
	Terms terms() {
		return terms;
	}

	@Override
	void work(Draft draft, EditSession session) throws EditException {
		if (terms == Terms.AGREED && docket().obstacle().isPresent()) {
			throw new EditException(docket().obstacle().get());
		}
	}
}
