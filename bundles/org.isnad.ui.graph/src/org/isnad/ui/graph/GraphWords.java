// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.ClaimGraph.Edge;
import org.isnad.graph.ClaimGraph.Node;
import org.isnad.graph.ClaimGraph.Said;
import org.isnad.scene.ElementLook;
import org.isnad.ui.text.Isolation;

/**
 * What the parts of a graph are called.
 *
 * @param graph     the graph
 * @param scheme    the tags of the corpus
 * @param documents the short names of documents by their ids
 */
record GraphWords(ClaimGraph graph, Scheme scheme, Map<String, String> documents) {
	private static final String BETWEEN = " \u00B7 "; //$NON-NLS-1$

	String side(String side) {
		return side.isEmpty() ? GraphMessages.noSide : scheme.label(Layer.ENTITY, "side", side); //$NON-NLS-1$
	}

	String relation(String label) {
		return ElementLook.relationLabel(scheme, label);
	}

	String document(String id) {
		return documents.getOrDefault(id, id);
	}

	/** All about what is chosen. */
	String of(GraphChoice choice) {
		return choice.node() >= 0 ? claim(graph.nodes().get(choice.node())) : choice.edge() >= 0 ? relation(graph.edges().get(choice.edge())) : ""; //$NON-NLS-1$
	}

	private String claim(Node node) {
		return Isolation.isolate(node.source()) + BETWEEN + Isolation.isolate(document(node.document())) + '\n' + node.text();
	}

	private String relation(Edge edge) {
		List<String> lines = new ArrayList<>();
		lines.add(relation(edge.label()));
		for (Said said : edge.records()) {
			List<String> parts = new ArrayList<>();
			if (edge.annotators().size() > 1) {
				parts.add(Isolation.isolate(said.annotator()));
			}
			said.types().forEach(type -> parts.add(scheme.label(Layer.RELATION, "contradictionType", type))); //$NON-NLS-1$
			if (!said.strength().isEmpty()) {
				parts.add(scheme.label(Layer.RELATION, "strength", said.strength())); //$NON-NLS-1$
			}
			if (!parts.isEmpty()) {
				lines.add(String.join(BETWEEN, parts));
			}
			if (!said.note().isBlank()) {
				lines.add(Isolation.isolate(said.note().strip()));
			}
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}
}
