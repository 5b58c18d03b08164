// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.util.ArrayList;
import java.util.List;

import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.core.DocumentText;

/**
 * The sentences and tokens of a text. Every character that is no white space lies in one token, and every token in one sentence. Immutable.
 *
 * @param sentences in the order of the text; none for a text of white space
 */
public record TokenizedText(List<Sentence> sentences) {
	/** A place in the text, in UTF-16 code units. */
	public record Range(int begin, int end) {
	}

	/** One sentence with its tokens, at least one. */
	public record Sentence(int begin, int end, List<Range> tokens) {
	}

	/** The sentences and tokens that the text has in its language. */
	public static TokenizedText of(DocumentText text) {
		TextSegmenter segmenter = new TextSegmenter(text.language());
		List<Sentence> sentences = new ArrayList<>();
		for (TextRange range : segmenter.sentences(text.string())) {
			List<Range> tokens = new ArrayList<>();
			int at = range.begin();
			for (Token token : segmenter.tokens(text.string(), range.begin(), range.end())) {
				addOther(text.string(), at, token.begin(), tokens);
				tokens.add(new Range(token.begin(), token.end()));
				at = token.end();
			}
			addOther(text.string(), at, range.end(), tokens);
			if (!tokens.isEmpty()) {
				sentences.add(new Sentence(tokens.getFirst().begin(), tokens.getLast().end(), List.copyOf(tokens)));
			}
		}
		return new TokenizedText(List.copyOf(sentences));
	}

	/** What the segmenter passes over and is no white space either, such as a mark without a letter, is a token of its own. */
	private static void addOther(String text, int begin, int end, List<Range> tokens) {
		int from = -1;
		for (int i = begin; i <= end; i++) {
			boolean space = i == end || isSpace(text.charAt(i));
			if (!space && from < 0) {
				from = i;
			} else if (space && from >= 0) {
				tokens.add(new Range(from, i));
				from = -1;
			}
		}
	}

	/** White space as readers of columns of tokens understand it. */
	public static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
	}

	/** All tokens in the order of the text. */
	public List<Range> tokens() {
		return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
	}
}
