// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import org.isnad.model.ClaimRelation;
import org.isnad.model.ShownPair;

/**
 * Two claims without an order: whichever comes first, it is the same pair.
 *
 * @param document1 the document of the claim whose id is the lesser
 * @param claim1    the lesser id
 * @param document2 the document of the other claim
 * @param claim2    the other id
 */
public record ClaimPair(String document1, String claim1, String document2, String claim2) {
	/** The pair of two claims, in either order. */
	public static ClaimPair of(String documentA, String claimA, String documentB, String claimB) {
		return claimA.compareTo(claimB) <= 0 ? new ClaimPair(documentA, claimA, documentB, claimB) : new ClaimPair(documentB, claimB, documentA, claimA);
	}

	/** The ends of a relation; null where it lacks one. */
	public static ClaimPair of(ClaimRelation relation) {
		boolean whole = relation.getArg1() != null && relation.getArg2() != null && relation.getArg1Document() != null && relation.getArg2Document() != null;
		return whole ? of(relation.getArg1Document(), relation.getArg1(), relation.getArg2Document(), relation.getArg2()) : null;
	}

	/** The pair that was shown; null where an end is missing. */
	public static ClaimPair of(ShownPair shown) {
		boolean whole = shown.getArg1() != null && shown.getArg2() != null && shown.getArg1Document() != null && shown.getArg2Document() != null;
		return whole ? of(shown.getArg1Document(), shown.getArg1(), shown.getArg2Document(), shown.getArg2()) : null;
	}

	/** Whether a relation relates these claims, whichever way; the same as comparing with {@link #of(ClaimRelation)}, for many relations. */
	public boolean isOf(ClaimRelation relation) {
		return claim1.equals(relation.getArg1()) && claim2.equals(relation.getArg2()) && document1.equals(relation.getArg1Document()) && document2.equals(relation.getArg2Document())
				|| claim1.equals(relation.getArg2()) && claim2.equals(relation.getArg1()) && document1.equals(relation.getArg2Document()) && document2.equals(relation.getArg1Document());
	}
}
