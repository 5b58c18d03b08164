// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.graph.matrix.SourceMatrix.Counted;
import org.isnad.graph.matrix.SourceMatrix.Source;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.isnad.ui.text.Isolation;

/** What the parts of a matrix are called and the tone they are drawn in. UI thread. */
final class MatrixLook {
	private static final String BETWEEN = " \u00B7 "; //$NON-NLS-1$

	private Scheme scheme;
	private ClaimGraph graph;
	private String label = "CONTRADICTION"; //$NON-NLS-1$

	void of(Scheme newScheme, ClaimGraph newGraph, Counted counted) {
		scheme = newScheme;
		graph = newGraph;
		label = counted.label();
	}

	Tone tone() {
		return ElementLook.relationTone(label);
	}

	String relation() {
		return ElementLook.relationLabel(scheme, label);
	}

	String name(Source source) {
		return source.name().isEmpty() ? MatrixMessages.nobody : source.name();
	}

	Glyph glyph(Source source) {
		return ElementLook.sourceGlyph(source.type().isEmpty() ? null : source.type());
	}

	String side(Source source) {
		return source.side().isEmpty() ? MatrixMessages.noSide : scheme.label(Layer.ENTITY, "side", source.side()); //$NON-NLS-1$
	}

	/** All about a cell, or about a source where the row or the column is −1; null for the corner. */
	String tip(SourceMatrix matrix, int row, int column) {
		if (row >= 0 && column >= 0) {
			return cell(matrix, row, column);
		}
		int place = Math.max(row, column);
		return place < 0 || place >= matrix.sources().size() ? null : source(matrix.sources().get(place));
	}

	private String source(Source source) {
		return Isolation.isolate(name(source)) + BETWEEN + side(source) + '\n' + Isolation.message(MatrixMessages.sum, relation(), source.sum());
	}

	/** Who with whom, how often, and what else is between them. */
	String cell(SourceMatrix matrix, int row, int column) {
		Source one = matrix.sources().get(row);
		Source other = matrix.sources().get(column);
		List<String> parts = new ArrayList<>();
		parts.add(Isolation.message(MatrixMessages.count, relation(), matrix.count(row, column)));
		others(one, other).forEach((of, count) -> parts.add(Isolation.message(MatrixMessages.count, ElementLook.relationLabel(scheme, of), count)));
		String pair = row == column ? Isolation.message(MatrixMessages.withItself, name(one)) : Isolation.message(MatrixMessages.pair, name(one), name(other));
		return pair + '\n' + String.join(BETWEEN, parts);
	}

	/** What the relations behind a cell have in common, on one line that begins in the language of the interface. */
	String title(SourceMatrix matrix, int row, int column) {
		String one = Isolation.isolate(name(matrix.sources().get(row)));
		return relation() + BETWEEN + (row == column ? one : one + " \u2013 " + Isolation.isolate(name(matrix.sources().get(column)))); //$NON-NLS-1$
	}

	private Map<String, Integer> others(Source one, Source other) {
		Map<String, Integer> counts = new TreeMap<>();
		for (ClaimGraph.Edge edge : graph.edges()) {
			ClaimGraph.Node from = graph.nodes().get(edge.from());
			ClaimGraph.Node to = graph.nodes().get(edge.to());
			if (!edge.label().equals(label) && (is(from, one) && is(to, other) || is(from, other) && is(to, one))) {
				counts.merge(edge.label(), 1, Integer::sum);
			}
		}
		return counts;
	}

	private static boolean is(ClaimGraph.Node node, Source source) {
		return node.entity().equals(source.entity()) && (!source.entity().isEmpty() || node.source().equals(source.name()));
	}
}
