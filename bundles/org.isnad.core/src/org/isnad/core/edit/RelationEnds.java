// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;
import org.isnad.model.Span;

/**
 * Lets relations follow the claims of a document: to the claim that takes the place of others, and into the order that rule E08 asks
 * for where a claim moved. A relation that would relate a claim to itself, or say what another one says already, goes.
 */
final class RelationEnds {
	private record Ends(String first, String firstDocument, String second, String secondDocument) {
		static Ends of(ClaimRelation relation) {
			return new Ends(relation.getArg1(), relation.getArg1Document(), relation.getArg2(), relation.getArg2Document());
		}

		Ends turned() {
			return new Ends(second, secondDocument, first, firstDocument);
		}

		String key(String label) {
			return label + ' ' + (first.compareTo(second) <= 0 ? first + ' ' + second : second + ' ' + first);
		}
	}

	private final EditSession session;
	private final AnnotationSet set;
	private final Map<String, String> replaced = new HashMap<>();
	private final Map<String, Span> moved = new HashMap<>();

	RelationEnds(EditSession session, AnnotationSet set) {
		this.session = session;
		this.set = set;
	}

	void replace(Claim claim, Claim by) {
		replaced.put(claim.getId(), by.getId());
	}

	void move(Claim claim, Span span) {
		moved.put(claim.getId(), span);
	}

	/** Adds what is to be done to the commands; answers how many relations go. */
	int follow(Commands commands) throws EditException {
		RelationSet relations = session.relations();
		Set<String> said = new HashSet<>();
		List<ClaimRelation> replacing = new ArrayList<>();
		for (ClaimRelation relation : relations.getRelations()) {
			Ends before = Ends.of(relation);
			if (before.first == null || before.second == null) {
				continue;
			}
			if (replaced.containsKey(before.first) || replaced.containsKey(before.second)) {
				replacing.add(relation);
			} else {
				said.add(before.key(relation.getLabel()));
				if (moved.containsKey(before.first) || moved.containsKey(before.second)) {
					set(relation, inOrder(relation, before), commands);
				}
			}
		}
		List<ClaimRelation> gone = new ArrayList<>();
		for (ClaimRelation relation : replacing) {
			Ends before = Ends.of(relation);
			Ends after = inOrder(relation, new Ends(replaced.getOrDefault(before.first, before.first), before.firstDocument,
					replaced.getOrDefault(before.second, before.second), before.secondDocument));
			if (after.first.equals(after.second) || !said.add(after.key(relation.getLabel()))) {
				gone.add(relation);
			} else {
				set(relation, after, commands);
			}
		}
		commands.removeAll(relations, Literals.RELATION_SET__RELATIONS, gone);
		return gone.size();
	}

	private static void set(ClaimRelation relation, Ends ends, Commands commands) {
		commands.set(relation, Literals.CLAIM_RELATION__ARG1, ends.first).set(relation, Literals.CLAIM_RELATION__ARG1_DOCUMENT, ends.firstDocument)
				.set(relation, Literals.CLAIM_RELATION__ARG2, ends.second).set(relation, Literals.CLAIM_RELATION__ARG2_DOCUMENT, ends.secondDocument);
	}

	private Ends inOrder(ClaimRelation relation, Ends ends) {
		boolean here = set.getDocument().equals(ends.firstDocument) && set.getDocument().equals(ends.secondDocument);
		if (!here || Relate.SUPPORT.equals(relation.getLabel()) || ends.first.equals(ends.second)) {
			return ends;
		}
		Span first = span(ends.first);
		Span second = span(ends.second);
		if (first == null || second == null) {
			return ends;
		}
		int order = first.compareTo(second);
		return order > 0 || order == 0 && ends.first.compareTo(ends.second) > 0 ? ends.turned() : ends;
	}

	private Span span(String claim) {
		Span known = moved.get(claim);
		return known != null ? known : set.getClaims().stream().filter(other -> claim.equals(other.getId())).map(Claim::getSpan).findFirst().orElse(null);
	}
}
