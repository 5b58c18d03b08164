// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.Optional;
import java.util.Set;
import org.isnad.core.CorpusException;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;

/**
 * The two claims of a relation where both are there.
 *
 * @param document1 the document of the first
 * @param claim1    the first
 * @param document2 the document of the second
 * @param claim2    the second
 */
public record RelationEnds(String document1, Claim claim1, String document2, Claim claim2) {
	/** Every other label has a direction. */
	private static final Set<String> SYMMETRIC = Set.of("CONTRADICTION", "EQUIVALENT", "NEUTRAL", "UPDATE", "UNDECIDABLE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** The ends of a relation; empty where one of its claims is not there. */
	public static Optional<RelationEnds> of(ClaimRelation relation, ClaimLookup claims) throws CorpusException {
		Optional<Claim> first = claims.claim(relation.getArg1Document(), relation.getArg1());
		Optional<Claim> second = claims.claim(relation.getArg2Document(), relation.getArg2());
		if (first.isEmpty() || second.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new RelationEnds(relation.getArg1Document(), first.get(), relation.getArg2Document(), second.get()));
	}

	/** Whether a relation of that label says the same with its claims swapped. */
	public static boolean isSymmetric(String label) {
		return label != null && SYMMETRIC.contains(label);
	}
}
