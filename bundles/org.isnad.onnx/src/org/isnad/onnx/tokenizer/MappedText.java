// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import java.util.Arrays;

/** A text that was made of another one, and for each of its UTF-16 code units the place it came from. Immutable. */
final class MappedText {
	private final String text;
	private final int[] begins;
	private final int[] ends;

	private MappedText(String text, int[] begins, int[] ends) {
		this.text = text;
		this.begins = begins;
		this.ends = ends;
	}

	/** A text as it is; a pair of surrogates is one place. */
	static MappedText of(String text) {
		int[] begins = new int[text.length()];
		int[] ends = new int[text.length()];
		for (int i = 0; i < text.length(); i++) {
			boolean low = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
			boolean high = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
			begins[i] = low ? i - 1 : i;
			ends[i] = high ? i + 2 : i + 1;
		}
		return new MappedText(text, begins, ends);
	}

	String text() {
		return text;
	}

	int length() {
		return text.length();
	}

	/** Where what stands from one place up to another begins in the original. */
	int begin(int from) {
		return begins[from];
	}

	/** Where what ends before a place ends in the original. */
	int end(int to) {
		return ends[to - 1];
	}

	MappedText part(int from, int to) {
		return new MappedText(text.substring(from, to), Arrays.copyOfRange(begins, from, to), Arrays.copyOfRange(ends, from, to));
	}

	/** Puts a mapped text together. */
	static final class Builder {
		private final StringBuilder text = new StringBuilder();
		private int[] begins = new int[64];
		private int[] ends = new int[64];

		/** Adds what a stretch of the original became. */
		Builder add(CharSequence piece, int begin, int end) {
			for (int i = 0; i < piece.length(); i++) {
				if (text.length() == begins.length) {
					begins = Arrays.copyOf(begins, begins.length * 2);
					ends = Arrays.copyOf(ends, ends.length * 2);
				}
				begins[text.length()] = begin;
				ends[text.length()] = end;
				text.append(piece.charAt(i));
			}
			return this;
		}

		/** Adds what a stretch of a mapped text became. */
		Builder add(CharSequence piece, MappedText from, int begin, int end) {
			return add(piece, from.begin(begin), from.end(end));
		}

		/** Adds a stretch of a mapped text as it is. */
		Builder keep(MappedText from, int begin, int end) {
			for (int i = begin; i < end; i++) {
				add(from.text.substring(i, i + 1), from.begins[i], from.ends[i]);
			}
			return this;
		}

		MappedText build() {
			return new MappedText(text.toString(), Arrays.copyOf(begins, text.length()), Arrays.copyOf(ends, text.length()));
		}
	}
}
