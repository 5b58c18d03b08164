// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a sentence goes on behind a line end. Without something that says so a line ends its sentence, as headings and paragraphs do.
 */
final class LineRule {
	/** Words that leave a clause open. */
	private static final Set<String> LEAVE_OPEN = words("""
			في من إلى على عن مع بين منذ خلال لدى عند ضد تحت فوق نحو أمام وراء أن إن بأن وأن لأن كي لكي حتى التي الذي الذين اللذين اللتين
			و أو أم ثم بل لم لن قد سوف كما حيث إذا لو بينما هذا هذه ذلك تلك هؤلاء غير عبر حول دون كل بعض أحد إحدى مثل إما سواء
			the a an of to in and or that with for from by as at on its his her their which who was were is are has have had be been not
			"""); //$NON-NLS-1$
	/** Words that no sentence begins with. */
	private static final Set<String> GO_ON = words("بأن التي الذي الذين اللذين اللتين اللذان اللتان وأن وبأن"); //$NON-NLS-1$
	private static final int SHORT_LINE = 3;
	private static final int NARROWEST = 40;
	private static final int WIDEST = 120;
	private static final int WRAPPED_LINES = 3;

	private final String text;
	private final CueLexicon cues;
	/** The block of lines without a blank one that was looked at last, and its width if it is wrapped. */
	private int blockEnd;
	private boolean wrapped;

	LineRule(String text, CueLexicon cues) {
		this.text = text;
		this.cues = cues;
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.split("\\s+")).filter(w -> !w.isEmpty()).map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	/**
	 * Whether a line runs over into the next one, which follows without a blank line.
	 *
	 * @param lineBegin where the line begins
	 * @param line      what of it is not in a sentence yet, without blanks at its ends, not empty
	 * @param next      the next line, likewise
	 */
	boolean goesOn(int lineBegin, TextRange line, TextRange next) {
		boolean inBlock = isWrapped(lineBegin);
		char last = text.charAt(line.end() - 1);
		char first = text.charAt(next.begin());
		if (Signs.isStop(last) || last == ':' || last == '؛') {
			return false;
		}
		if (last == '،' || last == ',' || Signs.isOpening(last) || Signs.isClosing(first) || first == '،' || first == ',') {
			return true;
		}
		boolean latin = Character.isLowerCase(first) && (Character.isLetter(last) && last < 0x250);
		return latin || inBlock || hasOpenEnd(line) || GO_ON.contains(firstWord(next)) || closesIn(line, next);
	}

	private boolean hasOpenEnd(TextRange line) {
		int begin = line.end();
		while (begin > line.begin() && !Signs.isBlank(text.charAt(begin - 1))) {
			begin--;
		}
		String last = ArabicFolder.key(text.subSequence(begin, line.end()));
		return LEAVE_OPEN.contains(last) || cues != null && last.startsWith("و") && cues.isVerb(last) && wordsIn(line) <= SHORT_LINE; //$NON-NLS-1$
	}

	private String firstWord(TextRange line) {
		int end = line.begin();
		while (end < line.end() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return ArabicFolder.key(text.subSequence(line.begin(), end));
	}

	private int wordsIn(TextRange line) {
		int words = 1;
		for (int i = line.begin(); i < line.end() && words <= SHORT_LINE; i++) {
			words += Signs.isBlank(text.charAt(i)) ? 1 : 0;
		}
		return words;
	}

	/** A bracket or quotation that is open at the end of the line and that the next one closes. */
	private boolean closesIn(TextRange line, TextRange next) {
		int open = 0;
		for (int i = line.begin(); i < line.end(); i++) {
			open += Signs.isOpening(text.charAt(i)) ? 1 : Signs.isClosing(text.charAt(i)) && open > 0 ? -1 : 0;
		}
		for (int i = next.begin(); i < next.end() && open > 0; i++) {
			if (Signs.isClosing(text.charAt(i))) {
				return true;
			}
			if (Signs.isOpening(text.charAt(i)) || Signs.isStop(text.charAt(i))) {
				return false;
			}
		}
		return false;
	}

	/**
	 * Whether the line lies in a block that a program wrapped: no line of it is wider than a page, and none but the last had room for the
	 * first word of the next.
	 */
	private boolean isWrapped(int lineBegin) {
		if (lineBegin < blockEnd) {
			return wrapped;
		}
		int width = 0;
		int lines = 0;
		int end = lineBegin;
		boolean blank = false;
		while (end < text.length() && !blank) {
			int lineEnd = lineEnd(end);
			blank = Signs.trimmed(text, end, lineEnd) == null;
			width = Math.max(width, lineEnd - end);
			lines += blank ? 0 : 1;
			end = Math.min(text.length(), lineEnd + 1);
		}
		blockEnd = end;
		wrapped = lines >= WRAPPED_LINES && width >= NARROWEST && width <= WIDEST && allFull(lineBegin, end, width);
		return wrapped;
	}

	private boolean allFull(int begin, int end, int width) {
		int at = begin;
		while (at < end) {
			int lineEnd = lineEnd(at);
			int next = lineEnd + 1;
			boolean more = next < end && Signs.trimmed(text, next, lineEnd(next)) != null;
			int word = next;
			while (word < end && !Signs.isBlank(text.charAt(word))) {
				word++;
			}
			if (more && lineEnd - at + 1 + (word - next) <= width) {
				return false;
			}
			at = next;
		}
		return true;
	}

	private int lineEnd(int from) {
		int i = from;
		while (i < text.length() && !Signs.isLineEnd(text.charAt(i))) {
			i++;
		}
		return i;
	}
}
