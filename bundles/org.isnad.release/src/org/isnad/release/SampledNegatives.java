// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.StopWords;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.inference.Inference;
import org.isnad.model.ClaimRelation;
import org.isnad.model.PairOutcome;
import org.isnad.model.RelationSet;
import org.isnad.model.ShownPair;

import com.google.gson.JsonObject;

/**
 * Fills up the neutral pairs, split by split, where fewer were annotated than are asked for: first with claims of one event from different sources, then with
 * claims drawn at random that share a content word. Never a pair that has a relation of anybody, that follows from the recorded relations as an equivalence,
 * support or contradiction, or that somebody was shown and left undecided. Both claims stand in the split already, so no pair connects two splits. The draw depends
 * on the claims and the seed alone, and each pair tells the probability with which it was drawn.
 */
@SuppressWarnings("nls")
final class SampledNegatives {
	static final String SAME_EVENT = "SAMPLED_SAME_EVENT";
	static final String RANDOM = "SAMPLED_RANDOM";
	/** A word in more claims than this share tells no topic. */
	private static final double COMMON = 0.1;
	/** Of very many pairs with a word in common so many are looked at, those of the rarest words first. */
	private static final int MOST = 200_000;

	private record Candidate(ClaimNode first, ClaimNode second) {
	}

	private final ReleaseRows rows;
	private final SplitPlan plan;
	private final int percent;
	private final Inference inference;
	private final Set<String> forbidden = new HashSet<>();

	SampledNegatives(CorpusStore store, ReleaseRows rows, SplitPlan plan, ReleaseOptions options) throws CorpusException {
		this.rows = rows;
		this.plan = plan;
		this.percent = options.contents().negatives();
		RelationSet own = store.relations(options.annotator());
		this.inference = new Inference(own.getRelations());
		List<String> everybody = new ArrayList<>(store.annotators());
		everybody.add(CorpusStore.GOLD);
		for (String annotator : everybody) {
			RelationSet set = store.relations(annotator);
			for (ClaimRelation relation : set.getRelations()) {
				forbid(relation.getArg1(), relation.getArg2());
			}
			for (ShownPair shown : set.getShownPairs()) {
				if (shown.getOutcome() != PairOutcome.NOT_RELATED) {
					forbid(shown.getArg1(), shown.getArg2());
				}
			}
		}
	}

	private void forbid(String first, String second) {
		if (first != null && second != null) {
			forbidden.add(key(first, second));
		}
	}

	private static String key(String first, String second) {
		return first.compareTo(second) < 0 ? first + ' ' + second : second + ' ' + first;
	}

	/** Adds what lacks. */
	void add(InferencePairs pairs) {
		Map<Split, int[]> counts = new TreeMap<>();
		for (JsonObject row : rows.rows(ReleaseTable.NLI)) {
			Split split = plan.splitOf(ReleaseTable.of(ReleaseTable.NLI, false).orElseThrow(), row);
			counts.computeIfAbsent(split, key -> new int[3])[InferencePairs.LABELS.indexOf(ReleaseRows.text(row, "label"))]++;
		}
		counts.forEach((split, labels) -> {
			long wanted = Math.max(labels[0], labels[2]) * (long) percent / 100 - labels[1];
			if (wanted > 0) {
				int drawn = draw(eventPairs(split), wanted, SAME_EVENT, rows.pool().eventSampled(), pairs);
				draw(randomPairs(split), wanted - drawn, RANDOM, rows.pool().bothSampled(), pairs);
			}
		});
	}

	/** Takes the pairs whose hashes are smallest, which is a draw without replacement. */
	private int draw(List<Candidate> candidates, long wanted, String origin, double before, InferencePairs pairs) {
		candidates.sort(Comparator.comparing((Candidate pair) -> hash(pair), Long::compareUnsigned));
		int drawn = (int) Math.min(wanted, candidates.size());
		for (Candidate pair : candidates.subList(0, drawn)) {
			forbid(pair.first().id(), pair.second().id());
			// Which of the two is the premise is a matter of chance too.
			boolean swapped = (hash(pair) & 1) == 1;
			pairs.addSampled(swapped ? pair.second() : pair.first(), swapped ? pair.first() : pair.second(), origin, before * drawn / candidates.size());
		}
		return drawn;
	}

	private long hash(Candidate pair) {
		return rows.pool().hash(key(pair.first().id(), pair.second().id()));
	}

	private List<Candidate> eventPairs(Split split) {
		List<Candidate> found = new ArrayList<>();
		for (List<ClaimNode> event : rows.pool().events()) {
			for (int i = 0; i < event.size() && found.size() < MOST; i++) {
				for (int j = i + 1; j < event.size(); j++) {
					if (fromDifferentSources(event.get(i), event.get(j))) {
						consider(event.get(i), event.get(j), split, found);
					}
				}
			}
		}
		return found;
	}

	private static boolean fromDifferentSources(ClaimNode first, ClaimNode second) {
		return !Objects.equals(first.source(), second.source()) || first.source() == null && !first.documentId().equals(second.documentId());
	}

	private List<Candidate> randomPairs(Split split) {
		List<ClaimNode> claims = rows.pool().claims().stream().filter(claim -> plan.splitOf(claim) == split).toList();
		Map<String, List<Integer>> holders = new TreeMap<>();
		for (int i = 0; i < claims.size(); i++) {
			for (String word : words(claims.get(i))) {
				holders.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
			}
		}
		int common = Math.max(2, (int) (claims.size() * COMMON));
		Set<Long> seen = new HashSet<>();
		List<Candidate> found = new ArrayList<>();
		for (List<Integer> same : holders.values().stream().sorted(Comparator.comparingInt(List::size)).toList()) {
			for (int i = 0; same.size() <= common && i < same.size() && found.size() < MOST; i++) {
				for (int j = i + 1; j < same.size(); j++) {
					if (seen.add((long) same.get(i) << 32 | same.get(j))) {
						consider(claims.get(same.get(i)), claims.get(same.get(j)), split, found);
					}
				}
			}
		}
		return found;
	}

	private static Set<String> words(ClaimNode claim) {
		Set<String> words = new TreeSet<>();
		for (String word : ArabicFolder.key(String.valueOf(claim.text())).split("[^\\p{L}\\p{M}\\p{N}]+")) {
			if (word.length() > 2 && !StopWords.contains(word)) {
				words.add(word);
			}
		}
		return words;
	}

	private void consider(ClaimNode first, ClaimNode second, Split split, List<Candidate> found) {
		boolean here = plan.splitOf(first) == split && plan.splitOf(second) == split;
		boolean different = !Objects.equals(SplitPlan.key(String.valueOf(first.text())), SplitPlan.key(String.valueOf(second.text())));
		if (here && different && !forbidden.contains(key(first.id(), second.id())) && inference.between(first.id(), second.id()).isEmpty()) {
			found.add(new Candidate(first, second));
		}
	}
}
