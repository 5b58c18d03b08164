// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.isnad.arabic.Token;

/** The words of a text for the index: folded, with their places in the text as it is written. */
final class WordStream extends TokenStream {
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
	private final Iterator<Token> words;

	WordStream(List<Token> words) {
		this.words = words.iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!words.hasNext()) {
			return false;
		}
		Token word = words.next();
		term.setEmpty().append(QueryWords.kept(word.folded()));
		offset.setOffset(word.begin(), word.end());
		return true;
	}
}
