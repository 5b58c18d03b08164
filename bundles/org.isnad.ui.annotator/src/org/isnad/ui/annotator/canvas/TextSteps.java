// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;

import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;

/**
 * Steps through an article by character, word and sentence, in the order of the text. Offsets are UTF-16 code units of the
 * document; answers lie in the document and never inside a character as the reader counts them.
 */
public final class TextSteps {

	/** How far a step goes. */
	public enum Unit {
		/** A letter with its marks. */
		CHARACTER(() -> BreakIterator.getCharacterInstance(Locale.ROOT)),
		/** A word; steps stop at the begin of words. */
		WORD(() -> BreakIterator.getWordInstance(Locale.ROOT)),
		/** A sentence. */
		SENTENCE(() -> BreakIterator.getSentenceInstance(Locale.ROOT));

		private final Supplier<BreakIterator> boundaries;

		Unit(Supplier<BreakIterator> boundaries) {
			this.boundaries = boundaries;
		}
	}

	private final String text;
	private final TextBlocks blocks;

	/**
	 * @param text   the article
	 * @param blocks its blocks
	 */
	public TextSteps(String text, TextBlocks blocks) {
		this.text = text;
		this.blocks = blocks;
	}

	/** The next stop after an offset; the end of the text if there is none. */
	public int next(int offset, Unit unit) {
		TextBlock block = blocks.at(offset);
		if (offset >= block.end()) {
			return block.index() + 1 < blocks.size() ? blocks.get(block.index() + 1).begin() : block.end();
		}
		BreakIterator boundaries = boundaries(block, unit);
		int at = offset - block.begin();
		do {
			at = boundaries.following(at);
		} while (at < block.length() && unit == Unit.WORD && Character.isWhitespace(text.charAt(block.begin() + at)));
		return block.begin() + at;
	}

	/** The stop before an offset; 0 if there is none. */
	public int previous(int offset, Unit unit) {
		TextBlock block = blocks.at(offset);
		int at = Math.min(offset, block.end()) - block.begin();
		if (offset > block.end()) {
			return block.end();
		}
		if (at == 0) {
			return block.index() > 0 ? blocks.get(block.index() - 1).end() : 0;
		}
		BreakIterator boundaries = boundaries(block, unit);
		do {
			at = boundaries.preceding(at);
		} while (at > 0 && unit == Unit.WORD && Character.isWhitespace(text.charAt(block.begin() + at)));
		return block.begin() + at;
	}

	/** The word, sentence or character at an offset, without space at its ends; empty between words. */
	public TextRange at(int offset, Unit unit) {
		TextBlock block = blocks.at(offset);
		int at = Math.clamp(offset - block.begin(), 0, block.length());
		if (block.length() == 0) {
			return new TextRange(block.begin(), block.begin());
		}
		BreakIterator boundaries = boundaries(block, unit);
		int begin = at == block.length() ? boundaries.preceding(at) : boundaries.isBoundary(at) ? at : boundaries.preceding(at);
		int end = boundaries.following(begin);
		return trim(new TextRange(block.begin() + begin, block.begin() + end));
	}

	/** The paragraph at an offset. */
	public TextRange paragraphAt(int offset) {
		TextBlock block = blocks.at(offset);
		int begin = block.index();
		int end = block.index();
		while (!blocks.get(begin).first()) {
			begin--;
		}
		while (!blocks.get(end).last()) {
			end++;
		}
		return trim(new TextRange(blocks.get(begin).begin(), blocks.get(end).end()));
	}

	/** Widens a range to whole words and drops space and closing punctuation at its ends. */
	public TextRange snapToWords(TextRange range) {
		if (range.isEmpty()) {
			return range;
		}
		TextRange inner = trim(range);
		if (inner.isEmpty()) {
			return inner;
		}
		TextRange first = at(inner.begin(), Unit.WORD);
		TextRange last = at(previous(inner.end(), Unit.CHARACTER), Unit.WORD);
		TextRange wide = new TextRange(Math.min(inner.begin(), first.begin()), Math.max(inner.end(), last.end()));
		return dropPunctuation(wide);
	}

	/** Widens a range to whole characters. */
	public TextRange snapToCharacters(TextRange range) {
		return range.isEmpty() ? range : new TextRange(at(range.begin(), Unit.CHARACTER).isEmpty() ? range.begin()
				: Math.min(range.begin(), at(range.begin(), Unit.CHARACTER).begin()), Math.max(range.end(),
						at(previous(range.end(), Unit.CHARACTER), Unit.CHARACTER).end()));
	}

	/** Drops space at both ends. */
	public TextRange trim(TextRange range) {
		int begin = range.begin();
		int end = range.end();
		while (begin < end && Character.isWhitespace(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new TextRange(begin, end);
	}

	private TextRange dropPunctuation(TextRange range) {
		int end = range.end();
		while (end > range.begin() + 1 && ".,;:!?\u060C\u061B\u061F\u06D4".indexOf(text.charAt(end - 1)) >= 0) { //$NON-NLS-1$
			end--;
		}
		return trim(new TextRange(range.begin(), end));
	}

	private BreakIterator boundaries(TextBlock block, Unit unit) {
		BreakIterator boundaries = unit.boundaries.get();
		boundaries.setText(text.substring(block.begin(), block.end()));
		return boundaries;
	}
}
