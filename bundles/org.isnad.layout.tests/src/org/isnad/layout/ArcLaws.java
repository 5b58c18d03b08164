// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds for the chips and arcs of every layout. */
final class ArcLaws {

	/** Parallel ways keep at least this distance. */
	private static final int APART = 6;

	private record Segment(LayoutArc arc, Point a, Point b) {

		boolean isUpright() {
			return a.x() == b.x();
		}

		Rect bounds() {
			return new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
		}

		/** Whether it runs along the other one, nearer than it should. */
		boolean runsAlong(Segment other) {
			Rect one = bounds();
			Rect two = other.bounds();
			boolean shareRows = one.y() < two.bottom() && two.y() < one.bottom();
			boolean shareColumns = one.x() < two.right() && two.x() < one.right();
			return isUpright() && other.isUpright() ? shareRows && Math.abs(a.x() - other.a.x()) < APART
					: !isUpright() && !other.isUpright() && shareColumns && Math.abs(a.y() - other.a.y()) < APART;
		}
	}

	private ArcLaws() {
	}

	static void check(ParagraphLayout layout, int arcsBetweenChips) {
		Map<LayoutArc, Boolean> drawn = new IdentityHashMap<>();
		Set<Object> hidden = new HashSet<>();
		int floor = 0;
		for (LineLayout line : layout.lines()) {
			List<Segment> segments = segments(line);
			List<Rect> blocks = blocks(line);
			checkBlocks(line, blocks, layout.width(), floor);
			segments.forEach(segment -> checkSegment(segment, line, blocks));
			for (int i = 0; i < segments.size(); i++) {
				for (int j = 0; j < i; j++) {
					boolean corner = segments.get(i).arc() == segments.get(j).arc();
					assertTrue(corner || !segments.get(i).runsAlong(segments.get(j)), segments.get(i) + " runs along " + segments.get(j));
				}
			}
			checkLanes(line);
			line.arcs().stream().filter(path -> path.pill() != null).forEach(path -> checkPill(path, segments));
			line.arcs().forEach(path -> drawn.put(path.arc(), true));
			line.overflows().forEach(overflow -> hidden.addAll(overflow.hidden()));
			floor = line.bottom();
		}
		long counted = hidden.stream().filter(key -> drawn.keySet().stream().noneMatch(arc -> arc.key().equals(key)))
				.filter(key -> key.toString().startsWith("arc")).count();
		assertEquals(arcsBetweenChips, drawn.size() + counted, "every arc is drawn or counted");
	}

	private static List<Segment> segments(LineLayout line) {
		List<Segment> segments = new ArrayList<>();
		for (ArcPath path : line.arcs()) {
			for (int i = 0; i + 1 < path.points().size(); i++) {
				Point a = path.points().get(i);
				Point b = path.points().get(i + 1);
				assertTrue(a.x() == b.x() || a.y() == b.y(), "slanted: " + path);
				segments.add(new Segment(path.arc(), a, b));
			}
		}
		return segments;
	}

	/** Everything over a line that is not an arc's way. */
	private static List<Rect> blocks(LineLayout line) {
		List<Rect> blocks = new ArrayList<>();
		for (PlacedChip chip : line.chips()) {
			blocks.add(chip.body());
			blocks.addAll(chip.marks());
		}
		line.overflows().stream().map(Overflow::place).filter(place -> place.y() < line.bandTop()).forEach(blocks::add);
		line.arcs().stream().filter(path -> path.pill() != null).forEach(path -> blocks.add(path.pill()));
		return blocks;
	}

	private static void checkBlocks(LineLayout line, List<Rect> blocks, int width, int floor) {
		for (int i = 0; i < blocks.size(); i++) {
			Rect one = blocks.get(i);
			assertTrue(one.x() >= 0 && one.right() <= width, "leaves the column: " + one);
			assertTrue(one.y() >= Math.max(floor, line.top()) && one.bottom() <= line.bandTop(), "not between the words: " + one);
			for (int j = 0; j < i; j++) {
				assertTrue(!meets(one, blocks.get(j)), one + " covers " + blocks.get(j));
			}
		}
		line.overflows().forEach(overflow -> assertTrue(overflow.place().bottom() <= line.bottom(), "below its line: " + overflow));
	}

	private static void checkSegment(Segment segment, LineLayout line, List<Rect> blocks) {
		Rect way = segment.bounds();
		assertTrue(way.y() >= line.top() && way.bottom() < line.bandTop(), "through words: " + segment);
		blocks.forEach(block -> assertTrue(!meets(way, block), segment + " crosses " + block));
	}

	/** Ways keep off the pills of others, above and below too. */
	private static void checkPill(ArcPath path, List<Segment> segments) {
		Rect pill = path.pill();
		Rect around = new Rect(pill.x(), pill.y() - 3, pill.width(), pill.height() + 6);
		segments.stream().filter(segment -> segment.arc() != path.arc())
				.forEach(segment -> assertTrue(!meets(segment.bounds(), around), segment + " is too near to " + pill));
	}

	/** Whether two rectangles share more than an edge; ways have no width. */
	private static boolean meets(Rect one, Rect other) {
		return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom()
				|| one.width() == 0 && one.x() > other.x() && one.x() < other.right() && one.y() < other.bottom() && other.y() < one.bottom()
				|| one.height() == 0 && one.y() > other.y() && one.y() < other.bottom() && one.x() < other.right() && other.x() < one.right();
	}

	/** The shorter of two arcs one of which encloses the other lies lower. */
	private static void checkLanes(LineLayout line) {
		for (ArcPath inner : line.arcs()) {
			for (ArcPath outer : line.arcs()) {
				Extent in = level(inner);
				Extent out = level(outer);
				if (inner != outer && out.left() < in.left() && in.right() < out.right()) {
					assertTrue(lane(inner) > lane(outer), inner + " above " + outer);
				}
			}
		}
	}

	private static Extent level(ArcPath path) {
		int left = path.points().stream().mapToInt(Point::x).min().orElseThrow();
		int right = path.points().stream().mapToInt(Point::x).max().orElseThrow();
		int lane = lane(path);
		List<Point> level = path.points().stream().filter(point -> point.y() == lane).toList();
		left = Math.max(left, level.stream().mapToInt(Point::x).min().orElse(left));
		right = Math.min(right, level.stream().mapToInt(Point::x).max().orElse(right));
		Extent way = new Extent(left, right);
		return path.pill() == null ? way : way.union(new Extent(path.pill().x(), path.pill().right()));
	}

	private static int lane(ArcPath path) {
		return path.points().stream().mapToInt(Point::y).min().orElseThrow();
	}
}
