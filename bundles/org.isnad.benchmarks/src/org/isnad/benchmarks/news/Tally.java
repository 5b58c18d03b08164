// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks.news;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.isnad.model.Fragment;
import org.isnad.model.Span;

/**
 * How many spans that a person marked an engine found, and how many of its own a person has: exactly, and with at least half of the longer
 * of the two in common. Each span counts for one of the other side at most.
 */
public final class Tally {
	private static final double HALF = 0.5;

	private record Pair(Span expected, Span found, double share) {
	}

	private int expected;
	private int found;
	private int exact;
	private int overlapping;

	/** Counts the spans of one text; the same span twice counts once. */
	public void add(Collection<Span> expectedSpans, Collection<Span> foundSpans) {
		TreeSet<Span> wanted = new TreeSet<>(expectedSpans);
		TreeSet<Span> given = new TreeSet<>(foundSpans);
		expected += wanted.size();
		found += given.size();
		exact += (int) wanted.stream().filter(given::contains).count();
		overlapping += matches(wanted, given);
	}

	/** Counts one that needs no span to be compared. */
	public void add(boolean isExpected, boolean isFound) {
		expected += isExpected ? 1 : 0;
		found += isFound ? 1 : 0;
		exact += isExpected && isFound ? 1 : 0;
		overlapping += isExpected && isFound ? 1 : 0;
	}

	/** Adds what another one counted. */
	public void addAll(Tally other) {
		expected += other.expected;
		found += other.found;
		exact += other.exact;
		overlapping += other.overlapping;
	}

	private static int matches(TreeSet<Span> wanted, TreeSet<Span> given) {
		List<Pair> pairs = new ArrayList<>();
		for (Span one : wanted) {
			for (Span other : given) {
				double share = share(one, other);
				if (share >= HALF) {
					pairs.add(new Pair(one, other, share));
				}
			}
		}
		pairs.sort((a, b) -> Double.compare(b.share(), a.share()));
		int matches = 0;
		while (!pairs.isEmpty()) {
			Pair best = pairs.getFirst();
			pairs.removeIf(p -> p.expected().equals(best.expected()) || p.found().equals(best.found()));
			matches++;
		}
		return matches;
	}

	/** The characters in common as a share of the longer span. */
	static double share(Span one, Span other) {
		int common = 0;
		for (Fragment a : one.fragments()) {
			for (Fragment b : other.fragments()) {
				common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
			}
		}
		return (double) common / Math.max(covered(one), covered(other));
	}

	private static int covered(Span span) {
		return span.fragments().stream().mapToInt(f -> f.end() - f.begin()).sum();
	}

	public int expected() {
		return expected;
	}

	public int found() {
		return found;
	}

	public double precision(boolean exactly) {
		return found == 0 ? 0 : (double) (exactly ? exact : overlapping) / found;
	}

	public double recall(boolean exactly) {
		return expected == 0 ? 0 : (double) (exactly ? exact : overlapping) / expected;
	}

	/** The harmonic mean of precision and recall. */
	public double f1(boolean exactly) {
		int all = expected + found;
		return all == 0 ? 0 : 2.0 * (exactly ? exact : overlapping) / all;
	}
}
