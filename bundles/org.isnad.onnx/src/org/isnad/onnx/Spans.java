// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.onnx.tokenizer.Token;

/**
 * Makes spans of the labels of words: BIO, BIOES and BILOU, and labels without a prefix, where what is alike and side by side is one.
 * Stateless.
 */
final class Spans {
	private static final Pattern LABEL = Pattern.compile("([BIOESLUbioeslu])[-_](.+)"); //$NON-NLS-1$
	private static final String OUTSIDE = "O"; //$NON-NLS-1$

	/**
	 * A span.
	 *
	 * @param label without its prefix
	 * @param score the mean of the probabilities of its words
	 */
	record Found(int begin, int end, String label, double score) {
	}

	/** A word with the label of its first token. */
	record Word(int begin, int end, String label, double score) {
	}

	private Spans() {
	}

	/** The words of tokens; the label of a word is that of its first token. */
	static List<Word> words(List<Token> tokens, double[][] probabilities, List<String> labels) {
		List<Word> words = new ArrayList<>();
		int number = -1;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.word() != number) {
				int best = Model.largest(probabilities[i]);
				words.add(new Word(token.begin(), token.end(), labels.get(best), probabilities[i][best]));
				number = token.word();
			} else {
				Word word = words.getLast();
				words.set(words.size() - 1, new Word(word.begin(), token.end(), word.label(), word.score()));
			}
		}
		return words;
	}

	static List<Found> of(List<Word> words) {
		List<Found> found = new ArrayList<>();
		List<Word> open = new ArrayList<>();
		String label = null;
		for (Word word : words) {
			Matcher matcher = LABEL.matcher(word.label());
			boolean prefixed = matcher.matches();
			char prefix = prefixed ? Character.toUpperCase(matcher.group(1).charAt(0)) : 'I';
			String name = word.label().equals(OUTSIDE) ? null : prefixed ? matcher.group(2) : word.label();
			boolean goesOn = name != null && name.equals(label) && "IEL".indexOf(prefix) >= 0; //$NON-NLS-1$
			if (!goesOn) {
				end(open, label, found);
				label = name;
			}
			if (name != null) {
				open.add(word);
			}
			if (name != null && "ESLU".indexOf(prefix) >= 0) { //$NON-NLS-1$
				end(open, label, found);
				label = null;
			}
		}
		end(open, label, found);
		return found;
	}

	private static void end(List<Word> open, String label, List<Found> found) {
		if (!open.isEmpty()) {
			double mean = open.stream().mapToDouble(Word::score).average().orElseThrow();
			found.add(new Found(open.getFirst().begin(), open.getLast().end(), label, mean));
			open.clear();
		}
	}
}
