// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places over one line at which arcs go up from chips. Every upright way is straight and keeps its distance from all
 * others of the line, so no two can run along each other; none goes through a chip. Mutable.
 */
final class ArcPorts {

	/** A way up: its column, the chip it belongs to, and where it touches the chip's side if it stands beside it. */
	record Port(int x, PlacedChip chip, int side) {

		static final int NONE = Integer.MIN_VALUE;

		boolean isBeside() {
			return side != NONE;
		}
	}

	/** The distance between two ways up: the width of a head. */
	private static final int APART = 7;
	private static final int CLEAR = 3;
	private static final int INSET = 5;
	private static final int STEP = 3;

	/** What stands over the line at some level. */
	private record Obstacle(Extent extent, int level, PlacedChip chip) {
	}

	private final int width;
	private final List<Obstacle> obstacles = new ArrayList<>();
	private final List<Integer> taken = new ArrayList<>();
	private final Map<Integer, List<Extent>> sideways = new HashMap<>();
	private final Set<PlacedChip> full = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * @param width width of the column
	 * @param chips the chips of the line
	 * @param above markers that stand on the highest chips
	 */
	ArcPorts(int width, List<PlacedChip> chips, List<Rect> above) {
		this.width = width;
		chips.forEach(chip -> obstacles.add(new Obstacle(whole(chip), chip.level(), chip)));
		above.forEach(rect -> obstacles.add(new Obstacle(new Extent(rect.x(), rect.right()), Integer.MAX_VALUE, null)));
	}

	/**
	 * A new way up from a chip: as near to its middle as nothing is in the way, first on the side to which the arc goes;
	 * where all is taken, beside the chip. Null if there is none.
	 */
	Port open(PlacedChip chip, int side) {
		if (full.contains(chip)) {
			return null;
		}
		Port found = onTop(chip, side < 0 ? -1 : 1);
		found = found == null ? beside(chip) : found;
		if (found == null) {
			full.add(chip);
		} else {
			taken.add(found.x());
		}
		return found;
	}

	/** Whether no way up but the one at {@code except} comes near a stretch. */
	boolean isFree(Extent extent, int except) {
		return taken.stream().noneMatch(x -> x != except && x >= extent.left() - CLEAR && x <= extent.right() + CLEAR);
	}

	private Port onTop(PlacedChip chip, int side) {
		Rect body = chip.body();
		int middle = body.x() + body.width() / 2;
		for (int step = 0; step <= body.width() / 2 - INSET; step += STEP) {
			for (int x : new int[] { middle + step * side, middle - step * side }) {
				if (isFreeAbove(x, chip.level())) {
					return new Port(x, chip, Port.NONE);
				}
			}
		}
		return null;
	}

	/** The nearest way up beside a chip that others cover, with nothing on its own level in between. */
	private Port beside(PlacedChip chip) {
		Extent whole = whole(chip);
		boolean left = true;
		boolean right = true;
		for (int distance = INSET; (left || right) && distance <= width; distance += STEP) {
			for (boolean leftwards : new boolean[] { true, false }) {
				int edge = leftwards ? whole.left() : whole.right();
				int x = leftwards ? edge - distance : edge + distance;
				Extent way = new Extent(Math.min(edge, x) - (leftwards ? CLEAR : 0), Math.max(edge, x) + (leftwards ? 0 : CLEAR));
				boolean open = (leftwards ? left : right) && x >= 0 && x <= width && isFreeSideways(way, chip);
				left = leftwards ? open : left;
				right = leftwards ? right : open;
				if (open && isFreeAbove(x, chip.level())) {
					sideways.computeIfAbsent(chip.level(), level -> new ArrayList<>()).add(way);
					return new Port(x, chip, edge);
				}
			}
		}
		return null;
	}

	private boolean isFreeAbove(int x, int level) {
		return obstacles.stream().noneMatch(o -> o.level() > level && x > o.extent().left() - CLEAR && x < o.extent().right() + CLEAR)
				&& taken.stream().noneMatch(other -> Math.abs(other - x) < APART);
	}

	private boolean isFreeSideways(Extent way, PlacedChip chip) {
		return obstacles.stream().noneMatch(o -> o.level() == chip.level() && o.chip() != chip && way.overlaps(o.extent(), 0))
				&& sideways.getOrDefault(chip.level(), List.of()).stream().noneMatch(other -> way.overlaps(other, 0));
	}

	/** What a chip covers with its marks. */
	private static Extent whole(PlacedChip chip) {
		Extent extent = new Extent(chip.body().x(), chip.body().right());
		for (Rect mark : chip.marks()) {
			extent = extent.union(new Extent(mark.x(), mark.right()));
		}
		return extent;
	}
}
