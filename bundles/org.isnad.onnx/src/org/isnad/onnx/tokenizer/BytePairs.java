// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters joined pair by pair, the pair that was learned first before all others. */
final class BytePairs implements SubwordModel {
	/** Joining is quadratic; no word of a language is longer, and what is longer is cut. */
	private static final int LONGEST = 1000;

	private record Pair(String left, String right) {
	}

	/** A piece and where it lies in the word. */
	private record Piece(String text, int begin, int end) {
	}

	private final Map<String, Integer> vocabulary;
	private final Map<Pair, Integer> ranks = new HashMap<>();
	private final Integer unknown;
	private final String prefix;
	private final String suffix;
	private final boolean bytes;
	private final boolean fuse;
	private final boolean ignoreMerges;

	BytePairs(Settings settings) throws TokenizerException {
		vocabulary = Vocabulary.read(settings);
		for (JsonElement merge : settings.array("merges")) { //$NON-NLS-1$
			try {
				String[] pair = merge.isJsonArray() ? new String[] { merge.getAsJsonArray().get(0).getAsString(), merge.getAsJsonArray().get(1).getAsString() }
						: merge.getAsString().split(" ", 2); //$NON-NLS-1$
				ranks.putIfAbsent(new Pair(pair[0], pair[1]), ranks.size());
			} catch (RuntimeException e) {
				throw settings.wrong("merges"); //$NON-NLS-1$
			}
		}
		String name = settings.string("unk_token", null); //$NON-NLS-1$
		unknown = name == null ? null : Vocabulary.id(vocabulary, name, settings, "unk_token"); //$NON-NLS-1$
		prefix = settings.string("continuing_subword_prefix", ""); //$NON-NLS-1$ //$NON-NLS-2$
		suffix = settings.string("end_of_word_suffix", ""); //$NON-NLS-1$ //$NON-NLS-2$
		bytes = settings.flag("byte_fallback", false); //$NON-NLS-1$
		fuse = settings.flag("fuse_unk", false); //$NON-NLS-1$
		ignoreMerges = settings.flag("ignore_merges", false); //$NON-NLS-1$
	}

	@Override
	public void cut(MappedText word, int number, List<Token> tokens) {
		for (int begin = 0; begin < word.length();) {
			int end = Math.min(word.length(), begin + LONGEST);
			end = end < word.length() && Character.isLowSurrogate(word.text().charAt(end)) ? end - 1 : end;
			cutPart(word.part(begin, end), number, tokens);
			begin = end;
		}
	}

	private void cutPart(MappedText word, int number, List<Token> tokens) {
		Integer whole = ignoreMerges ? vocabulary.get(word.text()) : null;
		if (whole != null) {
			tokens.add(SubwordModel.token(whole, word, 0, word.length(), number));
			return;
		}
		List<Piece> pieces = pieces(word.text());
		for (int best = best(pieces); best >= 0; best = best(pieces)) {
			Piece left = pieces.get(best);
			Piece right = pieces.remove(best + 1);
			pieces.set(best, new Piece(left.text() + right.text().substring(right.text().startsWith(prefix) ? prefix.length() : 0), left.begin(), right.end()));
		}
		pieces.forEach(piece -> add(piece, word, number, tokens));
	}

	private List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < text.length();) {
			int next = i + Character.charCount(text.codePointAt(i));
			pieces.add(new Piece((i > 0 ? prefix : "") + text.substring(i, next) + (next == text.length() ? suffix : ""), i, next)); //$NON-NLS-1$ //$NON-NLS-2$
			i = next;
		}
		return pieces;
	}

	/** The first place of the pair that was learned first, or -1. */
	private int best(List<Piece> pieces) {
		int best = -1;
		int rank = Integer.MAX_VALUE;
		for (int i = 0; i + 1 < pieces.size(); i++) {
			int here = ranks.getOrDefault(new Pair(pieces.get(i).text(), pieces.get(i + 1).text()), Integer.MAX_VALUE);
			if (here < rank) {
				rank = here;
				best = i;
			}
		}
		return best;
	}

	private void add(Piece piece, MappedText word, int number, List<Token> tokens) {
		Integer id = vocabulary.get(piece.text());
		if (id != null) {
			tokens.add(SubwordModel.token(id, word, piece.begin(), piece.end(), number));
			return;
		}
		List<Integer> fallback = new ArrayList<>();
		if (bytes) {
			for (byte each : word.text().substring(piece.begin(), piece.end()).getBytes(StandardCharsets.UTF_8)) {
				fallback.add(vocabulary.get(String.format("<0x%02X>", each))); //$NON-NLS-1$
			}
		}
		if (!fallback.isEmpty() && !fallback.contains(null)) {
			fallback.forEach(each -> tokens.add(SubwordModel.token(each, word, piece.begin(), piece.end(), number)));
		} else if (unknown != null) {
			Token last = tokens.isEmpty() ? null : tokens.getLast();
			Token token = SubwordModel.token(unknown, word, piece.begin(), piece.end(), number);
			if (fuse && last != null && last.id() == unknown && last.word() == number) {
				tokens.set(tokens.size() - 1, new Token(unknown, last.begin(), token.end(), number));
			} else {
				tokens.add(token);
			}
		}
	}
}
