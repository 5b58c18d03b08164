// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.layout.TextRange;

/**
 * A place in an article as a user names it: a paragraph ("¶ 9", "p9", "ف9"), a line of a paragraph ("¶ 9.2"), an offset
 * ("120") or a stretch of offsets ("120–140"). Digits may be of any script.
 */
public sealed interface Place {

	/** Offsets; the end is not before the begin. */
	record Offsets(int begin, int end) implements Place {

		/** The stretch of a text of a length; what lies behind its end means the end. */
		public TextRange within(int length) {
			return new TextRange(Math.min(begin, length), Math.min(end, length));
		}
	}

	/** A paragraph and a line of it, both from 1; line 0 means the whole paragraph. */
	record Paragraph(int number, int line) implements Place {
	}

	/** Reads what was typed; nothing if it names no place. */
	static Optional<Place> of(String words) {
		String plain = digits(words.strip());
		Matcher paragraph = Patterns.PARAGRAPH.matcher(plain);
		if (paragraph.matches()) {
			return Optional.of(new Paragraph(number(paragraph, 1), number(paragraph, 2)));
		}
		Matcher offsets = Patterns.OFFSETS.matcher(plain);
		if (!offsets.matches()) {
			return Optional.empty();
		}
		int begin = number(offsets, 1);
		int end = offsets.group(2) == null ? begin : number(offsets, 2);
		return Optional.of(new Offsets(Math.min(begin, end), Math.max(begin, end)));
	}

	private static int number(Matcher matcher, int group) {
		return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
	}

	private static String digits(String words) {
		StringBuilder plain = new StringBuilder(words.length());
		for (int i = 0; i < words.length(); i++) {
			int digit = Character.digit(words.charAt(i), 10);
			plain.append(digit < 0 ? words.charAt(i) : (char) ('0' + digit));
		}
		return plain.toString();
	}

	/** How places are written. */
	final class Patterns {

		private static final Pattern PARAGRAPH = Pattern.compile("[\u00B6pP\u0641]\\s*(\\d{1,9})(?:[.:](\\d{1,9}))?"); //$NON-NLS-1$
		private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})(?:\\s*[-\u2010-\u2015\u2212]\\s*(\\d{1,9}))?"); //$NON-NLS-1$

		private Patterns() {
		}
	}
}
