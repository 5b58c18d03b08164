// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/** Finds the sentences of one text, in one pass over it. */
final class SentenceScanner {
	private final String text;
	private final StopRule stops;
	private final LineRule lines;
	private final List<TextRange> sentences = new ArrayList<>();
	private int begin;
	private boolean straightQuoteOpen;

	SentenceScanner(String text, CueLexicon cues) {
		this.text = text;
		this.stops = new StopRule(text);
		this.lines = new LineRule(text, cues);
	}

	List<TextRange> scan() {
		int lineBegin = 0;
		for (int i = 0; i < text.length();) {
			char c = text.charAt(i);
			if (Signs.isPlainLetter(c) || c == ' ') {
				// Nearly all of a text, which is looked at letter by letter here.
				i++;
			} else if (Signs.isLineEnd(c)) {
				int next = lineEnd(lineBegin, i);
				lineBegin = next;
				i = next;
			} else if (Signs.isStop(c)) {
				i = stop(i);
			} else {
				straightQuoteOpen ^= c == '"';
				i++;
			}
		}
		close(text.length());
		return List.copyOf(sentences);
	}

	/** Looks at a line end and gives where the next line begins. */
	private int lineEnd(int lineBegin, int at) {
		int next = at + 1;
		int ends = 1;
		while (next < text.length() && Signs.isBlank(text.charAt(next))) {
			boolean second = text.charAt(next) == '\n' && text.charAt(next - 1) == '\r';
			ends += Signs.isLineEnd(text.charAt(next)) && !second ? 1 : 0;
			next++;
		}
		TextRange line = Signs.trimmed(text, Math.max(begin, lineBegin), at);
		boolean more = line != null && next < text.length();
		if (ends > 1 || !more || !lines.goesOn(lineBegin, line, new TextRange(next, endOfLine(next)))) {
			close(at);
			straightQuoteOpen = false;
		}
		return next;
	}

	private int endOfLine(int from) {
		int end = from;
		while (end < text.length() && !Signs.isLineEnd(text.charAt(end))) {
			end++;
		}
		TextRange trimmed = Signs.trimmed(text, from, end);
		return trimmed == null ? from : trimmed.end();
	}

	/** Looks at a run of stops and gives where to go on. */
	private int stop(int from) {
		int to = from + 1;
		for (int i = to; i < text.length() && (Signs.isStop(text.charAt(i)) || Signs.isBlank(text.charAt(i)) && !Signs.isLineEnd(text.charAt(i))); i++) {
			// «… !!!»: stops with spaces between them are one.
			to = Signs.isStop(text.charAt(i)) ? i + 1 : to;
		}
		int behind = closers(to);
		if (stops.ends(from, to, behind)) {
			straightQuoteOpen &= text.substring(to, behind).indexOf('"') < 0;
			close(behind);
		}
		return Math.max(to, begin);
	}

	/** Behind the closing marks that belong to what ends at an offset, with blanks before them or without. */
	private int closers(int from) {
		int behind = from;
		boolean straight = straightQuoteOpen;
		for (int i = from; i < text.length() && !Signs.isLineEnd(text.charAt(i)); i++) {
			char c = text.charAt(i);
			boolean attached = i == behind && Signs.isAttached(c);
			if (attached || Signs.isClosing(c) || c == '"' && straight) {
				straight &= c != '"';
				behind = i + 1;
			} else if (!Signs.isBlank(c) && !Signs.isInvisible(c)) {
				break;
			}
		}
		return behind;
	}

	private void close(int end) {
		TextRange range = Signs.trimmed(text, begin, end);
		if (range != null && !sentences.isEmpty() && isInvisible(range)) {
			TextRange last = sentences.removeLast();
			sentences.add(new TextRange(last.begin(), range.end()));
		} else if (range != null) {
			sentences.add(range);
		}
		begin = end;
	}

	private boolean isInvisible(TextRange range) {
		for (int i = range.begin(); i < range.end(); i++) {
			if (!Signs.isInvisible(text.charAt(i)) && !Signs.isBlank(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}
}
