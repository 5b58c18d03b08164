// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stacks the chips over one line. A chip begins where its span begins; it may slide a little along its own span, else it is
 * stacked. In a stack the widest lies lowest, so that each keeps a free strip from which an arc can rise. Positions are
 * measured in reading direction from the begin of the line.
 */
final class ChipAllocator {

	/** Spans that begin nearer to each other than this share a stack. */
	private static final int STACK = 24;
	/** The distance between two chips. */
	private static final int GAP = 4;
	/** What a lower chip shows of itself beside the one on it. */
	private static final int STRIP = 16;

	/** A chip that wants a place: where its span begins and how much of the line it covers, its widths, its freedom. */
	record Request(int start, int length, int body, int marks, boolean bracket) {

		int width() {
			return body + marks;
		}

		/** How far the chip may slide without losing its span. */
		int freedom() {
			return bracket ? 20 : Math.clamp(length - width() + 8L, 14, 110);
		}
	}

	/** Where a chip stands; {@code level} is -1 if there was no room. The marks follow the body. */
	record Place(int level, int start, int body, int marks) {

		static final Place NONE = new Place(-1, 0, 0, 0);

		int end() {
			return start + body + marks;
		}

		Extent extent() {
			return new Extent(start, end());
		}
	}

	private final int column;
	private final Shelves shelves = new Shelves();
	private Place[] places;

	private ChipAllocator(int column) {
		this.column = column;
	}

	/** Places the chips of one line; the answer is in the order of the requests. */
	static List<Place> allocate(List<Request> requests, int column) {
		ChipAllocator allocator = new ChipAllocator(column);
		allocator.places = new Place[requests.size()];
		for (int index : inOrder(requests)) {
			allocator.place(index, requests.get(index));
		}
		return List.of(allocator.places);
	}

	/** By reading order; those that share a stack by width, the widest first. */
	private static List<Integer> inOrder(List<Request> requests) {
		List<Integer> byStart = new ArrayList<>();
		for (int i = 0; i < requests.size(); i++) {
			byStart.add(i);
		}
		byStart.sort(Comparator.comparingInt(i -> requests.get(i).start()));
		int[] stack = new int[requests.size()];
		int first = Integer.MIN_VALUE / 2;
		for (int index : byStart) {
			int start = requests.get(index).start();
			if (start - first > STACK) {
				first = start;
			}
			stack[index] = first;
		}
		byStart.sort(Comparator.comparingInt((Integer i) -> stack[i]).thenComparingInt(i -> -requests.get(i).body())
				.thenComparingInt(i -> requests.get(i).start()).thenComparingInt(i -> i));
		return byStart;
	}

	private void place(int index, Request request) {
		int wanted = Math.max(0, Math.min(request.start(), column - request.width()));
		for (int level = 0; level < LayoutStyle.CHIP_LEVELS; level++) {
			int start = wanted;
			Extent obstacle;
			while ((obstacle = shelves.obstacle(level, new Extent(start, start + request.width()), GAP)) != null
					&& start - wanted <= request.freedom()) {
				start = obstacle.right() + GAP;
			}
			boolean fits = start == wanted || start + request.width() <= column;
			if (obstacle == null && fits && start - wanted <= request.freedom()) {
				places[index] = new Place(level, start, request.body(), request.marks());
				shelves.put(level, places[index].extent());
				widenBelow(places[index]);
				return;
			}
		}
		places[index] = Place.NONE;
	}

	/** Lengthens the chips under a new one until each shows its strip, where there is room. */
	private void widenBelow(Place upper) {
		for (int i = 0; i < places.length; i++) {
			Place lower = places[i];
			int need = upper.start() + upper.body() + STRIP;
			if (lower == null || lower.level() < 0 || lower.level() >= upper.level() || lower.marks() > 0
					|| Math.abs(lower.start() - upper.start()) > STACK / 2 || lower.end() >= need || need > column) {
				continue;
			}
			Place wider = new Place(lower.level(), lower.start(), need - lower.start(), 0);
			// only the new part may meet a neighbour
			if (shelves.obstacle(lower.level(), new Extent(lower.end() + GAP, need), GAP - 1) == null) {
				shelves.replace(lower.level(), lower.extent(), wider.extent());
				places[i] = wider;
			}
		}
	}
}
