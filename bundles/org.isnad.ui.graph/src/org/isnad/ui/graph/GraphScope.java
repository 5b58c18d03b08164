// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.Set;
import java.util.function.Predicate;

import org.isnad.graph.ClaimGraph;
import org.isnad.graph.ClaimGraph.Node;

/**
 * What the graph is narrowed to.
 *
 * @param kind   what it is about
 * @param id     the id of the document, the source, the event or the claim; "" for the corpus
 * @param name   what that is called
 * @param labels the labels of the relations that are drawn
 * @param hidden the sides whose claims are not drawn
 */
record GraphScope(Kind kind, String id, String name, Set<String> labels, Set<String> hidden) {

	enum Kind {
		CORPUS, DOCUMENT, SOURCE, EVENT, CLAIM
	}

	static final GraphScope ALL = new GraphScope(Kind.CORPUS, "", "", Set.copyOf(ClaimGraph.LABELS), Set.of()); //$NON-NLS-1$ //$NON-NLS-2$

	GraphScope {
		labels = Set.copyOf(labels);
		hidden = Set.copyOf(hidden);
	}

	GraphScope about(Kind newKind, String newId, String newName) {
		return new GraphScope(newKind, newId, newName, labels, hidden);
	}

	GraphScope withLabels(Set<String> newLabels) {
		return new GraphScope(kind, id, name, newLabels, hidden);
	}

	GraphScope without(Set<String> newHidden) {
		return new GraphScope(kind, id, name, labels, newHidden);
	}

	ClaimGraph of(ClaimGraph whole) {
		Predicate<Node> about = switch (kind) {
			case CORPUS -> node -> true;
			case DOCUMENT -> node -> node.document().equals(id);
			case SOURCE -> node -> node.entity().equals(id);
			case EVENT -> node -> node.events().contains(id);
			case CLAIM -> node -> node.claims().contains(id);
		};
		return whole.filtered(labels, about, node -> !hidden.contains(node.side()));
	}
}
