// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
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
		Builder builder = new Builder(store);
		for (String annotator : annotators) {
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				if (LABELS.contains(relation.getLabel())) {
					builder.add(annotator, relation);
				}
			}
		}
		return builder.build();
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
		private final CorpusStore store;
		private final Map<String, SourceEntity> entities = new HashMap<>();
		private final Map<String, Map<String, Claim>> claims = new HashMap<>();
		private final Map<String, Node> nodes = new TreeMap<>();
		private final Map<String, List<Said>> edges = new LinkedHashMap<>();

		Builder(CorpusStore store) throws CorpusException {
			this.store = store;
			entities.putAll(SameSources.of(store.sources().getEntities()).byId());
		}

		void add(String annotator, ClaimRelation relation) throws CorpusException {
			Optional<String> first = node(annotator, relation.getArg1Document(), relation.getArg1());
			Optional<String> second = node(annotator, relation.getArg2Document(), relation.getArg2());
			if (first.isPresent() && second.isPresent()) {
				boolean swap = !relation.getLabel().equals("SUPPORT") && first.get().compareTo(second.get()) > 0; //$NON-NLS-1$
				String key = (swap ? second : first).get() + '\n' + (swap ? first : second).get() + '\n' + relation.getLabel();
				edges.computeIfAbsent(key, fresh -> new ArrayList<>()).add(new Said(annotator, relation));
			}
		}

		private Optional<String> node(String annotator, String document, String id) throws CorpusException {
			Claim claim = claims(annotator, document).get(id);
			if (claim == null || claim.getSpan() == null) {
				return Optional.empty();
			}
			String text = store.text(document).string();
			if (!claim.getSpan().isWellFormed(text.length())) {
				return Optional.empty();
			}
			String key = document + ' ' + String.format(Locale.ROOT, "%09d", claim.getSpan().begin()) + ' ' + claim.getSpan(); //$NON-NLS-1$
			Node node = nodes.get(key);
			if (node == null) {
				node = node(document, claim, text);
				nodes.put(key, node);
			}
			node.claims().add(id);
			if (claim.getEvent() != null) {
				node.events().add(claim.getEvent());
			}
			return Optional.of(key);
		}

		private Map<String, Claim> claims(String annotator, String document) throws CorpusException {
			String key = annotator + ' ' + document;
			if (!claims.containsKey(key)) {
				Map<String, Claim> byId = new HashMap<>();
				if (document != null && store.document(document).isPresent() && store.hasAnnotations(document, annotator)) {
					store.annotations(document, annotator).getClaims().forEach(claim -> byId.put(claim.getId(), claim));
				}
				claims.put(key, byId);
			}
			return claims.get(key);
		}

		private Node node(String document, Claim claim, String text) throws CorpusException {
			List<Attribution> attributions = ChainWalker.attributionsOf(claim);
			SourceEntity entity = attributions.stream().map(ChainWalker::entityOf).filter(entities::containsKey).map(entities::get).findFirst().orElse(null);
			Document article = store.document(document).orElseThrow();
			boolean author = entity == null || "AUTHOR".equals(entity.getSourceType()); //$NON-NLS-1$
			String source = author ? article.getOutlet() : entity.getName();
			String side = author && (entity == null || entity.getSide() == null) ? article.getOutletSide() : entity.getSide();
			return new Node(document, claim.getSpan(), claim.getSpan().textIn(text).replaceAll("\\s+", " ").strip(), source == null ? "" : source, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					side == null ? "" : side, author ? "" : entity.getId(), new TreeSet<>(), new TreeSet<>()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		ClaimGraph build() {
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
			store.scheme().tagset(Layer.ENTITY, "side").ifPresent(tagset -> tagset.getTags().stream().map(Tag::getValue).filter(occurring::remove).forEach(ordered::add)); //$NON-NLS-1$
			boolean none = occurring.remove(""); //$NON-NLS-1$
			ordered.addAll(occurring);
			if (none) {
				ordered.add(""); //$NON-NLS-1$
			}
			return ordered;
		}
	}
}
