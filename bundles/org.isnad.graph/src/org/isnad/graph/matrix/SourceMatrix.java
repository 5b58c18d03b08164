// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.isnad.graph.ClaimGraph;
import org.isnad.graph.ClaimGraph.Edge;
import org.isnad.graph.ClaimGraph.Node;

/**
 * How often the claims of one source stand in a relation to those of another. Every relation but SUPPORT goes both ways, so that it is counted in the
 * cell of either source; in that of a source with itself it is counted once. Only pairs that have relations take room. Immutable.
 */
public final class SourceMatrix {
	/** How rows and columns are ordered. */
	public enum Order {
		/** By how many relations they have, most first. */
		SUM,
		/** Those that have relations with the same sources beside each other: camps come out as blocks. */
		CLUSTER,
		/** By side, then by sum. */
		SIDE,
		/** By the type of source, then by sum. */
		TYPE,
		/** By name. */
		NAME
	}

	/**
	 * Which relations are counted.
	 *
	 * @param label     their label
	 * @param strengths at least one annotator gave one of these; empty for any
	 * @param event     the id of the event that a claim must be about, null for any
	 */
	public record Counted(String label, Set<String> strengths, String event) {
		public Counted {
			strengths = Set.copyOf(strengths);
		}

		boolean accepts(ClaimGraph graph, Edge edge) {
			boolean strong = strengths.isEmpty() || edge.records().stream().anyMatch(said -> strengths.contains(said.strength()));
			return edge.label().equals(label) && strong
					&& (event == null || graph.nodes().get(edge.from()).events().contains(event) || graph.nodes().get(edge.to()).events().contains(event));
		}
	}

	/**
	 * A source with relations.
	 *
	 * @param entity the id of the source entity; "" for an outlet that speaks for itself, and for nobody
	 * @param name   its name; "" for nobody
	 * @param side   the tag of its side, "" for none
	 * @param type   the tag of its type, "MEDIA" for an outlet, "" for none
	 * @param sum    how many of the counted relations its claims stand in
	 */
	public record Source(String entity, String name, String side, String type, int sum) {
	}

	/** The sources as they came, and the cells by their numbers: an order moves neither. */
	private final Counts counts;
	private final List<Source> sources;
	private final int[] came;

	/** @param most the largest cell */
	private record Counts(List<Source> sources, Map<Long, List<Integer>> cells, int most, int total) {
	}

	/** @param order the numbers under which the sources came, in their order now */
	private SourceMatrix(Counts counts, List<Integer> order) {
		this.counts = counts;
		this.came = order.stream().mapToInt(Integer::intValue).toArray();
		this.sources = order.stream().map(counts.sources()::get).toList();
	}

