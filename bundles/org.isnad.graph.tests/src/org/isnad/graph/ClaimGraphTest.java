// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ClaimGraphTest {
	private static final List<String> LABELS = List.of("CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE");

	@Test
	void nothingLiesOnAnythingElse() {
		for (int seed = 0; seed < 40; seed++) {
			GraphLayout layout = layout(graph(seed));
			List<Box> cards = layout.cards();
			for (int i = 0; i < cards.size(); i++) {
				for (int j = 0; j < i; j++) {
					assertFalse(overlap(cards.get(i), cards.get(j)), "cards, seed " + seed);
				}
			}
			for (Route route : layout.routes()) {
				double[] c = corners(route);
				for (int i = 2; i < c.length; i += 2) {
					assertTrue(near(c[i], c[i - 2]) || near(c[i + 1], c[i - 1]), "only across and down, seed " + seed);
					for (Box card : cards) {
						assertFalse(crosses(card, c[i - 2], c[i - 1], c[i], c[i + 1]), "an edge through a card, seed " + seed);
					}
				}
			}
		}
	}

	@Test
	void everyEdgeEndsAtItsCards() {
		ClaimGraph graph = graph(5);
		GraphLayout layout = layout(graph);
		for (int i = 0; i < graph.edges().size(); i++) {
			double[] c = corners(layout.routes().get(i));
			assertTrue(touches(layout.cards().get(graph.edges().get(i).from()), c[0], c[1]));
			assertTrue(touches(layout.cards().get(graph.edges().get(i).to()), c[c.length - 2], c[c.length - 1]));
		}
	}

	@Test
	void noTwoEdgesShareAPieceOfALane() {
		for (int seed = 0; seed < 40; seed++) {
			List<double[]> pieces = new ArrayList<>();
			for (Route route : layout(graph(seed)).routes()) {
				double[] c = corners(route);
				for (int i = 2; i < c.length; i += 2) {
					if (near(c[i], c[i - 2])) {
						double[] piece = { c[i], Math.min(c[i + 1], c[i - 1]), Math.max(c[i + 1], c[i - 1]) };
						for (double[] other : pieces) {
							assertFalse(near(other[0], piece[0]) && other[1] + 0.01 < piece[2] && piece[1] + 0.01 < other[2], "seed " + seed);
						}
						pieces.add(piece);
					}
				}
			}
		}
	}

	@Test
	void thePictureIsWellFormedAndTheSameEveryTime() throws Exception {
		String svg = new SvgWriter(layout(graph(3)), "A & B <\u0001>", side -> side, label -> label).write();
		assertEquals(svg, new SvgWriter(layout(graph(3)), "A & B <\u0001>", side -> side, label -> label).write());
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		assertEquals("svg", factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement().getTagName());
		assertFalse(svg.contains("NaN") || svg.contains("Infinity"));
	}

	@Test
	void anEmptyGraphIsAPictureToo() {
		String svg = new SvgWriter(layout(new ClaimGraph(List.of(), List.of(), List.of())), "none", side -> side, label -> label).write();
		assertTrue(svg.contains("none"));
	}

	@Test
	void aPartKeepsTheRelationsThatAreAskedForWithTheirClaims() {
		for (int seed = 0; seed < 40; seed++) {
			ClaimGraph whole = graph(seed);
			ClaimGraph part = whole.filtered(Set.of("UPDATE", "SUPPORT"), node -> node.side().equals("a"), node -> !node.side().equals("b"));
			List<String> expected = whole.edges().stream().filter(edge -> Set.of("UPDATE", "SUPPORT").contains(edge.label()))
					.filter(edge -> sides(whole, edge).contains("a") && !sides(whole, edge).contains("b")).map(edge -> said(whole, edge)).toList();
			assertEquals(expected, part.edges().stream().map(edge -> said(part, edge)).toList(), "seed " + seed);
			for (int i = 0; i < part.nodes().size(); i++) {
				int node = i;
				assertTrue(part.edges().stream().anyMatch(edge -> edge.touches(node)), "a claim without relation, seed " + seed);
				assertTrue(part.sides().contains(part.nodes().get(i).side()));
			}
			assertEquals(part.sides().size(), part.nodes().stream().map(ClaimGraph.Node::side).distinct().count(), "a column without claim, seed " + seed);
		}
	}

	private static Set<String> sides(ClaimGraph graph, ClaimGraph.Edge edge) {
		return new TreeSet<>(List.of(graph.nodes().get(edge.from()).side(), graph.nodes().get(edge.to()).side()));
	}

	private static String said(ClaimGraph graph, ClaimGraph.Edge edge) {
		return graph.nodes().get(edge.from()).document() + edge.label() + graph.nodes().get(edge.to()).document();
	}

	private static ClaimGraph graph(int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<String> sides = new ArrayList<>(List.of("a", "b", "c", "d", "").subList(0, 1 + random.nextInt(5)));
		List<ClaimGraph.Node> nodes = new ArrayList<>();
		for (int i = 0; i < sides.size() + random.nextInt(12); i++) {
			String side = i < sides.size() ? sides.get(i) : sides.get(random.nextInt(sides.size()));
			nodes.add(new ClaimGraph.Node("d" + i, Span.of(i, i + 5), "كلمة بعد كلمة ".repeat(1 + random.nextInt(6)).strip(), "source & co", side));
		}
		List<ClaimGraph.Edge> edges = new ArrayList<>();
		for (int i = 0; i < random.nextInt(25) && nodes.size() > 1; i++) {
			int from = random.nextInt(nodes.size());
			int to = (from + 1 + random.nextInt(nodes.size() - 1)) % nodes.size();
			edges.add(new ClaimGraph.Edge(from, to, LABELS.get(random.nextInt(4)), Set.of("hala")));
		}
		return new ClaimGraph(nodes, edges, sides);
	}

	private static GraphLayout layout(ClaimGraph graph) {
		return GraphLayout.of(graph, GraphLayout.Wrapping.ESTIMATED, null);
	}

	private static double[] corners(Route route) {
		return route.corners().stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static boolean near(double a, double b) {
		return Math.abs(a - b) < 0.01;
	}

	private static boolean overlap(Box a, Box b) {
		return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
	}

	private static boolean touches(Box card, double x, double y) {
		return (near(x, card.x()) || near(x, card.x() + card.width())) && y > card.y() && y < card.y() + card.height();
	}

	private static boolean crosses(Box card, double x1, double y1, double x2, double y2) {
		return Math.min(x1, x2) < card.x() + card.width() - 1 && Math.max(x1, x2) > card.x() + 1 && Math.min(y1, y2) < card.y() + card.height() - 1
				&& Math.max(y1, y2) > card.y() + 1;
	}
}
