// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.search.Symbol.Kind;

/** Parts a query into words, phrases, fields, brackets. For one query. */
final class QueryLexer {
	/** A name with a colon right behind it; «12:30» has none. */
	private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z.]*):"); //$NON-NLS-1$

	private static final int LONGEST_QUOTED = 60;

	private final String text;
	private final List<Symbol> symbols = new ArrayList<>();

	QueryLexer(String text) {
		this.text = text;
	}

	List<Symbol> symbols() throws QueryException {
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (isSpace(c)) {
				at++;
			} else if (c == '(' || c == ')') {
				at = add(c == '(' ? Kind.OPEN : Kind.CLOSE, at, at + 1);
			} else if (c == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1))) {
				at = add(Kind.NOT, at, at + 1);
			} else if (isQuote(c)) {
				at = phrase(at);
			} else {
				at = word(at);
			}
		}
		symbols.add(new Symbol(Kind.END, "", text.length(), text.length())); //$NON-NLS-1$
		return symbols;
	}

	private int add(Kind kind, int begin, int end) {
		symbols.add(new Symbol(kind, text.substring(begin, end), begin, end));
		return end;
	}

	private int phrase(int at) throws QueryException {
		int end = at + 1;
		while (end < text.length() && !isQuote(text.charAt(end))) {
			end++;
		}
		if (end == text.length()) {
			throw new QueryException(NLS.bind(Messages.quoteNotClosed, at + 1, quoted(at, text.length())), at, end);
		}
		if (end + 1 < text.length() && !endsWord(text.charAt(end + 1)) && !isMark(text.charAt(end + 1))) {
			throw new QueryException(NLS.bind(Messages.quoteInWord, end + 1, quoted(at, end + 2)), at, end + 2);
		}
		symbols.add(new Symbol(Kind.PHRASE, text.substring(at + 1, end), at, end + 1));
		return end + 1;
	}

	/** A part of the query for a message, which must not become as long as the query. */
	private String quoted(int begin, int end) {
		return end - begin <= LONGEST_QUOTED ? text.substring(begin, end) : text.substring(begin, text.offsetByCodePoints(begin, LONGEST_QUOTED / 2)) + '\u2026';
	}

	private int word(int at) throws QueryException {
		Matcher field = FIELD.matcher(text).region(at, text.length());
		if (field.lookingAt()) {
			int value = field.end();
			while (value < text.length() && isMark(text.charAt(value))) {
				value++;
			}
			symbols.add(new Symbol(Kind.FIELD, field.group(1), at, value));
			return value;
		}
		int end = at;
		while (end < text.length() && !endsWord(text.charAt(end)) && !isQuote(text.charAt(end))) {
			end++;
		}
		if (end < text.length() && isQuote(text.charAt(end))) {
			throw new QueryException(NLS.bind(Messages.quoteInWord, end + 1, quoted(at, end + 1)), end, end + 1);
		}
		int begin = at;
		int last = end;
		while (last > begin && isMark(text.charAt(last - 1))) {
			last--;
		}
		add(Kind.WORD, begin, last);
		return end;
	}

	static boolean endsWord(char c) {
		return isSpace(c) && !isMark(c) || c == '(' || c == ')';
	}

	/** Direction marks: they come along when a query is pasted from right-to-left text, and part no words. */
	private static boolean isMark(char c) {
		return c == '\u200E' || c == '\u200F' || c == '\u061C' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
	}

	static boolean isQuote(char c) {
		return c == '"' || c == '“' || c == '”' || c == '„';
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || isMark(c);
	}
}
