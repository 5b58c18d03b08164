// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One or more fragments of a text: an immutable value. All offsets are UTF-16 code units, the end exclusive.
 * The fragments are kept as they were given, so that a validator can report a bad order; {@link #of(Collection)} makes a well-formed span.
 */
public final class Span implements Comparable<Span> {
	private final int[] offsets;

	private Span(int[] offsets) {
		this.offsets = offsets;
	}

	/** A span of one fragment. Begin and end are not judged here: see {@link #isWellFormed(int)}. */
	public static Span of(int begin, int end) {
		return new Span(new int[] { begin, end });
	}

	/** A span of the given fragments, sorted, with touching and overlapping ones joined; at least one is needed. */
	public static Span of(Collection<Fragment> fragments) {
		List<Fragment> sorted = new ArrayList<>(fragments);
		if (sorted.isEmpty()) {
			throw new IllegalArgumentException("A span needs at least one fragment"); //$NON-NLS-1$
		}
		sorted.sort(null);
		List<Fragment> joined = new ArrayList<>();
		for (Fragment next : sorted) {
			Fragment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && next.begin() <= last.end()) {
				joined.set(joined.size() - 1, new Fragment(last.begin(), Math.max(last.end(), next.end())));
			} else {
				joined.add(next);
			}
		}
		return ofExactly(joined);
	}

	/** A span of exactly the given fragments in the given order, well-formed or not; at least one is needed. */
	public static Span ofExactly(List<Fragment> fragments) {
		if (fragments.isEmpty()) {
			throw new IllegalArgumentException("A span needs at least one fragment"); //$NON-NLS-1$
		}
		int[] offsets = new int[fragments.size() * 2];
		for (int i = 0; i < fragments.size(); i++) {
			offsets[2 * i] = fragments.get(i).begin();
			offsets[2 * i + 1] = fragments.get(i).end();
		}
		return new Span(offsets);
	}

	/**
	 * Reads "10-20" or "10-20,25-30", the form that {@link #toString()} writes.
	 *
	 * @throws IllegalArgumentException if it is of another form
	 */
	public static Span valueOf(String text) {
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == ',') {
				count++;
			}
		}
		int[] offsets = new int[count * 2];
		int at = 0;
		int next = 0;
		while (at < text.length()) {
			int stop = at;
			while (stop < text.length() && Character.digit(text.charAt(stop), 10) >= 0 && text.charAt(stop) < 128) {
				stop++;
			}
			boolean last = next == offsets.length - 1;
			char expected = next % 2 == 0 ? '-' : ',';
			if (stop == at || next >= offsets.length || (last ? stop != text.length() : stop >= text.length() - 1 || text.charAt(stop) != expected)) {
				throw new IllegalArgumentException("Not a span: " + text); //$NON-NLS-1$
			}
			offsets[next++] = Integer.parseInt(text, at, stop, 10);
			at = stop + 1;
		}
		if (next != offsets.length) {
			throw new IllegalArgumentException("Not a span: " + text); //$NON-NLS-1$
		}
		return new Span(offsets);
	}

	/** The offset at which the first fragment begins. */
	public int begin() {
		return offsets[0];
	}

	/** The offset after the end of the last fragment. */
	public int end() {
		return offsets[offsets.length - 1];
	}

	/** How many fragments there are; at least 1. */
	public int fragmentCount() {
		return offsets.length / 2;
	}

	/** The fragments in the order they were given. */
	public List<Fragment> fragments() {
		List<Fragment> list = new ArrayList<>(fragmentCount());
		for (int i = 0; i < offsets.length; i += 2) {
			list.add(new Fragment(offsets[i], offsets[i + 1]));
		}
		return list;
	}

	/** The number of UTF-16 code units in all fragments together. */
	public int length() {
		int sum = 0;
		for (int i = 0; i < offsets.length; i += 2) {
			sum += offsets[i + 1] - offsets[i];
		}
		return sum;
	}

	/** Whether every fragment is non-empty and inside a text of this length, and the fragments are sorted and disjoint. */
	public boolean isWellFormed(int textLength) {
		int before = -1;
		for (int i = 0; i < offsets.length; i += 2) {
			if (offsets[i] < 0 || offsets[i] <= before || offsets[i + 1] <= offsets[i] || offsets[i + 1] > textLength) {
				return false;
			}
			before = offsets[i + 1] - (i + 2 < offsets.length ? 1 : 0);
		}
		return true;
	}

	/** Whether some code unit lies in both; spans that merely touch do not overlap. */
	public boolean overlaps(Span other) {
		for (int i = 0; i < offsets.length; i += 2) {
			for (int j = 0; j < other.offsets.length; j += 2) {
				if (offsets[i] < other.offsets[j + 1] && other.offsets[j] < offsets[i + 1]) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether every fragment of the other lies within one fragment of this span. */
	public boolean covers(Span other) {
		for (int j = 0; j < other.offsets.length; j += 2) {
			boolean inside = false;
			for (int i = 0; i < offsets.length && !inside; i += 2) {
				inside = offsets[i] <= other.offsets[j] && other.offsets[j + 1] <= offsets[i + 1];
			}
			if (!inside) {
				return false;
			}
		}
		return true;
	}

	/** Whether the other lies between the begin of the first and the end of the last fragment, gaps included. */
	public boolean encloses(Span other) {
		return begin() <= other.begin() && other.end() <= end();
	}

	/** Whether the code unit at the offset lies in a fragment. */
	public boolean contains(int offset) {
		for (int i = 0; i < offsets.length; i += 2) {
			if (offsets[i] <= offset && offset < offsets[i + 1]) {
				return true;
			}
		}
		return false;
	}

	/** The covered text; fragments are joined by a space. The span must be well-formed for the text. */
	public String textIn(CharSequence text) {
		StringBuilder covered = new StringBuilder(length());
		for (int i = 0; i < offsets.length; i += 2) {
			if (i > 0) {
				covered.append(' ');
			}
			covered.append(text, offsets[i], offsets[i + 1]);
		}
		return covered.toString();
	}

	/** By begin, then by end of the whole, then by the fragments one after another. */
	@Override
	public int compareTo(Span other) {
		int order = Integer.compare(begin(), other.begin());
		if (order == 0) {
			order = Integer.compare(end(), other.end());
		}
		return order != 0 ? order : Arrays.compare(offsets, other.offsets);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Span span && Arrays.equals(offsets, span.offsets);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(offsets);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < offsets.length; i += 2) {
			text.append(i > 0 ? "," : "").append(offsets[i]).append('-').append(offsets[i + 1]); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.toString();
	}
}
