// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the ways of the arcs of one block. An arc rises from a chip, runs level in its lane and comes down on another chip;
 * between two lines it leaves at the end of the one and enters at the begin of the other. Works line by line on chips whose
 * place in the line is known while the rows are not yet.
 */
final class ArcRouter {

	/** A part of an arc over one line: from the one x to the other; a null chip means an open end. */
	private record Leg(LayoutArc arc, int line, int fromX, PlacedChip from, int toX, PlacedChip to, boolean forward) {
	}

	/** A leg with its lane and, for a far arc, its pill. */
	private record Lane(Leg leg, int number) {
	}

	private record Spot(int line, PlacedChip chip) {
	}

	private static final int EDGE = 6;
	private static final int PILL_PADDING = 12;
	/** How far from its chip an arc may rise. */
	private static final int FAR_BESIDE = 80;

	private final TextMetrics metrics;
	private final LayoutStyle style;
	private final Direction direction;
	private final int width;
	private final Map<Object, Spot> spots = new IdentityHashMap<>();
	private final Map<Integer, List<PlacedChip>> chipsOfLine = new HashMap<>();
	private final Map<Object, List<Integer>> usedX = new IdentityHashMap<>();
	private final Map<Integer, List<Lane>> lanes = new HashMap<>();

	ArcRouter(TextMetrics metrics, LayoutStyle style, Direction direction, int width) {
		this.metrics = metrics;
		this.style = style;
		this.direction = direction;
		this.width = width;
	}

	void chips(int line, List<PlacedChip> chips) {
		chipsOfLine.put(line, chips);
		chips.forEach(chip -> spots.put(chip.span().key(), new Spot(line, chip)));
	}

	/** Assigns lanes; called once, when the chips of all lines are known. */
	void route(List<LayoutArc> arcs) {
		Map<Integer, List<Leg>> legs = new HashMap<>();
		for (LayoutArc arc : arcs) {
			for (Leg leg : legs(arc)) {
				legs.computeIfAbsent(leg.line(), line -> new ArrayList<>()).add(leg);
			}
		}
		legs.forEach((line, ofLine) -> {
			int[] numbers = ArcLaneAllocator.lanes(ofLine.stream().map(this::extent).toList());
			List<Lane> ofThis = new ArrayList<>();
			for (int i = 0; i < numbers.length; i++) {
				ofThis.add(new Lane(ofLine.get(i), numbers[i]));
			}
			lanes.put(line, ofThis);
		});
	}

	int laneCount(int line) {
		return lanes.getOrDefault(line, List.of()).stream().mapToInt(lane -> lane.number() + 1).max().orElse(0);
	}

	/** The ways over a line whose lanes begin at the row {@code top} and whose chips stand at their rows. */
	List<ArcPath> paths(int line, int top, int chipShift) {
		int count = laneCount(line);
		return lanes.getOrDefault(line, List.of()).stream()
				.map(lane -> path(lane.leg(), top + (count - 1 - lane.number()) * style.lanePitch() + 5, chipShift)).toList();
	}

	private List<Leg> legs(LayoutArc arc) {
		Spot from = spots.get(arc.from());
		Spot to = spots.get(arc.to());
		if (arc.reach() != LayoutArc.Reach.WITHIN) {
			return from == null && to == null ? List.of() : List.of(openLeg(arc, from, to));
		}
		if (from == null || to == null) {
			return List.of();
		}
		if (from.line() == to.line()) {
			int side = Integer.signum(center(to.chip()) - center(from.chip()));
			int fromX = attach(from, side);
			return List.of(new Leg(arc, from.line(), fromX, from.chip(), attach(to, -side), to.chip(), true));
		}
		boolean down = from.line() < to.line();
		int exit = edge(down);
		int entry = edge(!down);
		return List.of(new Leg(arc, from.line(), attach(from, sign(down)), from.chip(), exit, null, down),
				new Leg(arc, to.line(), entry, null, attach(to, -sign(down)), to.chip(), down));
	}

	/** An arc of which this block shows one end. */
	private Leg openLeg(LayoutArc arc, Spot from, Spot to) {
		Spot here = from != null ? from : to;
		boolean down = !arc.reach().isUp();
		int x = attach(here, sign(down));
		int open = arc.reach().isFar() ? x + sign(down) * LayoutStyle.STUB : edge(down);
		if (arc.reach().isFar()) {
			int pill = pillWidth(arc);
			boolean outside = open - pill < -EDGE || open + pill > width + EDGE;
			open = outside ? x - sign(down) * LayoutStyle.STUB : open;
		}
		// the way is told from the start of the arc to its end, and points down the text if the arc does
		return from != null ? new Leg(arc, here.line(), x, here.chip(), open, null, down)
				: new Leg(arc, here.line(), open, null, x, here.chip(), !down);
	}

	/** Towards the end of the line for an arc that goes down the text. */
	private int sign(boolean down) {
		return down == direction.isRightToLeft() ? -1 : 1;
	}

