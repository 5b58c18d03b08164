// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A shaped text that is known by the edges of its characters. All that text engines answer each in their own way is decided
 * here: runs come from the bidi algorithm (UAX #9), the letters of a ligature share its room evenly, the space at which a
 * line breaks has no room, and a point belongs to the character in whose rectangle it lies. A character that the bidi
 * algorithm tears, such as an Arabic number sign before a letter, stands where its first code point stands. Edges are asked
 * for when they are needed and kept: an engine may take long to find one.
 */
public final class CharacterText implements ShapedText {

	private static final int UNKNOWN = Integer.MIN_VALUE;

	private final String text;
	private final boolean rightToLeft;
	private final int width;
	private final List<VisualLine> lines;
	private final CharacterEdges edges;
	/** Where the lines end without the space at which they break: that hangs over the edge. */
	private final int[] shownEnds;
	/** Whether the engine surely orders the text as {@link Bidi} does. */
	private final boolean agreed;
	private final int[] begins;
	private final int[] ends;
	/** The ends as the engine tells them. */
	private final int[] told;
	private BitSet boundaries;
	private byte[] levels;

	/**
	 * @param text      the text as it is drawn, see {@link DisplayText}
	 * @param direction the base direction
	 * @param width     the width of the column; nothing stands outside it
	 * @param lines     the visual lines, at least one, covering the text
	 * @param edges     the engine's answers
	 */
	public CharacterText(String text, Direction direction, int width, List<VisualLine> lines, CharacterEdges edges) {
		this.text = text;
		this.rightToLeft = direction.isRightToLeft();
		this.width = width;
		this.lines = List.copyOf(lines);
		this.edges = edges;
		this.shownEnds = lines.stream().mapToInt(line -> shownEnd(text, line)).toArray();
		this.agreed = text.chars().allMatch(CharacterText::isOfOld);
		this.begins = new int[text.length()];
		this.ends = new int[text.length()];
		this.told = new int[text.length()];
		Arrays.fill(begins, UNKNOWN);
		Arrays.fill(ends, UNKNOWN);
		Arrays.fill(told, UNKNOWN);
	}

	@Override
	public List<VisualLine> lines() {
		return lines;
	}

	@Override
	public int lineAt(int offset) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (lines.get(middle).begin() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	@Override
	public List<TextRange> runs(int begin, int end) {
		List<TextRange> runs = new ArrayList<>();
		int to = boundaryFrom(end);
		int from = boundaryUpTo(begin);
		while (from < to) {
			int runEnd = next(from);
			while (runEnd < to && goesOn(runEnd)) {
				runEnd = next(runEnd);
			}
			runs.add(new TextRange(from, runEnd));
			from = runEnd;
		}
		return runs;
	}

	@Override
	public Extent extent(int begin, int end) {
		int line = lineAt(begin);
		int from = Math.max(lines.get(line).begin(), boundaryUpTo(begin));
		int to = Math.min(shownEnds[line], boundaryFrom(end));
		if (from >= to) {
			int x = caretX(line, from);
			return new Extent(x, x);
		}
		int last = Math.max(from, boundaryUpTo(to - 1));
		while (from < last && isControl(line, from)) {
			from = next(from);
		}
		while (from < last && isControl(line, last)) {
			last = previous(last);
		}
		int one = begin(line, from);
		int other = end(line, last);
		return new Extent(Math.min(one, other), Math.max(one, other));
	}

	@Override
	public int offsetAt(int line, int x) {
		int found = lines.get(line).begin();
		int end = shownEnds[line];
		int nearest = Integer.MAX_VALUE;
		for (int at = found; at < end && nearest > 0; at = next(at)) {
			int one = begin(line, at);
			int other = end(line, at);
			int left = Math.min(one, other);
			int right = Math.max(one, other);
			int distance = left == right ? Integer.MAX_VALUE : x < left ? left - x : Math.max(0, x - right + 1);
			if (distance < nearest) {
				nearest = distance;
				found = Math.abs(x - one) <= Math.abs(x - other) ? at : Math.min(next(at), end);
			}
		}
		return found;
	}

	@Override
	public int caretX(int line, int offset) {
		int first = lines.get(line).begin();
		int end = shownEnds[line];
		if (first >= end) {
			return rightToLeft ? width : 0;
		}
		int at = offset < end ? Math.max(first, boundaryUpTo(Math.max(offset, first))) : end;
		int shown = at;
		while (shown < end && isControl(line, shown) && (shown == at || level(shown) == level(at))) {
			shown = next(shown);
		}
		if (shown < end && (shown == at || level(shown) == level(at))) {
			return begin(line, shown);
		}
		// a control at the end of a run, or the end of the line: behind what is seen before it
		int before = Math.max(first, boundaryUpTo(Math.max(first, at - 1)));
		while (before > first && isControl(line, before)) {
			before = previous(before);
		}
		return end(line, before);
	}

	private boolean isControl(int line, int at) {
		return hasNoLevel(at) && hasNoRoom(line, at);
	}

	private static int shownEnd(String text, VisualLine line) {
		int end = line.end();
		if (end < text.length()) {
			while (end > line.begin() && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
		}
		return end;
	}

	private int begin(int line, int at) {
		int first = at;
		while (isLaterPart(line, first)) {
			first = previous(first);
		}
		if (first == at) {
			return rawBegin(at);
		}
		int before = 0;
		int parts = 1;
		for (int part = next(first); part < shownEnds[line] && isLaterPart(line, part); part = next(part)) {
			before += part <= at ? 1 : 0;
			parts++;
		}
		int left = rawBegin(first);
		return left + (rawEnd(line, first) - left) * before / parts;
	}

	private int end(int line, int at) {
		int after = next(at);
		return after < shownEnds[line] && isLaterPart(line, after) ? begin(line, after) : rawEnd(line, at);
	}

	/** Whether a letter has no room of its own, since the one before it shows both, as the alef of a lam-alef. */
	private boolean isLaterPart(int line, int at) {
		return at > lines.get(line).begin() && Character.isLetter(text.codePointAt(at))
				&& Character.isLetter(text.codePointAt(previous(at))) && level(at) == level(previous(at))
				&& hasNoRoom(line, at);
	}

	private boolean hasNoRoom(int line, int at) {
		return rawBegin(at) == rawEnd(line, at);
	}

	private int rawBegin(int at) {
		if (begins[at] == UNKNOWN) {
			begins[at] = Math.clamp(edges.begin(at), 0, width);
		}
		return begins[at];
	}

	private int rawEnd(int line, int at) {
		if (ends[at] == UNKNOWN) {
			int after = next(at);
			// in one run a character ends where the next begins, and an answer less is needed
			boolean touches = after < shownEnds[line] && goesOn(after) && !hasNoLevel(after) && !hasNoLevel(at);
			ends[at] = touches ? rawBegin(after) : toldEnd(at);
		}
		return ends[at];
	}

	/** Whether the character at a boundary goes on with the run of the one before it, to its end. */
	private boolean goesOn(int boundary) {
		int level = level(boundary);
		return level(boundary - 1) == level && level(previous(boundary)) == level && (agreed || follows(boundary));
	}

	/**
	 * Whether the engine sets a character beside the one before it in its line, as their level wants. It may well end a letter
	 * too late, where several have one glyph, but not too early.
	 */
	private boolean follows(int at) {
		int first = lines.get(lineAt(at)).begin();
		if (at <= first || toldEnd(at) == rawBegin(at)) {
			return true;
		}
		int before = Math.max(first, previous(at));
		while (before > first && toldEnd(before) == rawBegin(before)) {
			before = Math.max(first, previous(before));
		}
		int way = level(at) % 2 == 0 ? 1 : -1;
		boolean onwards = (rawBegin(at) - rawBegin(before)) * way >= 0;
		return toldEnd(before) == rawBegin(before) || onwards && (rawBegin(at) - toldEnd(before)) * way <= 0;
	}

	private int toldEnd(int at) {
		if (told[at] == UNKNOWN) {
			told[at] = Math.clamp(edges.end(at, next(at)), 0, width);
		}
		return told[at];
	}

	/**
	 * Whether a character has long had its direction. A later one may have none, or another one, in the version of Unicode that
	 * the engine knows; then it orders the whole paragraph in another way than Java does.
	 */
	private static boolean isOfOld(int c) {
		return c < 0x0700 || c >= 0x2000 && c <= 0x206F || c >= 0xFDF0 && c <= 0xFDFC || c >= 0xFE70 && c <= 0xFEFF || c == 0xFFFD;
	}

	private int level(int at) {
		if (levels == null) {
			levels = levels();
		}
		return levels[at];
	}

	/** Embedding controls have no level (UAX #9, X9): they go with what stands before them, so that they part no run. */
	private byte[] levels() {
		Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		byte[] result = new byte[text.length()];
		int first = 0;
		while (first < result.length && hasNoLevel(first)) {
			first += Character.charCount(text.codePointAt(first));
		}
		byte level = first < result.length ? (byte) bidi.getLevelAt(first) : (byte) bidi.getBaseLevel();
		for (int i = 0; i < result.length;) {
			int next = i + Character.charCount(text.codePointAt(i));
			level = hasNoLevel(i) ? level : (byte) bidi.getLevelAt(i);
			Arrays.fill(result, i, next, level);
			i = next;
		}
		return result;
	}

	private boolean hasNoLevel(int at) {
		int c = text.codePointAt(at);
		return switch (Character.getDirectionality(c)) {
		case Character.DIRECTIONALITY_BOUNDARY_NEUTRAL, Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
				Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
				Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT -> true;
		case Character.DIRECTIONALITY_UNDEFINED -> isReservedForControls(c);
		default -> false;
		};
	}

	/**
	 * Code points without a character are boundary neutrals if they are to be ignored by default or never become one
	 * (DerivedBidiClass.txt of Unicode); Java says only that they have no direction.
	 */
	private static boolean isReservedForControls(int c) {
		return c == 0x2065 || c >= 0xFFF0 && c <= 0xFFF8 || c >= 0xE0000 && c <= 0xE0FFF // ignored
				|| c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE; // never a character
	}

	private int next(int at) {
		return boundaries().nextSetBit(at + 1);
	}

	private int previous(int at) {
		return boundaries().previousSetBit(at - 1);
	}

	private int boundaryUpTo(int offset) {
		return boundaries().previousSetBit(Math.clamp(offset, 0, text.length()));
	}

	private int boundaryFrom(int offset) {
		return boundaries().nextSetBit(Math.clamp(offset, 0, text.length()));
	}

	private BitSet boundaries() {
		if (boundaries == null) {
			boundaries = new BitSet(text.length() + 1);
			BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(text);
			for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
				boundaries.set(at);
			}
		}
		return boundaries;
	}
}
