// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.isnad.layout.LineLayout;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;

/**
 * Counts the lines of paragraphs as they are wrapped now. A long paragraph is several blocks, which are laid out one after
 * the other as far as the count needs them.
 */
final class ParagraphLines {

	private final Viewport viewport;

	ParagraphLines(Viewport viewport) {
		this.viewport = viewport;
	}

	/** The text of a paragraph, or of one of its lines; the nearest there is. Both from 1; line 0 is the whole paragraph. */
	TextRange range(int paragraph, int line) {
		TextBlocks blocks = viewport.blocks();
		TextBlock block = blocks.ofParagraph(paragraph);
		int begin = block.begin();
		int left = line;
		while (true) {
			if (line > 0) {
				ParagraphLayout laid = viewport.layout().layout(block.index());
				if (left <= laid.lines().size() || block.last()) {
					LineLayout found = laid.lines().get(Math.min(left, laid.lines().size()) - 1);
					return new TextRange(block.begin() + found.line().begin(), block.begin() + found.line().end());
				}
				left -= laid.lines().size();
			} else if (block.last()) {
				return new TextRange(begin, block.end());
			}
			block = blocks.get(block.index() + 1);
		}
	}

	/** The number of a line in its paragraph, from 1. */
	int number(VisibleLine line) {
		int number = line.index() + 1;
		for (TextBlock block = line.block(); !block.first();) {
			block = viewport.blocks().get(block.index() - 1);
			number += viewport.layout().layout(block.index()).lines().size();
		}
		return number;
	}
}
