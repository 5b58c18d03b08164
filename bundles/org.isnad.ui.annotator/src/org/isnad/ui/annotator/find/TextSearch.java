// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.FoldedText;
import org.isnad.layout.TextRange;
import org.isnad.ui.text.Isolation;

/**
 * Looks for words in one text. The text is folded once, at the first search that needs it. Any thread; one search at a time.
 */
public final class TextSearch {

	/** More places than a reader goes through. */
	static final int MOST = 100_000;
	private static final Duration LIMIT = Duration.ofMillis(1500);

	private final String text;
	private final Duration limit;
	private FoldedText folded;

	/** @param text the article */
	public TextSearch(String text) {
		this(text, LIMIT);
	}

	TextSearch(String text, Duration limit) {
		this.text = text;
		this.limit = limit;
	}

	/** The article. */
	public String text() {
		return text;
	}

	/**
	 * Finds words.
	 *
	 * @param cancelled asked now and then; once it says yes the answer is no longer wanted and may be incomplete
	 */
	public synchronized Found find(String words, FindOptions options, BooleanSupplier cancelled) {
		String wanted = options.pattern() ? words : words.strip();
		if (wanted.isEmpty()) {
			return Found.NOTHING;
		}
		Collector collector = new Collector(options, wanted);
		try {
			if (options.pattern()) {
				return matches(wanted, options, collector, new Watch(limit, cancelled));
			}
			return options.exact() ? occurrences(text, wanted, collector, cancelled)
					: occurrences(folded().text(), ArabicFolder.key(wanted), collector, cancelled);
		} catch (PatternSyntaxException e) {
			return Found.refused(Isolation.message(Messages.Search_badPattern, e.getDescription(), e.getIndex() + 1));
		} catch (StackOverflowError e) {
			return new Found(collector.places, false, Messages.Search_deepPattern);
		} catch (Watch.Expired e) {
			return new Found(collector.places, false, Messages.Search_slowPattern);
		}
	}

	private FoldedText folded() {
		if (folded == null) {
			folded = ArabicFolder.fold(text);
		}
		return folded;
	}

	private static Found occurrences(String searched, String wanted, Collector collector, BooleanSupplier cancelled) {
		if (wanted.isEmpty()) {
			return Found.NOTHING;
		}
		int from = searched.indexOf(wanted);
		while (from >= 0 && !collector.isFull() && !cancelled.getAsBoolean()) {
			boolean taken = collector.add(from, from + wanted.length());
			from = searched.indexOf(wanted, taken ? from + wanted.length() : from + 1);
		}
		return new Found(collector.places, from < 0, null);
	}

	private Found matches(String wanted, FindOptions options, Collector collector, Watch watch) {
		boolean exact = options.exact();
		Pattern pattern = exact ? Pattern.compile(wanted, Pattern.UNICODE_CHARACTER_CLASS)
				: Pattern.compile(FoldedPattern.of(wanted), Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
		Matcher matcher = pattern.matcher(watch.over(exact ? text : folded().text()));
		boolean more = matcher.find();
		while (more && !collector.isFull()) {
			if (matcher.end() > matcher.start()) {
				collector.add(matcher.start(), matcher.end());
			}
			more = matcher.find();
		}
		return new Found(collector.places, !more, null);
	}

	/** Maps places of the folded text back and keeps those that meet the options. */
	private final class Collector {

		private final FindOptions options;
		private final boolean onFolded;
		private final boolean endings;
		private final List<TextRange> places = new ArrayList<>();
		private final FoldedText wanted;
		private final String words;

		Collector(FindOptions options, String words) {
			this.options = options;
			this.words = words;
			this.onFolded = !options.exact();
			this.endings = onFolded && options.endings() && !options.pattern();
			this.wanted = endings ? ArabicFolder.fold(words) : null;
		}

		boolean isFull() {
			return places.size() >= MOST;
		}

		boolean add(int begin, int end) {
			TextRange place = new TextRange(begin, end);
			if (onFolded) {
				org.isnad.arabic.TextRange original = folded().original(begin, end);
				place = new TextRange(original.begin(), original.end());
			}
			if (options.wholeWords() && !isWhole(place) || endings && !sameEndings(begin)) {
				return false;
			}
			// one character may have been folded to several: both halves of it are one place
			if (places.isEmpty() || places.getLast().end() <= place.begin()) {
				places.add(place);
			}
			return true;
		}

		private boolean isWhole(TextRange place) {
			return (place.begin() == 0 || !isWordPart(text.codePointBefore(place.begin())))
					&& (place.end() == text.length() || !isWordPart(text.codePointAt(place.end())));
		}

		private boolean sameEndings(int begin) {
			for (int i = 0; i < wanted.text().length(); i++) {
				char here = text.charAt(folded().original(begin + i, begin + i + 1).begin());
				char there = words.charAt(wanted.original(i, i + 1).begin());
				if (isEnding(here) != isEnding(there)) {
					return false;
				}
			}
			return true;
		}
	}

	private static boolean isEnding(char c) {
		return c == '\u0629' || c == '\u0649';
	}

	private static boolean isWordPart(int codePoint) {
		int type = Character.getType(codePoint);
		return Character.isLetterOrDigit(codePoint) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK || codePoint == 0x640;
	}
}
