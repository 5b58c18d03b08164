// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.layout.ArcPorts.Port;

/**
 * Finds the ways of the arcs of one block. An arc rises from a chip, runs level in its lane and comes down on another chip;
 * between two lines it leaves at the end of the one and enters at the begin of the other. Works line by line on chips whose
 * place in the line is known while the rows are not yet. Arcs of chips that found no room are hidden with them; those for
 * which a line has no way or no lane left are counted.
 */
final class ArcRouter {

	/** A part of an arc over one line: from the one port to the other; a port without a chip is an open end. */
	private record Leg(LayoutArc arc, int line, Port from, Port to, boolean forward, Extent pill) {

		Leg to(Port open, Extent newPill) {
			return from.chip() == null ? new Leg(arc, line, open, to, forward, newPill) : new Leg(arc, line, from, open, forward, newPill);
		}

		Extent extent() {
			Extent way = new Extent(Math.min(from.x(), to.x()), Math.max(from.x(), to.x()));
			return pill == null ? way : way.union(pill);
		}
	}

	private record Spot(int line, PlacedChip chip) {
	}

	/** The lanes over one line. */
	private static final class Lanes {

		private final ArcPorts ports;
		private final List<Leg> legs = new ArrayList<>();
		private final List<LayoutArc> hidden = new ArrayList<>();
		private int[] numbers = {};
		private LaneRows rows = LaneRows.NONE;

		private Lanes(ArcPorts ports) {
			this.ports = ports;
		}
	}

	/** How far what goes on in another line stands out of the column. */
	static final int EDGE = 6;
	private static final int PILL_PADDING = 12;
	private static final int STUB_STEP = 4;

	private final TextMetrics metrics;
	private final LayoutStyle style;
	private final Direction direction;
	private final int width;
	private final Map<Object, Spot> spots = new IdentityHashMap<>();
	private final List<Lanes> lines = new ArrayList<>();

	ArcRouter(TextMetrics metrics, LayoutStyle style, Direction direction, int width) {
		this.metrics = metrics;
		this.style = style;
		this.direction = direction;
		this.width = width;
	}

	/** Takes the chips of the next line, and the markers that stand on them. */
	void chips(List<PlacedChip> chips, List<Rect> above) {
		chips.forEach(chip -> spots.put(chip.span().key(), new Spot(lines.size(), chip)));
		lines.add(new Lanes(new ArcPorts(width, chips, above)));
	}

	/** Assigns ways and lanes; called once, when the chips of all lines are known. */
	void route(List<LayoutArc> arcs) {
		for (LayoutArc arc : arcs) {
			for (Leg leg : legs(arc)) {
				lines.get(leg.line()).legs.add(leg);
			}
		}
		lines.forEach(this::placePills);
		for (Lanes line : lines) {
			line.numbers = ArcLaneAllocator.lanes(line.legs.stream().map(Leg::extent).toList());
			for (int i = line.legs.size() - 1; i >= 0; i--) {
				if (line.numbers[i] >= LayoutStyle.ARC_LANES) {
					hide(line, i);
				}
			}
		}
		lines.forEach(this::settleRows);
	}

	/** The height of the lanes over a line. */
	int height(int line) {
		Lanes lanes = lines.get(line);
		return lanes.rows.height() + markerHeight(lanes);
	}

	/** The marker of the arcs that found no way over a line whose lanes begin at the row {@code top}, or null. */
	Overflow overflow(int line, int top) {
		List<LayoutArc> hidden = lines.get(line).hidden;
		if (hidden.isEmpty()) {
			return null;
		}
		int w = metrics.labelWidth("+" + hidden.size()) + PILL_PADDING / 2; //$NON-NLS-1$
		return new Overflow(hidden.stream().map(LayoutArc::key).toList(),
				new Rect(direction.isRightToLeft() ? Math.max(0, width - w) : 0, top, w, style.chipHeight()));
	}

	/** The ways over a line whose lanes begin at the row {@code top} and whose chips stand {@code chipShift} lower. */
	List<ArcPath> paths(int line, int top, int chipShift) {
		Lanes lanes = lines.get(line);
		List<ArcPath> paths = new ArrayList<>();
		for (int i = 0; i < lanes.legs.size(); i++) {
			paths.add(path(lanes.legs.get(i), top + markerHeight(lanes) + lanes.rows.row(lanes.numbers[i]), chipShift));
		}
		return paths;
	}

	private int markerHeight(Lanes lanes) {
		return lanes.hidden.isEmpty() ? 0 : style.chipPitch();
	}

	private List<Leg> legs(LayoutArc arc) {
		Spot from = spots.get(arc.from());
		Spot to = spots.get(arc.to());
		boolean within = arc.reach() == LayoutArc.Reach.WITHIN;
		if (within ? from == null || to == null : from == null && to == null) {
			return List.of();
		}
		if (within && from.line() == to.line()) {
			int side = Integer.signum(center(to.chip()) - center(from.chip()));
			Port start = open(from, side);
			Port end = open(to, -side);
			return start == null || end == null ? hidden(arc, from) : List.of(new Leg(arc, from.line(), start, end, true, null));
		}
		if (within) {
			boolean down = from.line() < to.line();
			Port start = open(from, sign(down));
			Port end = open(to, -sign(down));
			return start == null || end == null ? hidden(arc, from)
					: List.of(new Leg(arc, from.line(), start, edge(down), down, null), new Leg(arc, to.line(), edge(!down), end, down, null));
		}
		Spot here = from != null ? from : to;
		boolean down = !arc.reach().isUp();
		Port port = open(here, sign(down));
		// the way is told from the start of the arc to its end, and points down the text if the arc does
		return port == null ? hidden(arc, here)
				: List.of(from != null ? new Leg(arc, here.line(), port, edge(down), down, null)
						: new Leg(arc, here.line(), edge(down), port, !down, null));
	}

