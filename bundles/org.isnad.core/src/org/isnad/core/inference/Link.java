// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import java.util.Optional;

import org.isnad.model.ClaimRelation;

/**
 * A relation between two claims as far as something follows from it.
 *
 * @param id       the id of the relation
 * @param kind     what it says
 * @param strong   for a contradiction, whether the claims cannot both be true
 * @param from     the id of the first claim; of an entailment the one that entails
 * @param to       the id of the second claim
 */
public record Link(String id, Kind kind, boolean strong, String from, String to) {
	/** What a relation says, of the labels that something follows from. */
	public enum Kind {
		/** Both claims say the same: each entails the other. */
		EQUIVALENT,
		/** The first claim entails the second. */
		SUPPORT,
		/** The claims deny each other. */
		CONTRADICTION
	}

	/** The link that a relation makes; none where nothing follows from its label, an end is missing, or both ends are one claim. */
	public static Optional<Link> of(ClaimRelation relation) {
		String from = relation.getArg1();
		String to = relation.getArg2();
		if (relation.getLabel() == null || from == null || to == null || from.equals(to)) {
			return Optional.empty();
		}
		return switch (relation.getLabel()) {
		case "EQUIVALENT" -> Optional.of(new Link(relation.getId(), Kind.EQUIVALENT, false, from, to)); //$NON-NLS-1$
		case "SUPPORT" -> Optional.of(new Link(relation.getId(), Kind.SUPPORT, false, from, to)); //$NON-NLS-1$
		case "CONTRADICTION" -> Optional.of(new Link(relation.getId(), Kind.CONTRADICTION, "STRONG".equals(relation.getStrength()), from, to)); //$NON-NLS-1$ //$NON-NLS-2$
		default -> Optional.empty();
		};
	}

	/** The claim at the other end. */
	public String other(String claim) {
		return claim.equals(from) ? to : from;
	}

	boolean entails() {
		return kind != Kind.CONTRADICTION;
	}
}