	private int edge(boolean endOfLine) {
		return sign(endOfLine) < 0 ? -EDGE : width + EDGE;
	}

	private int pillWidth(LayoutArc arc) {
		return metrics.labelWidth("\u00B6 " + arc.other()) + PILL_PADDING; //$NON-NLS-1$
	}

	private Extent extent(Leg leg) {
		int left = Math.min(leg.fromX(), leg.toX());
		int right = Math.max(leg.fromX(), leg.toX());
		if (!leg.arc().reach().isFar()) {
			return new Extent(left, right);
		}
		int pill = pillWidth(leg.arc());
		boolean openLeft = (leg.from() == null) == (leg.fromX() < leg.toX());
		return openLeft ? new Extent(left - pill, right) : new Extent(left, right + pill);
	}

	private static int center(PlacedChip chip) {
		return chip.body().x() + chip.body().width() / 2;
	}

	/**
	 * Where an arc meets a chip: as near to its middle as no chip above and no other arc is in the way, first on the side to
	 * which the arc goes. Where all is taken, beside the chip.
	 */
	private int attach(Spot spot, int side) {
		Rect body = spot.chip().body();
		List<PlacedChip> above = chipsOfLine.get(spot.line()).stream().filter(c -> c.level() > spot.chip().level()).toList();
		List<Integer> used = usedX.computeIfAbsent(spot.chip(), chip -> new ArrayList<>());
		int middle = center(spot.chip());
		for (int step = 0; step <= body.width() / 2 - 5; step += 3) {
			for (int x : new int[] { middle + step * side, middle - step * side }) {
				if (above.stream().noneMatch(c -> covers(c, x)) && used.stream().noneMatch(u -> Math.abs(u - x) < 7)) {
					used.add(x);
					return x;
				}
			}
		}
		return beside(spot, above, used);
	}

	/** The nearest free way up beside a chip that others cover: none above it there, none next to it in between. */
	private int beside(Spot spot, List<PlacedChip> above, List<Integer> used) {
		Rect body = spot.chip().body();
		for (int distance = 5; distance <= FAR_BESIDE; distance += 3) {
			for (int x : new int[] { body.x() - distance, body.right() + distance }) {
				Extent run = new Extent(Math.min(x, body.right()) - 2, Math.max(x, body.x()) + 2);
				boolean free = above.stream().noneMatch(c -> covers(c, x)) && used.stream().noneMatch(u -> Math.abs(u - x) < 7)
						&& chipsOfLine.get(spot.line()).stream().filter(c -> c != spot.chip() && c.level() == spot.chip().level())
								.noneMatch(c -> run.overlaps(new Extent(left(c), right(c)), 0));
				if (free && x >= -EDGE && x <= width + EDGE) {
					used.add(x);
					return x;
				}
			}
		}
		return body.x() - 5;
	}

	private static boolean covers(PlacedChip chip, int x) {
		return x > left(chip) - 3 && x < right(chip) + 3;
	}

	private static int left(PlacedChip chip) {
		return Math.min(chip.body().x(), chip.marks().stream().mapToInt(Rect::x).min().orElse(Integer.MAX_VALUE));
	}

	private static int right(PlacedChip chip) {
		return Math.max(chip.body().right(), chip.marks().stream().mapToInt(Rect::right).max().orElse(0));
	}

	private ArcPath path(Leg leg, int y, int chipShift) {
		List<Point> points = new ArrayList<>();
		end(leg.from(), leg.fromX(), y, chipShift, true, points);
		List<Point> head = new ArrayList<>();
		end(leg.to(), leg.toX(), y, chipShift, false, head);
		points.addAll(head.reversed());
		Rect pill = null;
		Point angle = null;
		int openX = leg.from() == null ? leg.fromX() : leg.toX();
		int chipX = leg.from() == null ? leg.toX() : leg.fromX();
		if (leg.arc().reach().isFar()) {
			int pillWidth = pillWidth(leg.arc());
			pill = new Rect(openX < chipX ? openX - pillWidth : openX, y - style.chipHeight() / 2, pillWidth,
					style.chipHeight());
		} else if (leg.from() == null || leg.to() == null) {
			angle = new Point(openX, y);
		}
		return new ArcPath(leg.arc(), points, leg.from() != null, leg.to() != null, angle, leg.forward(), pill);
	}

	/** The corners at one end, from the chip up to the lane. */
	private void end(PlacedChip chip, int x, int y, int chipShift, boolean start, List<Point> points) {
		if (chip != null) {
			Rect body = chip.body().shift(0, chipShift);
			int middle = body.y() + body.height() / 2;
			if (x < body.x() || x >= body.right()) {
				points.add(new Point(x < body.x() ? body.x() : body.right(), middle));
				points.add(new Point(x, middle));
			} else {
				points.add(new Point(x, start ? body.y() : body.y() - 1));
			}
		}
		points.add(new Point(x, y));
	}
}