	private Port open(Spot spot, int side) {
		return lines.get(spot.line()).ports.open(spot.chip(), side);
	}

	private List<Leg> hidden(LayoutArc arc, Spot spot) {
		lines.get(spot.line()).hidden.add(arc);
		return List.of();
	}

	/** An arc is shown whole or not at all. */
	private void hide(Lanes line, int index) {
		LayoutArc arc = line.legs.get(index).arc();
		line.hidden.add(arc);
		for (Lanes other : lines) {
			for (int i = other.legs.size() - 1; i >= 0; i--) {
				if (other.legs.get(i).arc() == arc) {
					other.legs.remove(i);
					other.numbers = without(other.numbers, i);
				}
			}
		}
	}

	private static int[] without(int[] numbers, int index) {
		int[] rest = new int[Math.max(0, numbers.length - 1)];
		for (int i = 0; i < rest.length; i++) {
			rest[i] = numbers[i < index ? i : i + 1];
		}
		return rest;
	}

	/** Towards the end of the line for an arc that goes down the text. */
	private int sign(boolean down) {
		return down == direction.isRightToLeft() ? -1 : 1;
	}

	private Port edge(boolean endOfLine) {
		return new Port(sign(endOfLine) < 0 ? -EDGE : width + EDGE, null, Port.NONE);
	}

	/** A far arc ends in a pill that stands where no other arc goes up. */
	private void placePills(Lanes line) {
		for (int i = line.legs.size() - 1; i >= 0; i--) {
			Leg leg = line.legs.get(i);
			if (leg.arc().reach().isFar()) {
				Leg ended = withPill(leg, line.ports);
				if (ended == null) {
					line.hidden.add(line.legs.remove(i).arc());
				} else {
					line.legs.set(i, ended);
				}
			}
		}
	}

	/** The stub has its length unless something is in the way; it turns round where the column ends. */
	private Leg withPill(Leg leg, ArcPorts ports) {
		int pill = pillWidth(leg.arc());
		int x = leg.from().chip() == null ? leg.to().x() : leg.from().x();
		int way = sign(!leg.arc().reach().isUp());
		for (int sign : new int[] { way, -way }) {
			int last = sign < 0 ? pill : width - pill;
			for (int open = x + sign * LayoutStyle.STUB; sign < 0 ? open >= last : open <= last; open += sign * STUB_STEP) {
				Extent extent = sign < 0 ? new Extent(open - pill, open) : new Extent(open, open + pill);
				if (ports.isFree(extent, x)) {
					return leg.to(new Port(open, null, Port.NONE), extent);
				}
			}
		}
		return null;
	}

	private int pillWidth(LayoutArc arc) {
		return metrics.labelWidth("\u00B6 " + arc.other()) + PILL_PADDING; //$NON-NLS-1$
	}

	private void settleRows(Lanes line) {
		BitSet withPill = new BitSet();
		int count = 0;
		for (int i = 0; i < line.legs.size(); i++) {
			withPill.set(line.numbers[i], withPill.get(line.numbers[i]) || line.legs.get(i).pill() != null);
			count = Math.max(count, line.numbers[i] + 1);
		}
		line.rows = new LaneRows(count, withPill, style);
	}

	private static int center(PlacedChip chip) {
		return chip.body().x() + chip.body().width() / 2;
	}

	private ArcPath path(Leg leg, int y, int chipShift) {
		List<Point> points = new ArrayList<>();
		end(leg.from(), y, chipShift, true, points);
		List<Point> head = new ArrayList<>();
		end(leg.to(), y, chipShift, false, head);
		points.addAll(head.reversed());
		Port open = leg.from().chip() == null ? leg.from() : leg.to();
		Rect pill = leg.pill() == null ? null
				: new Rect(leg.pill().left(), y - style.chipHeight() / 2, leg.pill().width(), style.chipHeight());
		Point angle = open.chip() == null && pill == null ? new Point(open.x(), y) : null;
		return new ArcPath(leg.arc(), points, leg.from().chip() != null, leg.to().chip() != null, angle, leg.forward(), pill);
	}

	/** The corners at one end, from the chip up to the lane. */
	private void end(Port port, int y, int chipShift, boolean start, List<Point> points) {
		if (port.chip() != null) {
			Rect body = port.chip().body().shift(0, chipShift);
			if (port.isBeside()) {
				int middle = body.y() + body.height() / 2;
				points.add(new Point(port.side(), middle));
				points.add(new Point(port.x(), middle));
			} else {
				points.add(new Point(port.x(), start ? body.y() : body.y() - 1));
			}
		}
		points.add(new Point(port.x(), y));
	}
}
