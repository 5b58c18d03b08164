// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Arrays;

import org.isnad.arabic.ArabicFolder;

/**
 * A short likeness of a text: of two texts, the share of equal values estimates the Jaccard index of their sets of five-word sequences, taken from the folded text
 * (Broder 1997). Long texts are hashed once and their sequences dealt into bins, empty bins being filled from others (one permutation hashing with optimal
 * densification, Shrivastava 2017); short ones, for which that is coarse, by as many permutations as there are values. Immutable.
 */
final class MinHash {
	static final int VALUES = 128;
	private static final int WORDS = 5;
	/** Below so many sequences a bin would often be empty. */
	private static final int FEW = 4 * VALUES;

	private final int[] values;

	private MinHash(int[] values) {
		this.values = values;
	}

	static MinHash of(String text) {
		return of(sequences(text));
	}

	static MinHash of(long[] sequences) {
		int[] values = new int[VALUES];
		Arrays.fill(values, -1);
		if (sequences.length < FEW) {
			for (int i = 0; i < VALUES; i++) {
				long salt = mix(i + 1L);
				int least = -1;
				for (long sequence : sequences) {
					int hash = (int) (mix(sequence ^ salt) >>> 32);
					least = Integer.compareUnsigned(hash, least) < 0 ? hash : least;
				}
				values[i] = least;
			}
			return new MinHash(values);
		}
		boolean[] filled = new boolean[VALUES];
		for (long sequence : sequences) {
			long hash = mix(sequence);
			int bin = (int) (hash >>> 57);
			int value = (int) hash;
			if (!filled[bin] || Integer.compareUnsigned(value, values[bin]) < 0) {
				values[bin] = value;
				filled[bin] = true;
			}
		}
		for (int i = 0; i < VALUES; i++) {
			for (long attempt = 1; !filled[i]; attempt++) {
				int from = (int) (mix(i * 1_000_003L + attempt) >>> 57);
				if (filled[from]) {
					values[i] = values[from];
					break;
				}
			}
		}
		return new MinHash(values);
	}

	/** The value at a place, 0 to {@link #VALUES}. */
	int value(int place) {
		return values[place];
	}

	/** The hashes of the five-word sequences of a text, sorted, each once; of all its words where it has fewer; none where it has no word. */
	static long[] sequences(String text) {
		String folded = ArabicFolder.key(text);
		long[] words = new long[Math.max(8, folded.length() / 4)];
		int count = 0;
		long word = 0;
		boolean inside = false;
		for (int i = 0; i <= folded.length();) {
			int point = i < folded.length() ? folded.codePointAt(i) : ' ';
			if (Character.isLetterOrDigit(point) || isMark(point)) {
				word = word * 0x9E3779B97F4A7C15L + point + 1;
				inside = true;
			} else if (inside) {
				if (count == words.length) {
					words = Arrays.copyOf(words, count * 2);
				}
				words[count++] = mix(word);
				word = 0;
				inside = false;
			}
			i += Character.charCount(point);
		}
		if (count == 0) {
			return new long[0];
		}
		int width = Math.min(WORDS, count);
		long[] sequences = new long[count - width + 1];
		for (int i = 0; i < sequences.length; i++) {
			long hash = 0;
			for (int w = 0; w < width; w++) {
				hash = hash * 0xD1B54A32D192ED03L + words[i + w];
			}
			sequences[i] = mix(hash);
		}
		return Arrays.stream(sequences).sorted().distinct().toArray();
	}

	private static boolean isMark(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	/** The share of two sorted lists of hashes that is in both. */
	static double jaccard(long[] first, long[] second) {
		int common = 0;
		for (int i = 0, j = 0; i < first.length && j < second.length;) {
			if (first[i] == second[j]) {
				common++;
				i++;
				j++;
			} else if (first[i] < second[j]) {
				i++;
			} else {
				j++;
			}
		}
		int all = first.length + second.length - common;
		return all == 0 ? 0 : (double) common / all;
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the outcome depends on every bit of the input. */
	static long mix(long value) {
		long z = value + 0x9E3779B97F4A7C15L;
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}
}
