// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.Optional;

import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.RelationOrder;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;

/**
 * Two claims that are looked at together, A before B in the order of document and place: the order in which a relation without direction is stored.
 *
 * @param documentA the document of the first
 * @param a         the first
 * @param documentB the document of the second
 * @param b         the second
 */
public record PairClaims(String documentA, Claim a, String documentB, Claim b) {
	/** The claims of the annotator of a session that a pair names; none where one of them is not there (any more). */
	public static Optional<PairClaims> of(EditSession session, ClaimPair pair) throws EditException {
		Claim one = find(session.annotations(pair.document1()), pair.claim1());
		Claim other = find(session.annotations(pair.document2()), pair.claim2());
		if (one == null || other == null) {
			return Optional.empty();
		}
		boolean ordered = RelationOrder.compare(pair.document1(), one, pair.document2(), other) <= 0;
		return Optional.of(ordered ? new PairClaims(pair.document1(), one, pair.document2(), other) : new PairClaims(pair.document2(), other, pair.document1(), one));
	}

	private static Claim find(AnnotationSet set, String id) {
		return set.getClaims().stream().filter(claim -> id.equals(claim.getId())).findFirst().orElse(null);
	}

	/** The pair without an order. */
	public ClaimPair pair() {
		return ClaimPair.of(documentA, a.getId(), documentB, b.getId());
	}
}
