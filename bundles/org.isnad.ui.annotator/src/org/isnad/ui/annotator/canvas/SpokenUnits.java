// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.accessibility.ACC;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;

/**
 * The stretches by which assistive technology reads the article: character, word, sentence, visual line, paragraph. Looks at
 * no more of the text than the block a stretch lies in. Offsets are those of the text.
 */
final class SpokenUnits {

	private final AnnotationCanvas canvas;
	private final String text;

	SpokenUnits(AnnotationCanvas canvas, String text) {
		this.canvas = canvas;
		this.text = text;
	}

	/**
	 * The stretch that holds an offset, or one some steps further on.
	 *
	 * @param type  one of the boundaries in {@link ACC}
	 * @param steps how many stretches further, backwards if negative
	 * @return empty at the end of the text, or at its begin, if there are not so many
	 */
	TextRange range(int offset, int type, int steps) {
		TextRange range = at(offset, type);
		for (int i = 0; i < Math.abs(steps) && range != null; i++) {
			range = steps > 0 ? next(range, type) : previous(range, type);
		}
		int end = steps > 0 ? text.length() : 0;
		return range == null ? new TextRange(end, end) : range;
	}

	private TextRange at(int offset, int type) {
		return switch (type) {
		case ACC.TEXT_BOUNDARY_CHAR -> character(offset);
		case ACC.TEXT_BOUNDARY_WORD -> unit(offset, Unit.WORD);
		case ACC.TEXT_BOUNDARY_SENTENCE -> unit(offset, Unit.SENTENCE);
		case ACC.TEXT_BOUNDARY_LINE -> line(canvas.viewport().lineOf(offset));
		case ACC.TEXT_BOUNDARY_PARAGRAPH -> canvas.steps().paragraphAt(offset);
		default -> new TextRange(0, text.length());
		};
	}

	/** A letter with its marks; from inside it, the marks that follow. */
	private TextRange character(int offset) {
		int end = offset < text.length() ? canvas.steps().next(offset, Unit.CHARACTER) : offset;
		return new TextRange(offset, end);
	}

	/** The stretch between two stops, without the space at its end. */
	private TextRange unit(int offset, Unit unit) {
		int next = canvas.steps().next(offset, unit);
		TextBlock block = canvas.viewport().blocks().at(offset);
		int begin = offset >= block.end() ? block.end() : canvas.steps().previous(next, unit);
		int end = Math.clamp(next, begin, Math.max(begin, block.end()));
		while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new TextRange(begin, end);
	}

	private static TextRange line(VisibleLine line) {
		return new TextRange(line.begin(), line.end());
	}

	private TextRange next(TextRange range, int type) {
		int begin = switch (type) {
		case ACC.TEXT_BOUNDARY_WORD -> nextStop(range.begin(), Unit.WORD);
		case ACC.TEXT_BOUNDARY_SENTENCE -> nextStop(range.begin(), Unit.SENTENCE);
		case ACC.TEXT_BOUNDARY_LINE, ACC.TEXT_BOUNDARY_PARAGRAPH -> afterLine(range, type);
		case ACC.TEXT_BOUNDARY_CHAR -> range.end();
		default -> text.length();
		};
		return begin > range.begin() && begin < text.length() ? at(begin, type) : null;
	}

	private TextRange previous(TextRange range, int type) {
		if (range.begin() == 0) {
			return null;
		}
		return switch (type) {
		case ACC.TEXT_BOUNDARY_CHAR -> at(canvas.steps().previous(range.begin(), Unit.CHARACTER), type);
		case ACC.TEXT_BOUNDARY_WORD -> at(previousStop(range.begin(), Unit.WORD), type);
		case ACC.TEXT_BOUNDARY_SENTENCE -> at(previousStop(range.begin(), Unit.SENTENCE), type);
		case ACC.TEXT_BOUNDARY_LINE, ACC.TEXT_BOUNDARY_PARAGRAPH -> at(beforeLine(range), type);
		default -> null;
		};
	}

	/** Stops at the end of a paragraph begin nothing. */
	private int nextStop(int from, Unit unit) {
		int stop = from;
		do {
			stop = canvas.steps().next(stop, unit);
		} while (stop < text.length() && stop == canvas.viewport().blocks().at(stop).end());
		return stop;
	}

	private int previousStop(int from, Unit unit) {
		int stop = from;
		do {
			stop = canvas.steps().previous(stop, unit);
		} while (stop > 0 && stop == canvas.viewport().blocks().at(stop).end());
		return stop;
	}

	private int afterLine(TextRange range, int type) {
		TextBlock block = canvas.viewport().blocks().at(Math.max(range.begin(), range.end() - 1));
		if (type == ACC.TEXT_BOUNDARY_LINE && range.end() > range.begin() && range.end() < block.end()) {
			return range.end();
		}
		while (!block.last() && type == ACC.TEXT_BOUNDARY_PARAGRAPH) {
			block = canvas.viewport().blocks().get(block.index() + 1);
		}
		int next = block.index() + 1;
		return next < canvas.viewport().blocks().size() ? canvas.viewport().blocks().get(next).begin() : text.length();
	}

	private int beforeLine(TextRange range) {
		TextBlock block = canvas.viewport().blocks().at(range.begin());
		boolean first = range.begin() == block.begin();
		return first && block.index() > 0 ? Math.max(0, canvas.viewport().blocks().get(block.index() - 1).end() - 1)
				: Math.max(0, range.begin() - 1);
	}
}
