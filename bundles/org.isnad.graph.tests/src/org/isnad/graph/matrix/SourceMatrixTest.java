// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.graph.ClaimGraph;
import org.isnad.graph.ClaimGraph.Edge;
import org.isnad.graph.ClaimGraph.Node;
import org.isnad.graph.ClaimGraph.Said;
import org.isnad.graph.matrix.SourceMatrix.Counted;
import org.isnad.graph.matrix.SourceMatrix.Order;
import org.isnad.graph.matrix.SourceMatrix.Source;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class SourceMatrixTest {
	private static final Counted CONTRADICTIONS = new Counted("CONTRADICTION", Set.of(), null);

	private final List<Node> nodes = new ArrayList<>();
	private final List<Edge> edges = new ArrayList<>();

	private int node(String entity, String side, String... events) {
		nodes.add(new Node("d", Span.of(nodes.size(), nodes.size() + 1), "words", entity.isEmpty() ? "Ledger" : "Name " + entity, side, entity, Set.of(), Set.of(events)));
		return nodes.size() - 1;
	}

	private void edge(String label, int from, int to, String strength) {
		edges.add(new Edge(from, to, label, Set.of("a"), List.of(new Said("a", "r" + edges.size(), List.of(), strength, ""))));
	}

	private SourceMatrix matrix(Counted counted, Order order) {
		return SourceMatrix.of(new ClaimGraph(nodes, edges, List.of()), counted, Map.of("x", "PERSON", "y", "STATE"), order);
	}

	private static int place(SourceMatrix matrix, String name) {
		return matrix.sources().stream().map(Source::name).toList().indexOf(name);
	}

	@Test
	void aContradictionCountsForBothAndOneWithOneselfOnce() {
		edge("CONTRADICTION", node("x", "A"), node("y", "B"), "STRONG");
		edge("CONTRADICTION", 0, node("y", "B"), "WEAK");
		edge("CONTRADICTION", 0, node("x", "A"), "WEAK");
		edge("CONTRADICTION", 1, node("", "B"), "WEAK");
		edge("SUPPORT", 0, 1, "");
		SourceMatrix matrix = matrix(CONTRADICTIONS, Order.SUM);
		int x = place(matrix, "Name x");
		int y = place(matrix, "Name y");
		int outlet = place(matrix, "Ledger");
		assertEquals(List.of(2, 2, 1, 1), List.of(matrix.count(x, y), matrix.count(y, x), matrix.count(x, x), matrix.count(outlet, y)));
		assertEquals(0, matrix.count(x, outlet));
		assertEquals(List.of(0, 1), matrix.edges(y, x));
		assertEquals(4, matrix.total());
		assertEquals(3, matrix.sources().get(x).sum(), "what is with oneself counts once");
		assertEquals("MEDIA", matrix.sources().get(outlet).type());
		assertEquals("STATE", matrix.sources().get(y).type());
		assertEquals(1, matrix(new Counted("CONTRADICTION", Set.of("STRONG"), null), Order.SUM).total());
	}

	@Test
	void supportGoesFromTheRowToTheColumn() {
		edge("SUPPORT", node("x", "A"), node("y", "B"), "");
		SourceMatrix matrix = matrix(new Counted("SUPPORT", Set.of(), null), Order.NAME);
		assertEquals(1, matrix.count(0, 1));
		assertEquals(0, matrix.count(1, 0));
	}

	@Test
	void anEventNarrowsIt() {
		edge("CONTRADICTION", node("x", "A", "v1"), node("y", "B"), "");
		edge("CONTRADICTION", node("x", "A", "v2"), node("z", "B"), "");
		SourceMatrix matrix = matrix(new Counted("CONTRADICTION", Set.of(), "v2"), Order.SUM);
		assertEquals(Set.of("Name x", "Name z"), Set.of(matrix.sources().get(0).name(), matrix.sources().get(1).name()));
		assertEquals(0, matrix(new Counted("UPDATE", Set.of(), null), Order.SUM).sources().size());
	}

	@Test
	void campsThatContradictEachOtherStandTogetherHoweverTheyCame() {
		List<String> reds = List.of("r1", "r2", "r3");
		List<String> blues = List.of("b1", "b2", "b3");
		for (int i = 0; i < 3; i++) {
			for (int j = 0; j < 3; j++) {
				edge("CONTRADICTION", node(reds.get(i), "R"), node(blues.get((i + j) % 3), "B"), "");
			}
		}
		List<String> order = matrix(CONTRADICTIONS, Order.CLUSTER).sources().stream().map(source -> source.entity().substring(0, 1)).toList();
		assertTrue(order.equals(List.of("r", "r", "r", "b", "b", "b")) || order.equals(List.of("b", "b", "b", "r", "r", "r")), order.toString());
		SourceMatrix bySide = matrix(CONTRADICTIONS, Order.SIDE);
		assertEquals(List.of("B", "B", "B", "R", "R", "R"), bySide.sources().stream().map(Source::side).toList());
		SourceMatrix byName = bySide.ordered(Order.NAME);
		for (int i = 0; i < 6; i++) {
			for (int j = 0; j < 6; j++) {
				assertEquals(bySide.count(place(bySide, byName.sources().get(i).name()), place(bySide, byName.sources().get(j).name())), byName.count(i, j), "an order moves cells and loses none");
			}
		}
	}

	@Test
	void stepsTellMuchFromLittle() {
		for (int i = 0; i < 8; i++) {
			edge("CONTRADICTION", node("x", "A"), node("y", "B"), "");
		}
		SourceMatrix matrix = matrix(CONTRADICTIONS, Order.SUM);
		assertEquals(List.of(0, 1, 2, 3), List.of(matrix.step(0), matrix.step(1), matrix.step(3), matrix.step(8)));
	}

	@Test
	void theTableQuotesWhatItMustAndTheFigureIsWritten() {
		nodes.add(new Node("d", Span.of(0, 1), "w", "Ministry, \"of\" Water", "A", "m", Set.of(), Set.of()));
		edge("CONTRADICTION", 0, node("x", "B"), "");
		MatrixFigure figure = new MatrixFigure(matrix(CONTRADICTIONS, Order.NAME), "CONTRADICTION");
		assertEquals("""
				source,source_name,source_side,source_type,other,other_name,other_side,other_type,relation,count
				m,"Ministry, ""of"" Water",A,,x,Name x,B,PERSON,CONTRADICTION,1
				x,Name x,B,PERSON,m,"Ministry, ""of"" Water",A,,CONTRADICTION,1
				""", figure.csv());
		assertTrue(figure.svg("t", Source::name, "").contains(">1</text>"));
	}
}
