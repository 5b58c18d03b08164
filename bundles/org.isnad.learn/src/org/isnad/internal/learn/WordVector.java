// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.LightStemmer;
import org.isnad.arabic.StopWords;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** How often each content word stands in a text, or in several. For one thread. */
public final class WordVector {
	private final Map<String, Double> counts = new HashMap<>();
	private double squares;

	/** The words of a document. */
	public static WordVector of(CorpusStore store, Document document) throws CorpusException {
		String text = store.text(document.getId()).string();
		Map<String, Double> found = new TreeMap<>();
		for (Token token : new TextSegmenter(store.languageOf(document)).tokens(text)) {
			if (token.word() && !StopWords.contains(token.folded())) {
				found.merge(LightStemmer.stem(token.folded()), 1.0, Double::sum);
			}
		}
		WordVector vector = new WordVector();
		found.forEach(vector::add);
		return vector;
	}

	/** Adds the words of another, each by its share there, so that a long text weighs no more than a short one. */
	public void add(WordVector other) {
		double length = StrictMath.sqrt(other.squares);
		// The order of addition decides the last digits: it must not be that of a hash.
		new TreeMap<>(other.counts).forEach((word, count) -> add(word, count / length));
	}

	private void add(String word, double count) {
		double before = counts.getOrDefault(word, 0.0);
		counts.put(word, before + count);
		squares += count * (2 * before + count);
	}

	/** How alike two are in their words, 0 to 1; 0 where one has none. */
	public double cosine(WordVector other) {
		if (counts.size() < other.counts.size()) {
			return other.cosine(this);
		}
		double sum = 0;
		for (Map.Entry<String, Double> each : new TreeMap<>(other.counts).entrySet()) {
			sum += each.getValue() * counts.getOrDefault(each.getKey(), 0.0);
		}
		double length = StrictMath.sqrt(squares) * StrictMath.sqrt(other.squares);
		return length == 0 ? 0 : Math.min(1, sum / length);
	}
}
