// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines: where a line may end, else, in a word that is longer than a line, between two characters. */
final class LineBreaker {

	private final String text;
	private final double[] until;
	private final double width;
	private final Graphemes graphemes;

	private LineBreaker(String text, float[] advances, float width, Graphemes graphemes) {
		this.text = text;
		this.width = width;
		this.graphemes = graphemes;
		this.until = new double[advances.length + 1];
		for (int i = 0; i < advances.length; i++) {
			until[i + 1] = until[i] + advances[i];
		}
	}

	/** Where each line ends; the last at the end of the text. The text is not empty. */
	static List<Integer> lineEnds(String text, float[] advances, float width, Graphemes graphemes) {
		return new LineBreaker(text, advances, width, graphemes).ends();
	}

	private List<Integer> ends() {
		List<Integer> ends = new ArrayList<>();
		BreakIterator chances = BreakIterator.getLineInstance(Locale.ROOT);
		chances.setText(text);
		int begin = 0;
		int fitting = 0;
		for (int chance = chances.next(); chance != BreakIterator.DONE; chance = chances.next()) {
			if (fits(begin, chance)) {
				fitting = chance;
				continue;
			}
			if (fitting > begin) {
				ends.add(fitting);
				begin = fitting;
			}
			while (!fits(begin, chance)) {
				begin = emergency(begin, chance);
				ends.add(begin);
			}
			fitting = chance;
		}
		if (begin < text.length()) {
			ends.add(text.length());
		}
		return ends;
	}

	/** Whether a stretch fits a line; the spaces at its end hang over the edge. */
	private boolean fits(int begin, int end) {
		int last = end;
		while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return until[last] - until[begin] <= width;
	}

	private int emergency(int begin, int end) {
		int next = graphemes.ceiling(begin + 1);
		while (next < end && fits(begin, graphemes.ceiling(next + 1))) {
			next = graphemes.ceiling(next + 1);
		}
		return next;
	}
}
