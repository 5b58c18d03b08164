// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.compare.Difference.Missing;
import org.isnad.compare.Difference.OtherDirection;
import org.isnad.core.CorpusException;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;

/** Pairs the relations of two annotators by their claims and finds in what the pairs differ. */
final class RelationDifferences {
	private final Differences differences;
	private final Map<String, Pairing<Claim>> claims = new HashMap<>();

	private record Located(ClaimRelation relation, RelationEnds ends) {
	}

	RelationDifferences(Differences differences) {
		this.differences = differences;
	}

	/** The claims of a document as they were paired. */
	void add(String document, Pairing<Claim> pairing) {
		claims.put(document, pairing);
	}

	void compare(RelationSet left, RelationSet right) throws CorpusException {
		List<Located> ones = locate(left, differences.left());
		List<Located> others = locate(right, differences.right());
		Set<Located> taken = new HashSet<>();
		for (Located one : ones) {
			Located other = partner(one, others, taken);
			if (other == null) {
				differences.add(one.ends().document1(), Missing::new, one.relation(), null, words(one), null, null);
			} else {
				taken.add(other);
				boolean swapped = !joins(one.ends(), other.ends(), false);
				if (swapped && !RelationEnds.isSymmetric(one.relation().getLabel()) && Objects.equals(one.relation().getLabel(), other.relation().getLabel())) {
					differences.add(one.ends().document1(), OtherDirection::new, one.relation(), other.relation(), words(one), words(other), null);
				}
				differences.tags(one.relation(), other.relation());
			}
		}
		for (Located other : others) {
			if (!taken.contains(other)) {
				differences.add(other.ends().document1(), Missing::new, null, other.relation(), null, words(other), null);
			}
		}
	}

	/** Of the relations between the same claims rather the one of the same label. */
	private Located partner(Located one, List<Located> others, Set<Located> taken) {
		Located found = null;
		for (Located other : others) {
			boolean joins = !taken.contains(other) && (joins(one.ends(), other.ends(), false) || joins(one.ends(), other.ends(), true));
			if (joins && Objects.equals(one.relation().getLabel(), other.relation().getLabel())) {
				return other;
			}
			found = joins && found == null ? other : found;
		}
		return found;
	}

	private boolean joins(RelationEnds one, RelationEnds other, boolean swapped) {
		return paired(one.document1(), one.claim1(), swapped ? other.document2() : other.document1(), swapped ? other.claim2() : other.claim1())
				&& paired(one.document2(), one.claim2(), swapped ? other.document1() : other.document2(), swapped ? other.claim1() : other.claim2());
	}

	private boolean paired(String document, Claim one, String otherDocument, Claim other) {
		return document.equals(otherDocument) && claims.get(document).paired(one, other);
	}

	/** The relations between documents that both annotators worked on. */
	private List<Located> locate(RelationSet set, String annotator) throws CorpusException {
		ClaimLookup lookup = new ClaimLookup(differences.store(), annotator);
		List<Located> located = new ArrayList<>();
		for (ClaimRelation relation : set.getRelations()) {
			RelationEnds.of(relation, lookup).filter(ends -> claims.containsKey(ends.document1()) && claims.containsKey(ends.document2()))
					.ifPresent(ends -> located.add(new Located(relation, ends)));
		}
		return located;
	}

	private String words(Located located) throws CorpusException {
		RelationEnds ends = located.ends();
		String first = Differences.words(ends.claim1().getSpan(), differences.store().text(ends.document1()).string());
		String second = Differences.words(ends.claim2().getSpan(), differences.store().text(ends.document2()).string());
		return located.relation().getLabel() + ": " + first + " / " + second; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
