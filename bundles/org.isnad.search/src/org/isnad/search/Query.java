// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;

/**
 * What is searched for: words and phrases in quotes, separated by space. A word matches a whole token whose folded form is the same;
 * a phrase matches tokens that follow each other. A document is found if it has them all, and every place of each is a hit.
 *
 * @param phrases the folded tokens of each word or phrase, none of them empty
 */
public record Query(List<List<String>> phrases) {
	/** Any tag would do: the folded form of a word does not depend on the language. */
	private static final TextSegmenter TOKENS = new TextSegmenter("ar"); //$NON-NLS-1$

	public Query {
		phrases = phrases.stream().map(List::copyOf).toList();
	}

	/**
	 * Reads a query.
	 *
	 * @throws QueryException if a quote is not closed or stands inside a word, or if there is nothing to search for
	 */
	public static Query parse(String text) throws QueryException {
		List<List<String>> phrases = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				at++;
				continue;
			}
			boolean quoted = isQuote(c);
			int begin = quoted ? at + 1 : at;
			int end = begin;
			while (end < text.length() && !isQuote(text.charAt(end)) && (quoted || !isSpace(text.charAt(end)))) {
				end++;
			}
			boolean closed = end < text.length() && isQuote(text.charAt(end));
			if (quoted && !closed) {
				throw new QueryException(NLS.bind(Messages.quoteNotClosed, text.substring(at)));
			}
			if (!quoted && closed) {
				throw new QueryException(NLS.bind(Messages.quoteInWord, text.substring(at, end + 1)));
			}
			List<String> tokens = TOKENS.tokens(text.substring(begin, end)).stream().map(Token::folded).toList();
			if (tokens.isEmpty()) {
				throw new QueryException(Messages.emptyPhrase);
			}
			phrases.add(tokens);
			at = quoted ? end + 1 : end;
			if (quoted && at < text.length() && !isSpace(text.charAt(at))) {
				throw new QueryException(NLS.bind(Messages.quoteInWord, text.substring(begin - 1, at + 1)));
			}
		}
		if (phrases.isEmpty()) {
			throw new QueryException(Messages.emptyQuery);
		}
		return new Query(phrases);
	}

	private static boolean isQuote(char c) {
		return c == '"' || c == '“' || c == '”';
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
