// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;

/** The words and sentences of a text, for finding which of them an annotation covers. */
final class IndexedText {
	private final String text;
	private final List<Token> words;
	private final int[] sentences;

	IndexedText(String text, String language) {
		this.text = text;
		this.words = QueryWords.of(text, language);
		List<Integer> begins = new ArrayList<>();
		for (TextRange sentence : new TextSegmenter(language).sentences(text)) {
			begins.add(firstEndingBehind(sentence.begin()));
		}
		this.sentences = begins.stream().mapToInt(Integer::intValue).distinct().toArray();
	}

	List<Token> words() {
		return words;
	}

	/** With which word each sentence begins. */
	int[] sentences() {
		return sentences;
	}

	/** Where a row stands; null if that is not in the text. */
	Row.Place place(Row row) {
		if (row.begin() < 0 || row.end() > text.length() || row.begin() > row.end()) {
			return null;
		}
		int first = firstEndingBehind(row.begin());
		int last = firstBeginningFrom(row.end()) - 1;
		int firstNear = sentenceBegin(sentences, first);
		int lastNear = sentenceEnd(sentences, Math.max(first, last), words.size());
		return new Row.Place(row.annotator(), row.id(), row.begin(), row.end(), first, last, firstNear, lastNear);
	}

	/** The first word of the sentence of a word. */
	static int sentenceBegin(int[] sentences, int word) {
		int found = Arrays.binarySearch(sentences, word);
		int sentence = found >= 0 ? found : -found - 2;
		return sentence < 0 ? 0 : sentences[sentence];
	}

	/** The last word of the sentence of a word. */
	static int sentenceEnd(int[] sentences, int word, int words) {
		int found = Arrays.binarySearch(sentences, word);
		int next = found >= 0 ? found + 1 : -found - 1;
		return (next < sentences.length ? sentences[next] : words) - 1;
	}

	private int firstEndingBehind(int offset) {
		return lowest(word -> word.end() > offset);
	}

	private int firstBeginningFrom(int offset) {
		return lowest(word -> word.begin() >= offset);
	}

	/** The number of the first word that fulfils something which all behind it fulfil too. */
	private int lowest(Predicate<Token> test) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (test.test(words.get(middle))) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
