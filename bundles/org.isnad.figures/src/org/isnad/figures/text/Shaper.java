// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.isnad.layout.DisplayText;

/**
 * Turns a text with known levels into runs of glyphs, and says which stretch of a run each code unit has. The shaping itself is that of
 * the runtime (HarfBuzz), asked run by run, with the whole text as context, so that letters also join across a change of face.
 */
final class Shaper {

	/** What the runtime gives for a character without a shape. */
	private static final int NOTHING = 0xFFFF;

	private final String text;
	private final char[] chars;
	private final Face[] faces;
	private final float size;
	private final byte[] levels;
	private final Graphemes graphemes;
	/** The stretch of each code unit, from the left edge of its run until the run has its place, then of the line. */
	private final float[] lefts;
	private final float[] rights;

	/** @param text the text as it is drawn, see {@link DisplayText} */
	Shaper(String text, Faces faces, float size, Graphemes graphemes, boolean rightToLeft) {
		this.text = text;
		this.chars = text.toCharArray();
		this.faces = faces.of(text, graphemes);
		this.size = size;
		this.graphemes = graphemes;
		this.levels = levels(text, graphemes, rightToLeft);
		this.lefts = new float[chars.length];
		this.rights = new float[chars.length];
	}

	/** By UAX #9. */
	private static byte[] levels(String text, Graphemes graphemes, boolean rightToLeft) {
		byte[] levels = new byte[text.length()];
		Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		for (int run = 0; run < bidi.getRunCount(); run++) {
			Arrays.fill(levels, bidi.getRunStart(run), bidi.getRunLimit(run), (byte) bidi.getRunLevel(run));
		}
		// a character is never torn: a joiner may have the level of the text around it
		for (int i = 1; i < levels.length; i++) {
			if (!graphemes.isBoundary(i)) {
				levels[i] = levels[i - 1];
			}
		}
		return levels;
	}

	boolean isRightToLeft(int offset) {
		return (levels[offset] & 1) == 1;
	}

	float left(int offset) {
		return lefts[offset];
	}

	float right(int offset) {
		return rights[offset];
	}

	/** The width of each code unit in the text set as one endless line. */
	float[] advances() {
		for (int begin = 0; begin < chars.length;) {
			int end = runEnd(begin, chars.length, chars.length, (byte) 0);
			shape(begin, end, levels[begin]);
			begin = end;
		}
		float[] advances = new float[chars.length];
		for (int i = 0; i < advances.length; i++) {
			advances[i] = rights[i] - lefts[i];
		}
		return advances;
	}

	/**
	 * Shapes one line and puts its runs and code units in their places.
	 *
	 * @param edge the right edge of a line that is read from right to left; its left edge is 0 in other text
	 * @return the runs in reading order, without the spaces at the end of the line
	 */
	List<GlyphRun> line(int begin, int end, boolean rightToLeft, float edge) {
		byte base = (byte) (rightToLeft ? 1 : 0);
		int content = end;
		while (content > begin && Character.isWhitespace(chars[content - 1])) {
			content--;
		}
		List<GlyphRun> runs = new ArrayList<>();
		List<Byte> runLevels = new ArrayList<>();
		for (int from = begin; from < end;) {
			// spaces at the end of a line stand at its end, whatever is before them (UAX #9, L1)
			byte level = from < content ? levels[from] : base;
			int to = from < content ? runEnd(from, content, content, base) : runEnd(from, end, content, base);
			runs.add(shape(from, to, level));
			runLevels.add(level);
			from = to;
		}
		return place(runs, runLevels, content, rightToLeft, edge);
	}

	private List<GlyphRun> place(List<GlyphRun> runs, List<Byte> runLevels, int content, boolean rightToLeft, float edge) {
		byte[] order = new byte[runs.size()];
		Object[] visual = new Object[runs.size()];
		float width = 0;
		for (int i = 0; i < visual.length; i++) {
			order[i] = runLevels.get(i);
			visual[i] = i;
			width += runs.get(i).width();
		}
		Bidi.reorderVisually(order, 0, visual, 0, visual.length);
		float x = rightToLeft ? edge - width : 0;
		GlyphRun[] placed = new GlyphRun[visual.length];
		for (Object index : visual) {
			GlyphRun run = runs.get((Integer) index);
			placed[(Integer) index] = run.at(x);
			for (int i = run.begin(); i < run.begin() + run.text().length(); i++) {
				lefts[i] += x;
				rights[i] += x;
			}
			x += run.width();
		}
		return Arrays.stream(placed).filter(run -> run.begin() < content).toList();
	}

