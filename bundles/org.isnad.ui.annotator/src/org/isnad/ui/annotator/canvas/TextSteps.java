// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.isnad.arabic.TextSegmenter;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;

/**
 * Steps through an article by character, word, clause and sentence, in the order of the text. Offsets are UTF-16 code units of the
 * document; answers lie in the document and never inside a character as the reader counts them. Sentences and clauses are those of
 * {@link TextSegmenter}, found when they are first asked for. UI thread only.
 */
public final class TextSteps {

	/** How far a step goes. */
	public enum Unit {
		/** A letter with its marks. */
		CHARACTER,
		/** A word; steps stop at the begin of words. */
		WORD,
		/** A clause; steps stop at the begin of clauses. */
		CLAUSE,
		/** A sentence; steps stop at the begin of sentences. */
		SENTENCE
	}

	private final String text;
	private final TextBlocks blocks;
	private final TextSegmenter segmenter;
	private List<org.isnad.arabic.TextRange> sentences;

	/**
	 * @param text     the article
	 * @param blocks   its blocks
	 * @param language a BCP 47 tag
	 */
	public TextSteps(String text, TextBlocks blocks, String language) {
		this.text = text;
		this.blocks = blocks;
		this.segmenter = new TextSegmenter(language);
	}

	/** The next stop after an offset; the end of the text if there is none. */
	public int next(int offset, Unit unit) {
		if (unit == Unit.SENTENCE || unit == Unit.CLAUSE) {
			return segments(offset, unit).stream().mapToInt(segment -> segment.begin()).filter(begin -> begin > offset).findFirst()
					.orElse(blocks.list().getLast().end());
		}
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
		if (unit == Unit.SENTENCE || unit == Unit.CLAUSE) {
			return segments(offset, unit).reversed().stream().mapToInt(segment -> segment.begin()).filter(begin -> begin < offset)
					.findFirst().orElse(0);
		}
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

	/** The paragraph's begin after an offset, or the end of the text. */
	public int nextParagraph(int offset) {
		TextBlock block = blocks.at(offset);
		return block.paragraph() < blocks.paragraphs() ? blocks.ofParagraph(block.paragraph() + 1).begin() : blocks.list().getLast().end();
	}

	/** The begin of the paragraph that an offset lies in, or of the one before it if it stands there already. */
	public int previousParagraph(int offset) {
		int paragraph = blocks.at(offset).paragraph();
		int begin = blocks.ofParagraph(paragraph).begin();
		return begin < offset ? begin : blocks.ofParagraph(Math.max(1, paragraph - 1)).begin();
	}

	/** The word, clause, sentence or character at an offset, without space at its ends; empty between words. */
	public TextRange at(int offset, Unit unit) {
		if (unit == Unit.SENTENCE || unit == Unit.CLAUSE) {
			List<org.isnad.arabic.TextRange> segments = segments(offset, unit);
			return segments.reversed().stream().filter(segment -> segment.begin() <= offset).findFirst()
					.or(() -> segments.stream().findFirst()).map(segment -> new TextRange(segment.begin(), segment.end()))
					.orElseGet(() -> new TextRange(offset, offset));
		}
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

	/** The word that a caret stands in or at, punctuation left out; empty where there is none. */
	public TextRange wordAt(int caret) {
		TextRange behind = at(caret, Unit.WORD);
		if (isWord(behind)) {
			return behind;
		}
		TextRange before = caret > 0 ? at(caret - 1, Unit.WORD) : behind;
		return isWord(before) && before.end() == caret ? before : new TextRange(caret, caret);
	}

	private boolean isWord(TextRange range) {
		return text.substring(range.begin(), range.end()).codePoints().anyMatch(Character::isLetterOrDigit);
	}

	/**
	 * The smallest of word, clause, sentence, paragraph and article that holds a range and more than it; the range itself if none does.
	 * Clauses and sentences come without the punctuation at their end, as they are annotated.
	 */
	public TextRange around(TextRange range) {
		TextRange all = trim(new TextRange(0, text.length()));
		return Stream.of(range.isEmpty() ? wordAt(range.begin()) : at(range.begin(), Unit.WORD),
				dropPunctuation(at(range.begin(), Unit.CLAUSE)), dropPunctuation(at(range.begin(), Unit.SENTENCE)), paragraphAt(range.begin()), all).filter(wider -> holds(wider, range))
				.min(Comparator.comparingInt(TextRange::length)).orElse(range);
	}

	/** The largest of sentence, clause and word at the begin of a range that is smaller than it; empty there if none is. */
	public TextRange within(TextRange range) {
		return Stream.of(paragraphAt(range.begin()), dropPunctuation(at(range.begin(), Unit.SENTENCE)),
				dropPunctuation(at(range.begin(), Unit.CLAUSE)), at(range.begin(), Unit.WORD)).filter(narrower -> !narrower.isEmpty() && holds(range, narrower))
				.max(Comparator.comparingInt(TextRange::length)).orElse(new TextRange(range.begin(), range.begin()));
	}

	private static boolean holds(TextRange wide, TextRange narrow) {
		return wide.begin() <= narrow.begin() && narrow.end() <= wide.end() && wide.length() > narrow.length();
	}

	/** The sentences of the article, or the clauses around an offset: those of its sentence and of its neighbours. */
	private List<org.isnad.arabic.TextRange> segments(int offset, Unit unit) {
		if (sentences == null) {
			sentences = segmenter.sentences(text);
		}
		if (unit == Unit.SENTENCE || sentences.isEmpty()) {
			return sentences;
		}
		int low = 0;
		int high = sentences.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (sentences.get(middle).begin() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		List<org.isnad.arabic.TextRange> clauses = new ArrayList<>();
		for (int i = Math.max(0, low - 1); i <= Math.min(sentences.size() - 1, low + 1); i++) {
			clauses.addAll(segmenter.clauses(text, sentences.get(i)));
		}
		return clauses;
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

	/** The begin of the character that holds an offset; of a line end, the end of its paragraph. */
	public int wholeCharacter(int offset) {
		TextBlock block = blocks.at(offset);
		if (offset >= block.end()) {
			return offset == text.length() ? offset : block.end();
		}
		BreakIterator boundaries = boundaries(block, Unit.CHARACTER);
		int in = offset - block.begin();
		return boundaries.isBoundary(in) ? offset : block.begin() + boundaries.preceding(in);
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
		BreakIterator boundaries = unit == Unit.WORD ? BreakIterator.getWordInstance(Locale.ROOT) : BreakIterator.getCharacterInstance(Locale.ROOT);
		boundaries.setText(text.substring(block.begin(), block.end()));
		return boundaries;
	}
}