	/**
	 * The matrix of a graph.
	 *
	 * @param types the tags of the types of sources by the ids of their entities
	 */
	public static SourceMatrix of(ClaimGraph graph, Counted counted, Map<String, String> types, Order order) {
		Map<String, Integer> places = new LinkedHashMap<>();
		List<Node> first = new ArrayList<>();
		List<Integer> sums = new ArrayList<>();
		Map<Long, List<Integer>> cells = new HashMap<>();
		int total = 0;
		for (int i = 0; i < graph.edges().size(); i++) {
			Edge edge = graph.edges().get(i);
			if (counted.accepts(graph, edge)) {
				int from = place(graph.nodes().get(edge.from()), places, first, sums);
				int to = place(graph.nodes().get(edge.to()), places, first, sums);
				total++;
				sums.set(from, sums.get(from) + 1);
				if (to != from) {
					sums.set(to, sums.get(to) + 1);
				}
				cells.computeIfAbsent(key(from, to), any -> new ArrayList<>(2)).add(i);
				if (to != from && !edge.label().equals("SUPPORT")) { //$NON-NLS-1$
					cells.computeIfAbsent(key(to, from), any -> new ArrayList<>(2)).add(i);
				}
			}
		}
		List<Source> sources = new ArrayList<>();
		for (int i = 0; i < first.size(); i++) {
			Node node = first.get(i);
			String type = node.entity().isEmpty() ? node.source().isEmpty() ? "" : "MEDIA" : types.getOrDefault(node.entity(), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			sources.add(new Source(node.entity(), node.source(), node.side(), type, sums.get(i)));
		}
		int most = cells.values().stream().mapToInt(List::size).max().orElse(0);
		Counts counts = new Counts(sources, cells, most, total);
		return new SourceMatrix(counts, IntStream.range(0, sources.size()).boxed().toList()).ordered(order);
	}

	private static int place(Node node, Map<String, Integer> places, List<Node> first, List<Integer> sums) {
		return places.computeIfAbsent(node.entity().isEmpty() ? "o" + node.source() : "e" + node.entity(), fresh -> { //$NON-NLS-1$ //$NON-NLS-2$
			first.add(node);
			sums.add(0);
			return places.size();
		});
	}

	private static long key(int row, int column) {
		return (long) row << 32 | column;
	}

	/** The same in another order. */
	public SourceMatrix ordered(Order order) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			places.add(i);
		}
		Comparator<Integer> bySum = Comparator.<Integer>comparingInt(i -> -sources.get(i).sum()).thenComparing(i -> sources.get(i).name()).thenComparing(i -> sources.get(i).entity());
		switch (order) {
		case SUM -> places.sort(bySum);
		case NAME -> places.sort(Comparator.<Integer, String>comparing(i -> sources.get(i).name()).thenComparing(bySum));
		case SIDE -> places.sort(Comparator.<Integer, Boolean>comparing(i -> sources.get(i).side().isEmpty()).thenComparing(i -> sources.get(i).side()).thenComparing(bySum));
		case TYPE -> places.sort(Comparator.<Integer, Boolean>comparing(i -> sources.get(i).type().isEmpty()).thenComparing(i -> sources.get(i).type()).thenComparing(bySum));
		case CLUSTER -> {
			places.sort(bySum);
			places = Camps.order(this, places);
		}
		}
		return new SourceMatrix(counts, places.stream().map(place -> came[place]).toList());
	}

	/** The sources that have such relations, in the order of rows and columns. */
	public List<Source> sources() {
		return sources;
	}

	/** How many relations a cell counts; the row is the source from which support goes. */
	public int count(int row, int column) {
		return counts.cells().getOrDefault(key(came[row], came[column]), List.of()).size();
	}

	/** The relations behind a cell, as indexes of the edges of the graph. */
	public List<Integer> edges(int row, int column) {
		return Collections.unmodifiableList(counts.cells().getOrDefault(key(came[row], came[column]), List.of()));
	}

	/** The largest count of a cell. */
	public int most() {
		return counts.most();
	}

	/** How heavily a count weighs among all: 0 for none, then in three steps. */
	public int step(int count) {
		if (count == 0) {
			return 0;
		}
		double share = (double) count / counts.most();
		return count >= 3 && share > 0.5 ? 3 : count >= 2 && share > 0.2 ? 2 : 1;
	}

	/** For each source those that it has relations with, whichever way they go, and how many, by their places. */
	List<Map<Integer, Integer>> neighbours() {
		int[] place = new int[came.length];
		List<Map<Integer, Integer>> found = new ArrayList<>();
		for (int i = 0; i < came.length; i++) {
			place[came[i]] = i;
			found.add(new TreeMap<>());
		}
		counts.cells().forEach((key, edges) -> {
			int from = place[(int) (key >> 32)];
			int to = place[key.intValue()];
			found.get(from).merge(to, edges.size(), Integer::sum);
			if (from != to) {
				found.get(to).merge(from, edges.size(), Integer::sum);
			}
		});
		return found;
	}

	/** How many relations are counted in all. */
	public int total() {
		return counts.total();
	}
}