	/** Where the run that begins at an offset ends: another level, another face, or the spaces at the end of the line. */
	private int runEnd(int begin, int limit, int content, byte base) {
		int end = begin + 1;
		while (end < limit && faces[end] == faces[begin] && (begin >= content ? base : levels[end]) == (begin >= content ? base : levels[begin])) {
			end++;
		}
		return end;
	}

	private GlyphRun shape(int begin, int end, byte level) {
		boolean rightToLeft = (level & 1) == 1;
		GlyphVector vector = faces[begin].sized(size).layoutGlyphVector(Face.CONTEXT, chars, begin, end,
				rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
		int count = vector.getNumGlyphs();
		float[] positions = vector.getGlyphPositions(0, count + 1, null);
		int[] codes = vector.getGlyphCodes(0, count, null);
		float width = positions[2 * count];
		float[] starts = starts(faces[begin], begin, end, vector.getGlyphCharIndices(0, count, null), codes, positions);
		spread(begin, rightToLeft, starts, width);
		int shown = 0;
		for (int i = 0; i < count; i++) {
			if (codes[i] != NOTHING) {
				codes[shown] = codes[i];
				positions[2 * shown] = positions[2 * i];
				positions[2 * shown + 1] = positions[2 * i + 1];
				shown++;
			}
		}
		return new GlyphRun(faces[begin], size, text.substring(begin, end), begin, rightToLeft, 0, width, Arrays.copyOf(codes, shown),
				Arrays.copyOf(positions, 2 * shown));
	}

	/** Where each letter that has a glyph of its own begins on the left; not a number for the others. */
	private float[] starts(Face face, int begin, int end, int[] indices, int[] codes, float[] positions) {
		float[] starts = new float[end - begin];
		Arrays.fill(starts, Float.NaN);
		float width = positions[2 * indices.length];
		for (int i = 0; i < indices.length; i++) {
			// all glyphs of what the reader counts as one character share its place, but marks have none
			int letter = Math.max(0, graphemes.floor(begin + indices[i]) - begin);
			if (codes[i] != NOTHING && !face.isMark(codes[i])) {
				float x = Math.clamp(positions[2 * i], 0, width);
				starts[letter] = Float.isNaN(starts[letter]) ? x : Math.min(starts[letter], x);
			}
		}
		return starts;
	}

	/** Gives each code unit its stretch: marks that of their letter, the letters of a ligature an equal share of it. */
	private void spread(int begin, boolean rightToLeft, float[] starts, float width) {
		for (int from = 0; from < starts.length;) {
			int to = from + 1;
			while (to < starts.length && Float.isNaN(starts[to])) {
				to++;
			}
			share(begin + from, begin + to, rightToLeft, starts, from, to, width);
			from = to;
		}
	}

	private void share(int begin, int end, boolean rightToLeft, float[] starts, int from, int to, float width) {
		float left = Float.isNaN(starts[from]) ? edgeBefore(starts, from, rightToLeft, width) : starts[from];
		float right;
		if (rightToLeft) {
			right = edgeBefore(starts, from, true, width);
		} else {
			right = to < starts.length ? starts[to] : width;
		}
		right = Math.max(left, right);
		int letters = 0;
		for (int i = begin; i < end; i++) {
			letters += i == begin || isLetter(i) ? 1 : 0;
		}
		int letter = 0;
		for (int i = begin; i < end; i++) {
			letter += i > begin && isLetter(i) ? 1 : 0;
			// a sign without a shape stands at the end of what is before it
			boolean empty = i > begin && graphemes.isBoundary(i) && !isLetter(i);
			float one = left + (right - left) * (empty ? letter + 1 : letter) / letters;
			float other = left + (right - left) * (letter + 1) / letters;
			lefts[i] = rightToLeft ? left + right - other : one;
			rights[i] = rightToLeft ? left + right - one : other;
		}
	}

	private boolean isLetter(int offset) {
		return graphemes.isBoundary(offset) && Character.getType(text.codePointAt(offset)) != Character.FORMAT;
	}

	/** The edge of the letter that is read before: in right-to-left text the left edge of it. */
	private static float edgeBefore(float[] starts, int from, boolean rightToLeft, float width) {
		for (int i = from - 1; i >= 0; i--) {
			if (!Float.isNaN(starts[i])) {
				return starts[i];
			}
		}
		return rightToLeft ? width : 0;
	}
}
