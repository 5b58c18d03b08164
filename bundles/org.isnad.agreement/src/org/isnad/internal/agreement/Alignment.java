// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.agreement.UnitizingStudy.Unit;

/**
 * The best alignment of the units of several raters: the partition of all units into tuples, with at most one unit of each rater, whose
 * disorder is least. Source: Mathet, Widlöcher and Métivier, "The unified and holistic method gamma (γ) for inter-annotator agreement
 * measure and alignment", 2015, section 4.
 * <p>
 * Units are taken in the order of the text, and of all partitions that have covered the same units only the best is followed, so the
 * result is exact while not too many of them are open at once: {@value #MOST_STATES} in a short text, and in a long and dense one as many
 * as keep the whole work within {@value #MOST_STEPS} steps, with the {@value #MOST_CANDIDATES} best tuples that begin with a unit. Beyond
 * that the best ones are kept; the disorder found can then only be too great, for what the raters did and for what chance does alike.
 *
 * @param tuples   the units of each tuple
 * @param disorder the sum over the tuples
 */
record Alignment(List<List<Unit>> tuples, double disorder) {
	private static final int MOST_STATES = 20_000;
	private static final int FEWEST_STATES = 30;
	private static final int MOST_STEPS = 1_000_000;
	private static final int MOST_CANDIDATES = 200;
	private static final double ROUNDING = 1e-9;

	/** A tuple by the places of its units, and what it costs. */
	private record Candidate(int[] units, double cost) {
	}

	/** A partition that has covered every unit before some place; how it came about is kept as a chain. */
	private record State(BitSet covered, double cost, int tuples, Candidate last, State before) {
		/** Of equal costs, that of fewer tuples: raters who may have meant the same are taken to have. */
		State orBetter(State other) {
			boolean same = Math.abs(cost - other.cost) <= ROUNDING;
			return same ? tuples <= other.tuples ? this : other : cost < other.cost ? this : other;
		}
	}

	/**
	 * Finds the best alignment.
	 *
	 * @param units the units of each rater
	 */
	static Alignment best(List<List<Unit>> units, Dissimilarity dissimilarity) {
		return new Search(units, dissimilarity).run();
	}

	/** One search. */
	private static final class Search {
		private final int raters;
		private final Dissimilarity dissimilarity;
		private final List<Unit> ordered = new ArrayList<>();
		private final int[] raterOf;
		private final double pairs;
		private final double longest;

