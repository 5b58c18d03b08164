// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.Optional;
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
record RelationEnds(String document1, Claim claim1, String document2, Claim claim2) {
	static Optional<RelationEnds> of(ClaimRelation relation, ClaimLookup claims) throws CorpusException {
		Optional<Claim> first = claims.claim(relation.getArg1Document(), relation.getArg1());
		Optional<Claim> second = claims.claim(relation.getArg2Document(), relation.getArg2());
		if (first.isEmpty() || second.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new RelationEnds(relation.getArg1Document(), first.get(), relation.getArg2Document(), second.get()));
	}

	String key1() {
		return document1 + ' ' + ContentKeys.of(claim1);
	}

	String key2() {
		return document2 + ' ' + ContentKeys.of(claim2);
	}

	/** A key of the ends that does not care which is first. */
	String unordered() {
		String first = key1();
		String second = key2();
		return first.compareTo(second) <= 0 ? first + " / " + second : second + " / " + first; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A key of the ends as the label has them: in order where it has a direction. */
	String key(String label) {
		return ContentKeys.isSymmetric(label) ? unordered() : key1() + " > " + key2(); //$NON-NLS-1$
	}
}
