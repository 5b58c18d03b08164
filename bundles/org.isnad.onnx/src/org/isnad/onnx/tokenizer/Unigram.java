// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces whose scores sum to most, found by the algorithm of Viterbi; unknown characters side by side are one token. */
final class Unigram implements SubwordModel {
	private static final double UNKNOWN_PENALTY = 10;

	private final Map<String, Integer> ids = new HashMap<>();
	private final double[] scores;
	private final double unknownScore;
	private final int unknown;
	private final int longest;
	private final boolean bytes;

	Unigram(Settings settings) throws TokenizerException {
		List<JsonElement> pieces = settings.array("vocab"); //$NON-NLS-1$
		scores = new double[pieces.size()];
		int most = 1;
		double least = 0;
		try {
			for (int i = 0; i < scores.length; i++) {
				JsonArray piece = pieces.get(i).getAsJsonArray();
				ids.putIfAbsent(piece.get(0).getAsString(), i);
				scores[i] = piece.get(1).getAsDouble();
				most = Math.max(most, piece.get(0).getAsString().length());
				least = Math.min(least, scores[i]);
			}
		} catch (RuntimeException e) {
			throw settings.wrong("vocab"); //$NON-NLS-1$
		}
		longest = most;
		unknownScore = least - UNKNOWN_PENALTY;
		unknown = settings.number("unk_id", -1); //$NON-NLS-1$
		bytes = settings.flag("byte_fallback", false); //$NON-NLS-1$
		if (unknown < 0 || unknown >= scores.length) {
			throw settings.wrong("unk_id"); //$NON-NLS-1$
		}
	}

	@Override
	public void cut(MappedText word, int number, List<Token> tokens) {
		String text = word.text();
		int[] previous = new int[text.length() + 1];
		int[] piece = new int[text.length() + 1];
		double[] best = new double[text.length() + 1];
		Arrays.fill(best, Double.NEGATIVE_INFINITY);
		best[0] = 0;
		for (int begin = 0; begin < text.length(); begin++) {
			if (best[begin] == Double.NEGATIVE_INFINITY) {
				continue;
			}
			int single = begin + Character.charCount(text.codePointAt(begin));
			boolean known = false;
			for (int end = begin + 1; end <= Math.min(text.length(), begin + longest); end++) {
				Integer id = ids.get(text.substring(begin, end));
				if (id != null && id != unknown) {
					known |= end == single;
					reach(begin, end, id, best[begin] + scores[id], best, previous, piece);
				}
			}
			if (!known) {
				reach(begin, single, unknown, best[begin] + unknownScore, best, previous, piece);
			}
		}
		Deque<int[]> path = new ArrayDeque<>();
		for (int end = text.length(); end > 0; end = previous[end]) {
			int[] next = path.peek();
			if (next != null && piece[end] == unknown && next[0] == unknown) {
				next[1] = previous[end];
			} else {
				path.push(new int[] { piece[end], previous[end], end });
			}
		}
		path.forEach(each -> add(each, word, number, tokens));
	}

	private static void reach(int begin, int end, int id, double score, double[] best, int[] previous, int[] piece) {
		if (score > best[end]) {
			best[end] = score;
			previous[end] = begin;
			piece[end] = id;
		}
	}

	private void add(int[] piece, MappedText word, int number, List<Token> tokens) {
		byte[] utf8 = bytes && piece[0] == unknown ? word.text().substring(piece[1], piece[2]).getBytes(StandardCharsets.UTF_8) : new byte[0];
		int[] fallback = new int[utf8.length];
		boolean all = utf8.length > 0;
		for (int i = 0; i < utf8.length; i++) {
			fallback[i] = ids.getOrDefault(String.format("<0x%02X>", utf8[i]), -1); //$NON-NLS-1$
			all &= fallback[i] >= 0;
		}
		if (!all) {
			tokens.add(SubwordModel.token(piece[0], word, piece[1], piece[2], number));
			return;
		}
		for (int id : fallback) {
			tokens.add(SubwordModel.token(id, word, piece[1], piece[2], number));
		}
	}
}
