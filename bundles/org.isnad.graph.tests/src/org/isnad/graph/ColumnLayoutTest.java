// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.graph.ColumnLayout.Join;
import org.isnad.graph.ColumnLayout.Size;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
	private static final double NEAR = 0.01;

	private static List<Size> nodes(SplittableRandom random, int count, int columns) {
		List<Size> nodes = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			nodes.add(new Size(300, 60 + random.nextInt(80), random.nextInt(columns)));
		}
		return nodes;
	}

	private static List<Join> edges(SplittableRandom random, int nodes, int count) {
		List<Join> edges = new ArrayList<>();
		while (edges.size() < count) {
			int from = random.nextInt(nodes);
			int to = random.nextInt(nodes);
			if (from != to) {
				edges.add(new Join(from, to));
			}
		}
		return edges;
	}

	@Test
	void boxesDoNotOverlapColumnsKeepTheirOrderAndEdgesReachTheirNodes() {
		for (int seed = 0; seed < 12; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<Size> nodes = nodes(random, 3 + random.nextInt(25), 1 + random.nextInt(4));
			List<Join> edges = edges(random, nodes.size(), random.nextInt(30));
			PlacedGraph placed = ColumnLayout.layout(nodes, edges, new NullProgressMonitor());
			String what = "seed " + seed;
			for (int i = 0; i < nodes.size(); i++) {
				Box one = placed.boxes().get(i);
				assertEquals(nodes.get(i).width(), one.width(), NEAR, what);
				assertTrue(one.x() >= 0 && one.y() >= 0 && one.x() + one.width() <= placed.width() && one.y() + one.height() <= placed.height(), what);
				for (int j = 0; j < nodes.size(); j++) {
					Box other = placed.boxes().get(j);
					boolean apart = one.x() + one.width() <= other.x() + NEAR || other.x() + other.width() <= one.x() + NEAR || one.y() + one.height() <= other.y() + NEAR
							|| other.y() + other.height() <= one.y() + NEAR;
					assertTrue(i == j || apart, what);
					assertTrue(nodes.get(i).column() >= nodes.get(j).column() || one.x() + one.width() <= other.x(), what);
				}
			}
			for (int e = 0; e < edges.size(); e++) {
				Route route = placed.routes().get(e);
				List<Double> corners = route.corners();
				assertTrue(placed.boxes().get(edges.get(e).from()).holds(corners.get(0), corners.get(1)), what);
				assertTrue(placed.boxes().get(edges.get(e).to()).holds(corners.get(corners.size() - 2), corners.getLast()), what);
				for (int i = 2; i < corners.size(); i += 2) {
					assertTrue(Math.abs(corners.get(i) - corners.get(i - 2)) < NEAR || Math.abs(corners.get(i + 1) - corners.get(i - 1)) < NEAR, what);
				}
				for (Box box : placed.boxes()) {
					assertFalse(box.holds(route.glyphX(), route.glyphY()), what + ": a glyph lies on a claim");
				}
			}
			assertEquals(placed, ColumnLayout.layout(nodes, edges, null), what);
		}
	}

	@Test
	void whatHangsTogetherLiesTogether() {
		for (int seed = 0; seed < 12; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<Size> nodes = nodes(random, 30, 3);
			List<Join> edges = new ArrayList<>();
			for (int i = 0; i < 30; i++) {
				if (i % 5 != 0) {
					edges.add(new Join(i, i - 1));
				}
			}
			PlacedGraph placed = ColumnLayout.layout(nodes, edges, null);
			for (int i = 0; i < 30; i++) {
				Box box = placed.boxes().get(i);
				for (int e = 0; e < edges.size(); e++) {
					boolean own = edges.get(e).from() / 5 == i / 5;
					Box one = placed.boxes().get(edges.get(e).from());
					Box other = placed.boxes().get(edges.get(e).to());
					boolean sameColumn = box.x() == one.x() || box.x() == other.x();
					boolean between = box.y() > Math.min(one.y(), other.y()) && box.y() < Math.max(one.y(), other.y());
					assertFalse(!own && sameColumn && between, "seed " + seed + ": another part lies between two related claims");
				}
			}
		}
	}

	@Test
	void mirroredTwiceIsTheSameAndMirroredKeepsEverythingInside() {
		SplittableRandom random = new SplittableRandom(3);
		List<Size> nodes = nodes(random, 12, 3);
		PlacedGraph placed = ColumnLayout.layout(nodes, edges(random, 12, 10), null);
		PlacedGraph back = placed.mirrored().mirrored();
		for (int i = 0; i < 12; i++) {
			assertEquals(placed.boxes().get(i).x(), back.boxes().get(i).x(), NEAR);
			assertTrue(placed.mirrored().boxes().get(i).x() >= 0);
		}
		assertEquals(placed.routes().get(0).corners().get(0), back.routes().get(0).corners().get(0), NEAR);
	}

	@Test
	void nothingIsLaidOutAsNothingAndACancelIsHeard() {
		assertEquals(0, ColumnLayout.layout(List.of(), List.of(), null).boxes().size());
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		SplittableRandom random = new SplittableRandom(3);
		assertThrows(OperationCanceledException.class, () -> ColumnLayout.layout(nodes(random, 40, 3), edges(random, 40, 60), cancelled));
	}
}