		Search(List<List<Unit>> units, Dissimilarity dissimilarity) {
			this.raters = units.size();
			this.dissimilarity = dissimilarity;
			this.pairs = raters * (raters - 1) / 2.0;
			List<int[]> places = new ArrayList<>();
			for (int rater = 0; rater < raters; rater++) {
				for (int i = 0; i < units.get(rater).size(); i++) {
					places.add(new int[] { rater, i });
				}
			}
			places.sort(Comparator.<int[]>comparingInt(p -> units.get(p[0]).get(p[1]).span().begin())
					.thenComparingInt(p -> units.get(p[0]).get(p[1]).span().end()).thenComparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
			raterOf = new int[places.size()];
			for (int i = 0; i < raterOf.length; i++) {
				raterOf[i] = places.get(i)[0];
				ordered.add(units.get(raterOf[i]).get(places.get(i)[1]));
			}
			longest = ordered.stream().mapToDouble(Dissimilarity::length).max().orElse(0);
		}

		Alignment run() {
			List<State> open = List.of(new State(new BitSet(), 0, 0, null, null));
			for (int first = 0; first < ordered.size(); first++) {
				List<Candidate> candidates = candidates(first);
				Map<BitSet, State> next = new HashMap<>();
				for (State state : open) {
					if (state.covered().get(first)) {
						keep(next, state);
						continue;
					}
					for (Candidate candidate : candidates) {
						if (isFree(state.covered(), candidate.units())) {
							BitSet covered = (BitSet) state.covered().clone();
							for (int unit : candidate.units()) {
								covered.set(unit);
							}
							keep(next, new State(covered, state.cost() + candidate.cost(), state.tuples() + 1, candidate, state));
						}
					}
				}
				int most = Math.clamp(MOST_STEPS / ((long) ordered.size() * candidates.size()), FEWEST_STATES, MOST_STATES);
				open = next.size() <= most ? List.copyOf(next.values())
						: next.values().stream().sorted(Comparator.comparingDouble(Search::costOfAUnit)).limit(most).toList();
			}
			return alignment(open.stream().reduce(State::orBetter).orElseThrow());
		}

		private static boolean isFree(BitSet covered, int[] units) {
			for (int unit : units) {
				if (covered.get(unit)) {
					return false;
				}
			}
			return true;
		}

		/** A partition that has covered more may have cost more. */
		private static double costOfAUnit(State state) {
			return state.cost() / state.covered().cardinality();
		}

		private static void keep(Map<BitSet, State> states, State state) {
			states.merge(state.covered(), state, State::orBetter);
		}

		private Alignment alignment(State end) {
			List<List<Unit>> tuples = new ArrayList<>();
			for (State state = end; state.last() != null; state = state.before()) {
				tuples.add(Arrays.stream(state.last().units()).mapToObj(ordered::get).toList());
			}
			return new Alignment(tuples.reversed(), end.cost());
		}

		/** The tuples whose first unit is the given one, apart from those that fall apart at no greater cost. */
		private List<Candidate> candidates(int first) {
			List<Candidate> found = new ArrayList<>();
			extend(new int[] { first }, found);
			if (found.size() <= MOST_CANDIDATES) {
				return found;
			}
			// The unit alone stays in any case, so that there is always a way on.
			Candidate alone = found.getFirst();
			found.sort(Comparator.comparingDouble(candidate -> candidate.cost() - candidate.units().length * Dissimilarity.EMPTY));
			List<Candidate> best = new ArrayList<>(found.subList(0, MOST_CANDIDATES));
			best.add(alone);
			return best;
		}

		private void extend(int[] units, List<Candidate> found) {
			double cost = cost(units);
			if (cost <= units.length * Dissimilarity.EMPTY + ROUNDING) {
				found.add(new Candidate(units, cost));
			}
			// what is missing may still make the tuple cheaper, by no more than an empty place a pair
			if (units.length == raters || cost >= raters * Dissimilarity.EMPTY + 1) {
				return;
			}
			int end = endOfNear(units[0]);
			for (int next = units[units.length - 1] + 1; next < end; next++) {
				int rater = raterOf[next];
				if (isWithout(units, rater)) {
					int[] longer = Arrays.copyOf(units, units.length + 1);
					longer[units.length] = next;
					extend(longer, found);
				}
			}
		}

		/** Whether none of the units is that rater's. */
		private boolean isWithout(int[] units, int rater) {
			for (int unit : units) {
				if (raterOf[unit] == rater) {
					return false;
				}
			}
			return true;
		}

		/** Where the units end that begin so near to a unit that a tuple of both can be worth its cost. */
		private int endOfNear(int first) {
			Unit unit = ordered.get(first);
			double most = Math.sqrt(pairs * (raters + 1) / dissimilarity.position()) * (Dissimilarity.length(unit) + longest);
			int end = first + 1;
			while (end < ordered.size() && ordered.get(end).span().begin() - unit.span().begin() <= most) {
				end++;
			}
			return end;
		}

		private double cost(int[] units) {
			double sum = 0;
			for (int i = 0; i < units.length; i++) {
				for (int j = i + 1; j < units.length; j++) {
					sum += dissimilarity.between(ordered.get(units[i]), ordered.get(units[j]));
				}
			}
			double together = units.length * (units.length - 1) / 2.0;
			return (sum + (pairs - together) * Dissimilarity.EMPTY) / pairs;
		}
	}
}
