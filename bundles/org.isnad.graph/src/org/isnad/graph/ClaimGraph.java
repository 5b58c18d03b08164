// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.Layer;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.TimelineBuilder;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.Span;
import org.isnad.model.Tag;

/**
 * The claims that are related, and their relations. Claims of several annotators that stand in the same place are one node, and their
 * relations of one label are one edge.
 *
 * @param nodes the claims, by document and place
 * @param edges the relations
 * @param sides the sides that occur, so that those with many relations stand near each other; "" for none
 */
public record ClaimGraph(List<Node> nodes, List<Edge> edges, List<String> sides) {
	/** Enough for the offset of any claim, so that claims sort by their places. */
	private static final int DIGITS = 9;

	/** The labels of relations that are drawn: all but those that only say that there is none, in the order of a legend. */
	public static final List<String> LABELS = List.of("CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/**
	 * A claim.
	 *
	 * @param document the id of its document
	 * @param span     where it is
	 * @param text     its words
	 * @param source   who says it: the nearest source, or the outlet; "" if nobody is known
	 * @param side     the side of that source, "" if none is known
	 * @param entity   the id of that source in the registry, "" for the outlet
	 * @param claims   the ids of the claims that stand here
	 * @param events   the ids of the events they name
	 */
	public record Node(String document, Span span, String text, String source, String side, String entity, Set<String> claims, Set<String> events) {
		/** A claim of which no more is known. */
		public Node(String document, Span span, String text, String source, String side) {
			this(document, span, text, source, side, "", Set.of(), Set.of()); //$NON-NLS-1$
		}
	}

	/**
	 * A relation.
	 *
	 * @param from       the index of the first claim
	 * @param to         the index of the second
	 * @param label      its label
	 * @param annotators who has it
	 * @param records    what each of them recorded
	 */
	public record Edge(int from, int to, String label, Set<String> annotators, List<Said> records) {
		/** A relation of which no more is known. */
		public Edge(int from, int to, String label, Set<String> annotators) {
			this(from, to, label, annotators, List.of());
		}

		/** Whether the claim is one of its two. */
		public boolean touches(int node) {
			return from == node || to == node;
		}
	}

	/**
	 * What an annotator recorded of a relation.
	 *
	 * @param relation the id of the relation
	 * @param types    the types of the contradiction, the primary first
	 * @param strength its strength, "" for none
	 * @param note     the note, "" for none
	 */
	public record Said(String annotator, String relation, List<String> types, String strength, String note) {
		Said(String annotator, ClaimRelation relation) {
			this(annotator, relation.getId(), List.copyOf(relation.getContradictionType()), Objects.requireNonNullElse(relation.getStrength(), ""), //$NON-NLS-1$
					Objects.requireNonNullElse(relation.getNote(), "")); //$NON-NLS-1$
		}
	}

	/** The graph of what these annotators related. Relations that only say that there is none are left out. */
	public static ClaimGraph of(CorpusStore store, Collection<String> annotators) throws CorpusException {
		List<TimelineBuilder> builders = new ArrayList<>();
		for (String annotator : annotators) {
			TimelineBuilder builder = new TimelineBuilder(store, annotator);
			for (String document : documents(store, annotator)) {
				builder.read(document);
			}
			builders.add(builder);
		}
		return prepare(store, builders).get();
	}

	/** The documents whose claims an annotator has related. */
	public static Set<String> documents(CorpusStore store, String annotator) throws CorpusException {
		Set<String> documents = new TreeSet<>();
		for (ClaimRelation relation : store.relations(annotator).getRelations()) {
			if (LABELS.contains(relation.getLabel()) && relation.getArg1Document() != null && relation.getArg2Document() != null) {
				documents.add(relation.getArg1Document());
				documents.add(relation.getArg2Document());
			}
		}
		return documents;
	}

	/**
	 * Takes from the model what a graph needs beside the claims that were read already, each annotator's by a builder. What is returned puts it together,
	 * which takes longer with many relations, and may go on while the model changes.
	 */
	public static Supplier<ClaimGraph> prepare(CorpusStore store, Collection<TimelineBuilder> claims) throws CorpusException {
		Builder builder = new Builder(store, claims);
		for (TimelineBuilder of : claims) {
			for (ClaimRelation relation : store.relations(of.annotator()).getRelations()) {
				if (LABELS.contains(relation.getLabel())) {
					builder.relations.add(new Related(relation, new Said(of.annotator(), relation)));
				}
			}
		}
		return builder::build;
	}

	/** A relation as it was recorded. */
	private record Related(String document1, String claim1, String document2, String claim2, String label, Said said) {
		Related(ClaimRelation relation, Said said) {
			this(relation.getArg1Document(), relation.getArg1(), relation.getArg2Document(), relation.getArg2(), relation.getLabel(), said);
		}
	}

	/**
	 * The part of it with these relations and their claims, the columns in the order that is best for that part.
	 *
	 * @param labels the labels to keep
	 * @param about  at least one of the two claims of a relation is such a one
	 * @param shown  both are such ones
	 */
	public ClaimGraph filtered(Set<String> labels, Predicate<Node> about, Predicate<Node> shown) {
		List<Edge> kept = edges.stream().filter(edge -> labels.contains(edge.label()))
				.filter(edge -> about.test(nodes.get(edge.from())) || about.test(nodes.get(edge.to())))
				.filter(edge -> shown.test(nodes.get(edge.from())) && shown.test(nodes.get(edge.to()))).toList();
		int[] places = new int[nodes.size()];
		kept.forEach(edge -> places[edge.from()] = places[edge.to()] = 1);
		List<Node> left = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			if (places[i] > 0) {
				places[i] = left.size();
				left.add(nodes.get(i));
			}
		}
		List<Edge> moved = kept.stream().map(edge -> new Edge(places[edge.from()], places[edge.to()], edge.label(), edge.annotators(), edge.records())).toList();
		List<String> columns = sides.stream().filter(side -> left.stream().anyMatch(node -> node.side().equals(side))).toList();
		return new ClaimGraph(left, moved, ColumnOrder.of(columns, left, moved));
	}

