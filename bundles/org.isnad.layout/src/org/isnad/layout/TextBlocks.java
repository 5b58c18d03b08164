// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The blocks of a document, in order. Paragraphs end at LF, CR, CR LF, U+0085, U+2028 and U+2029. A paragraph longer than
 * {@link #MAX_LENGTH} is divided at the end of a sentence, else at a space, both before a letter if there is one; else
 * between two characters as the reader counts them. The division is one of display only.
 */
public final class TextBlocks {

	/** The longest block, in code units: shaping takes time that grows faster than the length. */
	public static final int MAX_LENGTH = 2000;
	private static final int CONTEXT = 64;

	private final List<TextBlock> blocks;
	private final int[] firstOfParagraph;

	private TextBlocks(List<TextBlock> blocks) {
		this.blocks = List.copyOf(blocks);
		this.firstOfParagraph = this.blocks.stream().filter(TextBlock::first).mapToInt(TextBlock::index).toArray();
	}

	/** Divides a text. An empty text has one empty block. */
	public static TextBlocks of(String text) {
		List<TextBlock> blocks = new ArrayList<>();
		int begin = 0;
		int paragraph = 1;
		// an array is walked through much faster than a string, and an article may have a million characters
		char[] chars = text.toCharArray();
		for (int i = 0; i < chars.length; i++) {
			if (isLineEnd(chars[i])) {
				divide(text, begin, i, paragraph++, blocks);
				if (chars[i] == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
					i++;
				}
				begin = i + 1;
			}
		}
		// a line end at the very end closes the last paragraph and opens none
		if (begin < text.length() || blocks.isEmpty()) {
			divide(text, begin, text.length(), paragraph, blocks);
		}
		return new TextBlocks(blocks);
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	private static void divide(String text, int begin, int end, int paragraph, List<TextBlock> blocks) {
		int from = begin;
		while (end - from > MAX_LENGTH) {
			int cut = cut(text, from, end);
			blocks.add(new TextBlock(blocks.size(), paragraph, from, cut, from == begin, false));
			from = cut;
		}
		blocks.add(new TextBlock(blocks.size(), paragraph, from, end, from == begin, true));
	}

	private static int cut(String text, int from, int end) {
		// as far behind the limit as it takes to see whether a character goes on
		String window = text.substring(from, Math.min(end, from + MAX_LENGTH + CONTEXT));
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(window);
		for (int i = lastUpTo(sentences, MAX_LENGTH); i > MAX_LENGTH / 2; i = sentences.preceding(i)) {
			if (beginsWithLetter(window, i)) {
				return from + i;
			}
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(window);
		int space = 0;
		for (int i = MAX_LENGTH; i > MAX_LENGTH / 2; i--) {
			if (Character.isWhitespace(window.charAt(i - 1)) && characters.isBoundary(i)) {
				if (beginsWithLetter(window, i)) {
					return from + i;
				}
				space = Math.max(space, i);
			}
		}
		int character = space > 0 ? space : lastUpTo(characters, MAX_LENGTH);
		if (character > 0) {
			return from + character;
		}
		// one endless character: cut it somewhere, but not a pair of surrogates
		return from + (Character.isSurrogatePair(window.charAt(MAX_LENGTH - 1), window.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH);
	}

	private static int lastUpTo(BreakIterator boundaries, int limit) {
		return boundaries.isBoundary(limit) ? limit : Math.max(0, boundaries.preceding(limit));
	}

	/** Digits and signs are set by the letter before them (UAX #9, W2): better not parted from it. */
	private static boolean beginsWithLetter(String window, int at) {
		int i = at;
		while (i < window.length() && Character.isWhitespace(window.charAt(i))) {
			i++;
		}
		return i < window.length() && Character.isLetter(window.codePointAt(i));
	}

	/** The blocks in the order of the text; never empty. */
	public List<TextBlock> list() {
		return blocks;
	}

	/** The number of blocks. */
	public int size() {
		return blocks.size();
	}

	/** The block at an index. */
	public TextBlock get(int index) {
		return blocks.get(index);
	}

	/** The number of paragraphs. */
	public int paragraphs() {
		return firstOfParagraph.length;
	}

	/** The first block of a paragraph; a number outside the document means its nearest paragraph. */
	public TextBlock ofParagraph(int paragraph) {
		return blocks.get(firstOfParagraph[Math.clamp(paragraph - 1, 0, firstOfParagraph.length - 1)]);
	}

	/** The block that holds an offset; an offset in a line end belongs to the block before it. */
	public TextBlock at(int offset) {
		int low = 0;
		int high = blocks.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (blocks.get(middle).begin() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return blocks.get(low);
	}
}
