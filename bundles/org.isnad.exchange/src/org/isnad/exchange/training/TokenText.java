// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.util.ArrayList;
import java.util.List;

import org.isnad.core.DocumentText;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.TokenizedText;
import org.isnad.exchange.standoff.TokenizedText.Range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/**
 * A text with its tokens by sentences. Immutable.
 *
 * @param text the text
 * @param sentences the places of the tokens, in UTF-16 code units
 */
record TokenText(DocumentText text, List<List<Range>> sentences) {
	/** Tokens from one up to another, the last left out, counted through the document. */
	record Stretch(int from, int to) {
	}

	static TokenText of(DocumentText text) {
		return new TokenText(text, TokenizedText.of(text).sentences().stream().map(TokenizedText.Sentence::tokens).toList());
	}

	/** The text that tokens make with a space between them and a line end between sentences. */
	static TokenText joined(List<List<String>> sentences) {
		StringBuilder text = new StringBuilder();
		List<List<Range>> places = new ArrayList<>();
		for (List<String> sentence : sentences) {
			text.append(text.isEmpty() ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			List<Range> tokens = new ArrayList<>();
			for (String token : sentence) {
				text.append(tokens.isEmpty() ? "" : " "); //$NON-NLS-1$ //$NON-NLS-2$
				tokens.add(new Range(text.length(), text.length() + token.length()));
				text.append(token);
			}
			places.add(tokens);
		}
		return new TokenText(new DocumentText(text.toString(), ""), places); //$NON-NLS-1$
	}

	/** The tokens where a file says that they stand in a text; null where that is not so. */
	static TokenText placed(String text, List<List<String>> sentences, JsonElement spans) {
		DocumentText document = new DocumentText(text, ""); //$NON-NLS-1$
		List<List<Range>> places = new ArrayList<>();
		int length = document.toCodePoint(text.length());
		if (!(spans instanceof JsonArray all) || all.size() != sentences.size()) {
			return null;
		}
		for (int i = 0; i < sentences.size(); i++) {
			List<Range> tokens = new ArrayList<>();
			if (!(all.get(i) instanceof JsonArray own) || own.size() != sentences.get(i).size()) {
				return null;
			}
			for (int k = 0; k < own.size(); k++) {
				int[] span = Numbers.all(own.get(k), 2);
				if (span == null || span[0] < 0 || span[1] < span[0] || span[1] > length) {
					return null;
				}
				Range range = new Range(document.toUtf16(span[0]), document.toUtf16(span[1]));
				if (!text.substring(range.begin(), range.end()).equals(sentences.get(i).get(k))) {
					return null;
				}
				tokens.add(range);
			}
			places.add(tokens);
		}
		return new TokenText(document, places);
	}

	List<Range> tokens() {
		return sentences.stream().flatMap(List::stream).toList();
	}

	/** For each token the number of its sentence. */
	int[] sentenceOf() {
		int[] numbers = new int[sentences.stream().mapToInt(List::size).sum()];
		int at = 0;
		for (int i = 0; i < sentences.size(); i++) {
			for (int k = 0; k < sentences.get(i).size(); k++) {
				numbers[at++] = i;
			}
		}
		return numbers;
	}

	/** For each sentence the number of its first token. */
	int[] firsts() {
		int[] firsts = new int[sentences.size()];
		for (int i = 1; i < firsts.length; i++) {
			firsts[i] = firsts[i - 1] + sentences.get(i - 1).size();
		}
		return firsts;
	}

	/** The tokens that an item covers, those between its parts too; null where it covers none. */
	Stretch stretch(Item item, List<Range> tokens) {
		if (item.places().isEmpty()) {
			return null;
		}
		int from = firstBehind(tokens, text.toUtf16(item.places().getFirst().begin()));
		int end = text.toUtf16(item.places().getLast().end());
		int to = from;
		while (to < tokens.size() && tokens.get(to).begin() < end) {
			to++;
		}
		return from < to ? new Stretch(from, to) : null;
	}

	/** The first token that ends behind an offset. */
	private static int firstBehind(List<Range> tokens, int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Whether an item begins and ends where its tokens do and lies in one piece. */
	boolean isExact(Item item, Stretch stretch, List<Range> tokens) {
		return item.places().size() == 1 && tokens.get(stretch.from()).begin() == text.toUtf16(item.places().getFirst().begin())
				&& tokens.get(stretch.to() - 1).end() == text.toUtf16(item.places().getLast().end());
	}

	/** The tokens as the text has them, by sentences. */
	JsonArray words() {
		JsonArray words = new JsonArray();
		for (List<Range> sentence : sentences) {
			JsonArray own = new JsonArray();
			sentence.forEach(token -> own.add(text.string().substring(token.begin(), token.end())));
			words.add(own);
		}
		return words;
	}

	/** The places of the tokens in code points, by sentences. */
	JsonArray places() {
		JsonArray places = new JsonArray();
		for (List<Range> sentence : sentences) {
			JsonArray own = new JsonArray();
			sentence.forEach(token -> own.add(Numbers.list(text.toCodePoint(token.begin()), text.toCodePoint(token.end()))));
			places.add(own);
		}
		return places;
	}
}