	private static final class Builder {
		private final List<Related> relations = new ArrayList<>();
		private final Map<String, TimelineBuilder> read = new HashMap<>();
		private final Map<String, SourceEntity> entities;
		private final Map<String, Document> documents = new HashMap<>();
		private final List<String> tagset = new ArrayList<>();
		private final Map<String, Map<String, TimedClaim>> claims = new HashMap<>();
		private final Map<String, Node> nodes = new TreeMap<>();
		private final Map<String, List<Said>> edges = new LinkedHashMap<>();

		Builder(CorpusStore store, Collection<TimelineBuilder> builders) throws CorpusException {
			builders.forEach(builder -> read.put(builder.annotator(), builder));
			entities = SameSources.of(store.sources().getEntities()).byId();
			store.documents().forEach(document -> documents.put(document.getId(), document));
			store.scheme().tagset(Layer.ENTITY, "side").ifPresent(sides -> sides.getTags().stream().map(Tag::getValue).forEach(tagset::add)); //$NON-NLS-1$
		}

		private void add(Related relation) {
			Optional<String> first = node(relation.said().annotator(), relation.document1(), relation.claim1());
			Optional<String> second = node(relation.said().annotator(), relation.document2(), relation.claim2());
			if (first.isPresent() && second.isPresent()) {
				boolean swap = !relation.label().equals("SUPPORT") && first.get().compareTo(second.get()) > 0; //$NON-NLS-1$
				String key = (swap ? second : first).get() + '\n' + (swap ? first : second).get() + '\n' + relation.label();
				edges.computeIfAbsent(key, fresh -> new ArrayList<>()).add(relation.said());
			}
		}

		private Optional<String> node(String annotator, String document, String id) {
			TimedClaim claim = document == null ? null : claims.computeIfAbsent(annotator + ' ' + document, any -> byId(read.get(annotator).known(document))).get(id);
			if (claim == null) {
				return Optional.empty();
			}
			String begin = Integer.toString(claim.span().begin());
			String key = document + ' ' + "0".repeat(Math.max(0, DIGITS - begin.length())) + begin + ' ' + claim.span(); //$NON-NLS-1$
			Node node = nodes.computeIfAbsent(key, fresh -> node(claim));
			node.claims().add(id);
			if (claim.event() != null) {
				node.events().add(claim.event());
			}
			return Optional.of(key);
		}

		private static Map<String, TimedClaim> byId(List<TimedClaim> claims) {
			Map<String, TimedClaim> byId = new HashMap<>();
			claims.forEach(claim -> byId.put(claim.claim(), claim));
			return byId;
		}

		private Node node(TimedClaim claim) {
			SourceEntity entity = claim.speaker() == null ? null : entities.get(claim.speaker());
			Document article = documents.get(claim.document());
			boolean author = entity == null || "AUTHOR".equals(entity.getSourceType()); //$NON-NLS-1$
			String source = author ? article.getOutlet() : entity.getName();
			String side = author && (entity == null || entity.getSide() == null) ? article.getOutletSide() : entity.getSide();
			return new Node(claim.document(), claim.span(), claim.words(), Objects.requireNonNullElse(source, ""), Objects.requireNonNullElse(side, ""), //$NON-NLS-1$ //$NON-NLS-2$
					author ? "" : entity.getId(), new TreeSet<>(), new TreeSet<>()); //$NON-NLS-1$
		}

		ClaimGraph build() {
			relations.forEach(this::add);
			Map<String, Integer> places = new HashMap<>();
			nodes.keySet().forEach(key -> places.put(key, places.size()));
			List<Edge> joined = new ArrayList<>();
			edges.forEach((key, records) -> {
				String[] parts = key.split("\n"); //$NON-NLS-1$
				Set<String> annotators = new TreeSet<>();
				records.forEach(said -> annotators.add(said.annotator()));
				joined.add(new Edge(places.get(parts[0]), places.get(parts[1]), parts[2], annotators, List.copyOf(records)));
			});
			joined.sort((a, b) -> a.from() != b.from() ? a.from() - b.from() : a.to() != b.to() ? a.to() - b.to() : a.label().compareTo(b.label()));
			List<Node> placed = List.copyOf(nodes.values());
			return new ClaimGraph(placed, joined, ColumnOrder.of(sides(placed), placed, joined));
		}

		private List<String> sides(List<Node> placed) {
			Set<String> occurring = new TreeSet<>();
			placed.forEach(node -> occurring.add(node.side()));
			List<String> ordered = new ArrayList<>();
			tagset.stream().filter(occurring::remove).forEach(ordered::add);
			boolean none = occurring.remove(""); //$NON-NLS-1$
			ordered.addAll(occurring);
			if (none) {
				ordered.add(""); //$NON-NLS-1$
			}
			return ordered;
		}
	}
}
