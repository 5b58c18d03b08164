// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.cas.text.AnnotationIndex;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.uima.IsnadTypes;

/**
 * The tokens and sentences of a CAS. Where no engine put tokens into it they are found in the text, once for all engines that look at it one after
 * the other: a feature structure for each word would cost more than everything that is found by them.
 */
final class CasTokens {
	private record Known(String text, String language, List<Token> tokens) {
	}

	private static final ThreadLocal<SoftReference<Known>> LAST = new ThreadLocal<>();

	private CasTokens() {
	}

	/** All tokens in text order. */
	static List<Token> tokens(CAS cas) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.TOKEN);
		AnnotationIndex<AnnotationFS> index = cas.getAnnotationIndex(type);
		return index.size() > 0 ? read(index, type) : found(cas.getDocumentText(), Languages.of(cas));
	}

	private static List<Token> read(AnnotationIndex<AnnotationFS> index, Type type) {
		Feature folded = type.getFeatureByBaseName("folded"); //$NON-NLS-1$
		Feature word = type.getFeatureByBaseName("word"); //$NON-NLS-1$
		List<Token> tokens = new ArrayList<>(index.size());
		for (AnnotationFS each : index) {
			tokens.add(new Token(each.getBegin(), each.getEnd(), each.getStringValue(folded), each.getBooleanValue(word)));
		}
		return tokens;
	}

	private static List<Token> found(String text, String language) {
		SoftReference<Known> last = LAST.get();
		Known known = last == null ? null : last.get();
		// The engines of a thread are given the very same string, and comparing long texts letter by letter is what is to be saved.
		boolean same = known != null && known.text() == text && known.language().equals(language);
		if (!same) {
			known = new Known(text, language, new TextSegmenter(language).tokens(text));
			LAST.set(new SoftReference<>(known));
		}
		return known.tokens();
	}

	/** The tokens among these that lie in a stretch of the text; where the stretch cuts one, it is parted as a text of its own. */
	static List<Token> within(CAS cas, List<Token> tokens, TextRange range) {
		int from = firstBeginningAt(tokens, range.begin());
		int to = firstBeginningAt(tokens, range.end());
		boolean cut = from > 0 && tokens.get(from - 1).end() > range.begin() || to > 0 && tokens.get(to - 1).end() > range.end();
		return cut ? new TextSegmenter(Languages.of(cas)).tokens(cas.getDocumentText(), range.begin(), range.end()) : tokens.subList(from, to);
	}

	/** Index of the first token that begins at an offset or behind it. */
	private static int firstBeginningAt(List<Token> tokens, int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Index of the first token that ends behind an offset. */
	static int firstEndingBehind(List<Token> tokens, int offset) {
		int at = firstBeginningAt(tokens, offset);
		return at > 0 && tokens.get(at - 1).end() > offset ? at - 1 : at;
	}

	/** All sentences in text order. */
	static List<TextRange> sentences(CAS cas) {
		List<TextRange> sentences = new ArrayList<>();
		for (AnnotationFS each : cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(IsnadTypes.SENTENCE))) {
			sentences.add(new TextRange(each.getBegin(), each.getEnd()));
		}
		return sentences;
	}
}
