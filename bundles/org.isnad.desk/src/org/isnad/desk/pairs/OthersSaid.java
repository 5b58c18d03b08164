// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Span;

/**
 * What other annotators and the gold standard say of a pair. Their claims are their own, so that those stand for the pair that share more than half of the words with
 * it. Nothing is changed. Stateless; any thread may ask while nobody edits.
 */
public final class OthersSaid {
	private static final double SAME = 0.5;

	/**
	 * What one of them says.
	 *
	 * @param annotator her id, or {@link CorpusStore#GOLD}
	 * @param label     the label of the relation
	 */
	public record Said(String annotator, String label) {
	}

	private OthersSaid() {
	}

	/**
	 * What each of the others says who relates these words, by annotator, gold last; who has no relation between them is left out.
	 *
	 * @param annotator whose pair it is
	 * @throws CorpusException if somebody's annotations cannot be read
	 */
	public static List<Said> of(CorpusStore store, String annotator, PairClaims pair) throws CorpusException {
		List<String> others = new ArrayList<>(store.annotators());
		others.remove(annotator);
		others.add(CorpusStore.GOLD);
		List<Said> said = new ArrayList<>();
		for (String other : others) {
			if (store.hasAnnotations(pair.documentA(), other) && store.hasAnnotations(pair.documentB(), other)) {
				Set<String> a = alike(store, other, pair.documentA(), pair.a());
				Set<String> b = alike(store, other, pair.documentB(), pair.b());
				for (ClaimRelation relation : a.isEmpty() || b.isEmpty() ? List.<ClaimRelation>of() : store.relations(other).getRelations()) {
					if (relation.getLabel() != null && (a.contains(relation.getArg1()) && b.contains(relation.getArg2()) || a.contains(relation.getArg2()) && b.contains(relation.getArg1()))) {
						said.add(new Said(other, relation.getLabel()));
					}
				}
			}
		}
		return said;
	}

	private static Set<String> alike(CorpusStore store, String annotator, String document, Claim claim) throws CorpusException {
		Set<String> ids = new HashSet<>();
		for (Claim each : store.annotations(document, annotator).getClaims()) {
			if (each.getSpan() != null && claim.getSpan() != null && shared(each.getSpan(), claim.getSpan()) > SAME) {
				ids.add(each.getId());
			}
		}
		return ids;
	}

	/** The share of both together that lies in both. */
	private static double shared(Span one, Span other) {
		int both = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
		int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
		return all == 0 ? 0 : (double) both / all;
	}
}
