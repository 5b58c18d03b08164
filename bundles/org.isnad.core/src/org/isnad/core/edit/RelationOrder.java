// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.isnad.model.Claim;

/** The order in which the two claims of a relation without direction are stored: by document id, then by place, then by id (rule E08). */
public final class RelationOrder {
	private RelationOrder() {
	}

	/** Negative where the first comes first. A claim without a span comes after those that have one. */
	public static int compare(String document1, Claim claim1, String document2, Claim claim2) {
		int order = document1.compareTo(document2);
		if (order == 0) {
			order = Boolean.compare(claim1.getSpan() == null, claim2.getSpan() == null);
		}
		if (order == 0 && claim1.getSpan() != null) {
			order = claim1.getSpan().compareTo(claim2.getSpan());
		}
		return order != 0 ? order : claim1.getId().compareTo(claim2.getId());
	}
}
