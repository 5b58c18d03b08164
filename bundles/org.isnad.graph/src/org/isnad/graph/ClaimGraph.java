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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
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
	private static final Set<String> SHOWN = Set.of("CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/**
	 * A claim.
	 *
	 * @param document the id of its document
	 * @param span     where it is
	 * @param text     its words
	 * @param source   who says it: the nearest source, or the outlet; "" if nobody is known
	 * @param side     the side of that source, "" if none is known
	 */
	public record Node(String document, Span span, String text, String source, String side) {
	}

	/**
	 * A relation.
	 *
	 * @param from       the index of the first claim
	 * @param to         the index of the second
	 * @param label      its label
	 * @param annotators who has it
	 */
	public record Edge(int from, int to, String label, Set<String> annotators) {
	}

	/** The graph of what these annotators related. Relations that only say that there is none are left out. */
	public static ClaimGraph of(CorpusStore store, Collection<String> annotators) throws CorpusException {
		Builder builder = new Builder(store);
		for (String annotator : annotators) {
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				if (SHOWN.contains(relation.getLabel())) {
					builder.add(annotator, relation);
				}
			}
		}
		return builder.build();
	}

	private static final class Builder {
		private final CorpusStore store;
		private final Map<String, SourceEntity> entities = new HashMap<>();
		private final Map<String, Map<String, Claim>> claims = new HashMap<>();
		private final Map<String, Node> nodes = new TreeMap<>();
		private final Map<String, Set<String>> edges = new LinkedHashMap<>();

		Builder(CorpusStore store) throws CorpusException {
			this.store = store;
			store.sources().getEntities().forEach(entity -> entities.put(entity.getId(), entity));
		}

		void add(String annotator, ClaimRelation relation) throws CorpusException {
			Optional<String> first = node(annotator, relation.getArg1Document(), relation.getArg1());
			Optional<String> second = node(annotator, relation.getArg2Document(), relation.getArg2());
			if (first.isPresent() && second.isPresent()) {
				boolean swap = !relation.getLabel().equals("SUPPORT") && first.get().compareTo(second.get()) > 0; //$NON-NLS-1$
				String key = (swap ? second : first).get() + '\n' + (swap ? first : second).get() + '\n' + relation.getLabel();
				edges.computeIfAbsent(key, fresh -> new TreeSet<>()).add(annotator);
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
			if (!nodes.containsKey(key)) {
				nodes.put(key, node(document, claim, text));
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
					side == null ? "" : side); //$NON-NLS-1$
		}

		ClaimGraph build() {
			List<String> keys = new ArrayList<>(nodes.keySet());
			List<Edge> joined = new ArrayList<>();
			edges.forEach((key, annotators) -> {
				String[] parts = key.split("\n"); //$NON-NLS-1$
				joined.add(new Edge(keys.indexOf(parts[0]), keys.indexOf(parts[1]), parts[2], annotators));
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
