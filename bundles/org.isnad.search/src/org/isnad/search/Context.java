// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import org.isnad.core.DocumentText;

/** Puts what was found into its context: the paragraph, as far as it is not too long, cut at words. */
final class Context {
	/** How many characters stand before and behind a hit unless somebody asks for more. */
	static final int LENGTH = 60;

	private Context() {
	}

	static Hit hit(Occurrence place, DocumentText text, int length) {
		String string = text.string();
		int begin = Math.min(place.begin(), string.length());
		int end = Math.max(begin, Math.min(place.end(), string.length()));
		int paragraphBegin = text.paragraphBegin(text.paragraphAt(begin));
		int from = Math.max(paragraphBegin, begin - length);
		if (from > paragraphBegin) {
			// Not in the middle of a word, nor of a surrogate pair.
			while (from < begin && !Character.isWhitespace(string.charAt(from - 1))) {
				from++;
			}
		}
		int paragraphEnd = text.paragraphEnd(text.paragraphAt(end));
		int to = Math.max(end, Math.min(paragraphEnd, end + length));
		while (to < paragraphEnd && to > end && !Character.isWhitespace(string.charAt(to))) {
			to--;
		}
		return new Hit(place.document(), place.begin(), place.end(), string.substring(from, begin), string.substring(begin, end), string.substring(end, to), place.annotator(), place.id());
	}
}
