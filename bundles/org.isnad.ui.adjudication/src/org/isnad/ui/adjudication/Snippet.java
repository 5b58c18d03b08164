// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.ArrayList;
import java.util.List;

import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.scene.look.Token;

/**
 * A piece of an article with what is marked in it.
 *
 * @param text  the words, on one line
 * @param marks what is marked, as offsets into them; later ones lie above earlier ones
 */
record Snippet(String text, List<Mark> marks) {
	private static final int BEFORE = 5;
	private static final int AFTER = 4;
	private static final int LONGEST = 520;

	/** Words with a ground and a line beneath. */
	record Mark(int begin, int end, Token ground, Token line) {
	}

	/** Spans of the article that are marked alike. */
	record Marked(Span span, Token ground, Token line) {
	}

	Snippet {
		marks = List.copyOf(marks);
	}

	/** Words that are of no article. */
	static Snippet plain(String words) {
		return new Snippet(words, List.of());
	}

	/**
	 * The words around a stretch of the article.
	 *
	 * @param begin where the stretch begins, in UTF-16 code units
	 * @param end   where it ends; what is longer than a few lines is cut at a word
	 */
	static Snippet of(String article, int begin, int end, List<Marked> marked) {
		int from = words(article, begin, -1, BEFORE);
		int to = words(article, Math.min(end, begin + LONGEST), 1, AFTER);
		String head = from > 0 && !isBreak(article.charAt(from - 1)) ? "\u2026" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String tail = to < article.length() && !isBreak(article.charAt(to)) ? "\u2026" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		List<Mark> marks = new ArrayList<>();
		for (Marked each : marked) {
			for (Fragment fragment : each.span().fragments()) {
				int first = Math.max(fragment.begin(), from);
				int last = Math.min(fragment.end(), to);
				if (first < last) {
					marks.add(new Mark(first - from + head.length(), last - from + head.length(), each.ground(), each.line()));
				}
			}
		}
		return new Snippet(head + article.substring(from, to).replace('\n', ' ').replace('\r', ' ') + tail, marks);
	}

	private static int words(String article, int at, int step, int count) {
		int place = at;
		for (int left = count; left > 0; left--) {
			int next = place;
			while (inside(article, next, step) && Character.isWhitespace(at(article, next, step)) && !isBreak(at(article, next, step))) {
				next += step;
			}
			while (inside(article, next, step) && !Character.isWhitespace(at(article, next, step))) {
				next += step;
			}
			if (next == place) {
				return place;
			}
			place = next;
		}
		return place;
	}

	private static boolean inside(String article, int place, int step) {
		return step > 0 ? place < article.length() : place > 0;
	}

	private static char at(String article, int place, int step) {
		return article.charAt(step > 0 ? place : place - 1);
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
	}
}
