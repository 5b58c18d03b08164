// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Labelled arcs between aligned ends. */
public final class RelationStudy implements Study {
	private final List<String> raters;
	private final List<List<List<Arc>>> documents;
	private final List<List<Shown>> shown;

	/**
	 * @param raters    the raters
	 * @param documents for each document the arcs of each rater of the study, in the study's order; null for a rater who did not work on it
	 */
	public RelationStudy(Collection<String> raters, Collection<List<List<Arc>>> documents) {
		this(raters, documents, null);
	}

	/**
	 * @param raters    the raters
	 * @param documents for each document the arcs of each rater of the study, in the study's order; null for a rater who did not work on it
	 * @param shown     for each document the pairs of ends that were shown to raters; null where nothing is known of that
	 */
	public RelationStudy(Collection<String> raters, Collection<List<List<Arc>>> documents, Collection<List<Shown>> shown) {
		this.raters = List.copyOf(raters);
		this.documents = List.copyOf(documents);
		this.shown = shown == null ? null : List.copyOf(shown);
	}

	/**
	 * Two ends that raters were asked about, whether or not they drew an arc between them.
	 *
	 * @param ends        the key of the two ends
	 * @param judges      the raters, by index, who decided on it
	 * @param probability how probable it was that the pair was shown at all, above 0 and at most 1
	 */
	public record Shown(String ends, Set<Integer> judges, double probability) {
		public Shown {
			judges = Set.copyOf(judges);
			if (!(probability > 0 && probability <= 1)) {
				throw new IllegalArgumentException("No probability of something that was shown: " + probability); //$NON-NLS-1$
			}
		}
	}

	/**
	 * One arc.
	 *
	 * @param ends     a key of its two ends: arcs of two raters with equal keys join the same ends
	 * @param label    its label
	 * @param possible the raters, by index, who have both ends and could have drawn it; null for all
	 */
	public record Arc(String ends, String label, Set<Integer> possible) {
		/** An arc that every rater could have drawn. */
		public Arc(String ends, String label) {
			this(ends, label, null);
		}

		/** Whether the rater of that index could have drawn it. */
		public boolean isPossible(int rater) {
			return possible == null || possible.contains(rater);
		}
	}

	@Override
	public List<String> raters() {
		return raters;
	}

	@Override
	public int documentCount() {
		return documents.size();
	}

	/** The arcs of a rater in a document, or null where the rater did not work on it. */
	public List<Arc> arcs(int document, int rater) {
		return documents.get(document).get(rater);
	}

	@Override
	public RelationStudy of(List<Integer> chosen) {
		List<List<List<Arc>>> fewer = new ArrayList<>();
		for (List<List<Arc>> byRater : documents) {
			List<List<Arc>> own = new ArrayList<>();
			for (int rater : chosen) {
				own.add(byRater.get(rater) == null ? null
						: byRater.get(rater).stream().map(arc -> new Arc(arc.ends(), arc.label(), renumbered(arc.possible(), chosen))).toList());
			}
			fewer.add(own);
		}
		List<List<Shown>> pairs = shown == null ? null : shown.stream().map(inDocument -> inDocument.stream()
				.map(pair -> new Shown(pair.ends(), renumbered(pair.judges(), chosen), pair.probability())).toList()).toList();
		return new RelationStudy(chosen.stream().map(raters::get).toList(), fewer, pairs);
	}

	/** Null stays null: all of them. */
	private static Set<Integer> renumbered(Set<Integer> raters, List<Integer> chosen) {
		return raters == null ? null
				: IntStream.range(0, chosen.size()).filter(i -> raters.contains(chosen.get(i))).boxed().collect(Collectors.toSet());
	}

	/** Whether it is known which pairs were shown to the raters. */
	public boolean knowsShown() {
		return shown != null;
	}

	/** The pairs of a document that were shown; empty where nothing is known of that. */
	public List<Shown> shown(int document) {
		return shown == null ? List.of() : shown.get(document);
	}

	/** How many arcs all raters drew together. */
	@Override
	public int size() {
		return size(IntStream.range(0, documents.size()).boxed().toList());
	}

	@Override
	public int size(Collection<Integer> chosen) {
		int size = 0;
		for (int document : chosen) {
			for (List<Arc> arcs : documents.get(document)) {
				size += arcs == null ? 0 : arcs.size();
			}
		}
		return size;
	}
}
