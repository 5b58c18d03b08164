// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lies at a point. Rectangles are sorted by their upper edge; the tallest decides how far back a search has to look.
 */
public final class HitMap {

	/** The part of an annotation that was met. */
	public enum Part {
		/** The words of a span. */
		WORDS,
		/** An arc. */
		ARC,
		/** The chip of a span. */
		CHIP,
		/** A mark of a relation beside a chip; {@link Target#index()} tells which. */
		MARK,
		/** The pill of a far arc. */
		PILL,
		/** The number of spans or arcs that found no room; the key is that of the first of them. */
		OVERFLOW
	}

	/**
	 * Something that can be met.
	 *
	 * @param part  which part
	 * @param key   key of the span or the arc
	 * @param index place of a mark among its span's, else 0
	 */
	public record Target(Part part, Object key, int index) {
	}

	private record Entry(Rect rect, Target target, int order) {
	}

	/** An empty map. */
	public static final HitMap EMPTY = new Builder().build();

	private final List<Entry> entries;
	private final int tallest;

	private HitMap(List<Entry> entries) {
		this.entries = entries.stream().sorted(Comparator.comparingInt(e -> e.rect().y())).toList();
		this.tallest = entries.stream().mapToInt(e -> e.rect().height()).max().orElse(0);
	}

	/** What lies on top at the point, or null. */
	public Target at(int x, int y) {
		List<Target> all = allAt(x, y);
		return all.isEmpty() ? null : all.getFirst();
	}

	/** All that lies at the point, the topmost first: arcs and chips before words, the shortest words first. */
	public List<Target> allAt(int x, int y) {
		List<Entry> met = new ArrayList<>();
		for (int i = firstFrom(y - tallest); i < entries.size() && entries.get(i).rect().y() <= y; i++) {
			if (entries.get(i).rect().contains(x, y)) {
				met.add(entries.get(i));
			}
		}
		met.sort(Comparator.comparingInt(Entry::order).reversed());
		return met.stream().map(Entry::target).distinct().toList();
	}

	private int firstFrom(int y) {
		int low = 0;
		int high = entries.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (entries.get(middle).rect().y() < y) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Collects rectangles; what is added later lies on top. */
	static final class Builder {

		private final List<Entry> entries = new ArrayList<>();

		void add(Rect rect, Part part, Object key, int index) {
			entries.add(new Entry(rect, new Target(part, key, index), entries.size()));
		}

		HitMap build() {
			return new HitMap(entries);
		}
	}
}
