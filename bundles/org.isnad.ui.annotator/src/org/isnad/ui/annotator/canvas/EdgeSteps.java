// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;

/**
 * Moves an edge of an annotation by a character, or from word to word: a begin to the begin of a word, an end to the end of one.
 */
final class EdgeSteps {

	private EdgeSteps() {
	}

	/** The fragments with their begin or end moved by a character on in the text, or back; never past the other edge. */
	static List<TextRange> movedByCharacter(TextSteps steps, List<TextRange> fragments, boolean begin, boolean onwards) {
		TextRange part = begin ? fragments.getFirst() : fragments.getLast();
		int edge = begin ? part.begin() : part.end();
		int goal = onwards ? steps.next(edge, Unit.CHARACTER) : steps.previous(edge, Unit.CHARACTER);
		boolean passes = begin ? goal >= part.end() : goal <= part.begin();
		return passes ? fragments : EdgeDrag.moved(fragments, begin, goal);
	}

	/** The fragments with their begin or end moved by a word on in the text, or back. */
	static List<TextRange> moved(TextSteps steps, List<TextRange> fragments, boolean begin, boolean onwards) {
		int edge = begin ? fragments.getFirst().begin() : fragments.getLast().end();
		int goal;
		if (begin) {
			goal = onwards ? steps.next(edge, Unit.WORD) : steps.previous(edge, Unit.WORD);
		} else if (onwards) {
			int next = steps.at(edge, Unit.WORD).isEmpty() ? steps.next(edge, Unit.WORD) : edge;
			goal = Math.max(edge + 1, steps.at(next, Unit.WORD).end());
		} else {
			int wordBegin = steps.previous(edge, Unit.WORD);
			int before = steps.previous(wordBegin, Unit.WORD);
			goal = steps.at(before, Unit.WORD).end();
		}
		return goal == edge ? fragments : EdgeDrag.moved(fragments, begin, goal);
	}
}
