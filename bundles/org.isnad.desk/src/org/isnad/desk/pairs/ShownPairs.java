// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.pairs.MissEstimate.Judged;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.PairOutcome;
import org.isnad.model.RelationSet;
import org.isnad.model.ShownPair;
import org.isnad.model.file.Ids;

/**
 * The pairs that an annotator was shown, by their claims. It follows what it records itself; made anew, it knows what others brought. For the thread that edits.
 */
public final class ShownPairs {
	private static final Comparator<ShownPair> IN_ORDER = Comparator.comparing(ShownPair::getShownAt, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(ShownPair::getId);

	private final EditSession session;
	private final Map<ClaimPair, ShownPair> shown = new HashMap<>();

	/**
	 * What the annotator of the session was shown so far.
	 *
	 * @throws EditException if the relations cannot be read
	 */
	public ShownPairs(EditSession session) throws EditException {
		this.session = session;
		for (ShownPair pair : session.relations().getShownPairs()) {
			ClaimPair claims = ClaimPair.of(pair);
			if (claims != null) {
				shown.putIfAbsent(claims, pair);
			}
		}
	}

	/** The record of a pair; none where it was not shown. */
	public Optional<ShownPair> find(ClaimPair pair) {
		return Optional.ofNullable(shown.get(pair)).filter(known -> known.eContainer() != null);
	}

	/**
	 * Notes that a pair is shown now, if it never was. That is a fact and no edit: there is nothing to undo, and it is saved like an edit.
	 *
	 * @throws EditException if the relations cannot be read
	 */
	public ShownPair show(Candidate candidate) throws EditException {
		Optional<ShownPair> known = find(candidate.pair());
		if (known.isPresent()) {
			// Chance may draw what was seen before: that it did counts, or the draws would all be of what nobody looked for.
			if (known.get().getProbability() == null && candidate.probability() != null) {
				session.apply(() -> known.get().setProbability(candidate.probability()));
			}
			return known.get();
		}
		RelationSet set = session.relations();
		ShownPair made = ModelFactory.eINSTANCE.createShownPair();
		made.setId(Ids.random('p'));
		made.setArg1(candidate.pair().claim1());
		made.setArg1Document(candidate.pair().document1());
		made.setArg2(candidate.pair().claim2());
		made.setArg2Document(candidate.pair().document2());
		made.setPool(candidate.pool().tag());
		made.setProbability(candidate.probability());
		made.setShownAt(CorpusStore.now());
		session.apply(() -> set.getShownPairs().add(made));
		shown.put(candidate.pair(), made);
		return made;
	}

	/**
	 * The pairs that need not be shown again: decided, or related without the desk.
	 *
	 * @throws EditException if the relations cannot be read
	 */
	public Set<ClaimPair> done() throws EditException {
		Set<ClaimPair> done = related();
		shown.forEach((pair, record) -> {
			if (record.getOutcome() == PairOutcome.RELATED || record.getOutcome() == PairOutcome.NOT_RELATED) {
				done.add(pair);
			}
		});
		return done;
	}

	private Set<ClaimPair> related() throws EditException {
		Set<ClaimPair> related = new HashSet<>();
		for (ClaimRelation relation : session.relations().getRelations()) {
			ClaimPair pair = ClaimPair.of(relation);
			if (pair != null) {
				related.add(pair);
			}
		}
		return related;
	}

	/**
	 * What the ranking misses, from the pairs that chance brought and the annotator judged.
	 *
	 * @param labels which relations count, such as CONTRADICTION
	 * @param ranked the pairs of the ranking
	 * @throws EditException if the relations cannot be read
	 */
	public MissEstimate missed(Set<String> labels, Set<ClaimPair> ranked) throws EditException {
		Set<ClaimPair> related = new HashSet<>();
		for (ClaimRelation relation : session.relations().getRelations()) {
			if (labels.contains(relation.getLabel())) {
				related.add(ClaimPair.of(relation));
			}
		}
		return missed(related::contains, ranked);
	}

	/** The same for a caller that knows which pairs are related so as to count; only those that were judged are asked for. */
	public MissEstimate missed(Predicate<ClaimPair> related, Set<ClaimPair> ranked) {
		return MissEstimate.of(shown.values().stream().filter(ShownPairs::isJudgedDraw).sorted(IN_ORDER).map(record -> {
			ClaimPair pair = ClaimPair.of(record);
			return new Judged(record.getProbability(), !ranked.contains(pair) && related.test(pair));
		}).toList());
	}

	private static boolean isJudgedDraw(ShownPair record) {
		boolean judged = record.getOutcome() == PairOutcome.RELATED || record.getOutcome() == PairOutcome.NOT_RELATED;
		return judged && record.getProbability() != null && record.getProbability() > 0;
	}
}
