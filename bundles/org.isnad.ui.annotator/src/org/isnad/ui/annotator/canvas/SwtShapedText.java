// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.layout.Direction;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.ShapedText;
import org.isnad.layout.TextRange;
import org.isnad.layout.VisualLine;

/**
 * A block shaped by an SWT text layout, which it owns: {@link #dispose()} it. UI thread only.
 * <p>
 * Geometry comes from {@link TextLayout#getLocation}, never from {@code getBounds}: that answers with the union over bidi
 * runs, and with nothing for the second letter of a lam-alef. Levels come from {@link Bidi}, the same algorithm (UAX #9):
 * {@code TextLayout.getLevel} walks the runs anew for every character.
 */
final class SwtShapedText implements ShapedText {

	private static final char SHADDA = '\u0651';

	private final TextLayout layout;
	private final String text;
	private final boolean rightToLeft;
	private final int width;
	private final LayoutStyle style;
	private final boolean fromRight;
	private final List<VisualLine> lines = new ArrayList<>();
	private final int[] baselines;
	private final int[] tops;
	private Bidi bidi;
	private BreakIterator characters;

	SwtShapedText(TextLayout layout, String text, Direction direction, int width, LayoutStyle style, boolean fromRight) {
		this.layout = layout;
		this.text = text;
		this.rightToLeft = direction.isRightToLeft();
		this.width = width;
		this.style = style;
		this.fromRight = fromRight;
		if (text.isEmpty()) {
			// an empty paragraph only parts its neighbours
			lines.add(new VisualLine(0, 0, style.ascent() / 3, style.descent() / 3));
			baselines = new int[1];
			tops = new int[1];
			return;
		}
		int[] offsets = layout.getLineOffsets();
		int count = layout.getLineCount();
		baselines = new int[count];
		tops = new int[count];
		for (int i = 0; i < count; i++) {
			Rectangle bounds = layout.getLineBounds(i);
			int ascent = layout.getLineMetrics(i).getAscent();
			tops[i] = bounds.y;
			baselines[i] = bounds.y + ascent;
			lines.add(new VisualLine(offsets[i], offsets[i + 1], ascent(offsets[i], offsets[i + 1], ascent),
					grown(bounds.height - ascent, style.descent())));
		}
	}

	/** Shadda with a vowel on it rises above the band of Naskh (1.21 em). */
	private int ascent(int begin, int end, int measured) {
		int ascent = grown(measured, style.ascent());
		for (int i = begin + 1; i < end; i++) {
			if (isVowel(text.charAt(i)) && text.charAt(i - 1) == SHADDA || text.charAt(i) == SHADDA && isVowel(text.charAt(i - 1))) {
				return Math.max(ascent, Math.round(style.em() * 1.22f));
			}
		}
		return ascent;
	}

	private static boolean isVowel(char c) {
		return c >= '\u064B' && c <= '\u0650' || c == '\u0670';
	}

	/** Another face in the line makes it higher; a face's own leading within the band does not. */
	private static int grown(int measured, int band) {
		return measured > band + 3 ? measured : band;
	}

	@Override
	public List<VisualLine> lines() {
		return lines;
	}

	@Override
	public List<TextRange> runs(int begin, int end) {
		int from = isCharacterBoundary(begin) ? begin : characters.preceding(begin);
		int to = isCharacterBoundary(end) ? end : characters.following(end);
		List<TextRange> runs = new ArrayList<>();
		while (from < to) {
			int level = level(from);
			int runEnd = from + 1;
			while (runEnd < to && level(runEnd) == level) {
				runEnd++;
			}
			runs.add(new TextRange(from, runEnd));
			from = runEnd;
		}
		return runs;
	}

	private int level(int offset) {
		if (bidi == null) {
			bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		}
		return bidi.getLevelAt(offset);
	}

	private boolean isCharacterBoundary(int offset) {
		if (characters == null) {
			characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(text);
		}
		return offset <= 0 || offset >= text.length() || characters.isBoundary(offset);
	}

	@Override
	public Extent extent(int begin, int end) {
		VisualLine line = lines.get(lineAt(begin));
		int last = Math.min(end, line.end());
		// the space at which a line breaks hangs over its edge
		while (last > begin && last == line.end() && Character.isWhitespace(text.charAt(last - 1)) && last < text.length()) {
			last--;
		}
		if (last <= begin) {
			return new Extent(0, 0);
		}
		Extent extent = between(begin, last);
		// the second letter of a ligature has no room of its own: it shares that of the first
		for (int from = begin; extent.width() == 0 && from > line.begin(); from--) {
			extent = between(from - 1, last);
		}
		return extent;
	}

	private Extent between(int begin, int end) {
		int one = x(begin, false);
		int other = x(end - 1, true);
		return new Extent(Math.clamp(Math.min(one, other), 0, width), Math.clamp(Math.max(one, other), 0, width));
	}

	private int x(int offset, boolean trailing) {
		int x = layout.getLocation(offset, trailing).x;
		return fromRight ? width - x : x;
	}

	@Override
	public int offsetAt(int line, int x) {
		VisualLine shown = lines.get(line);
		if (shown.begin() == shown.end()) {
			return shown.begin();
		}
		int[] trailing = new int[1];
		int offset = layout.getOffset(fromRight ? width - x : x, tops[line] + 1, trailing) + trailing[0];
		boolean wraps = line + 1 < lines.size();
		int last = wraps && Character.isWhitespace(text.charAt(shown.end() - 1)) ? shown.end() - 1 : shown.end();
		int inLine = Math.clamp(offset, shown.begin(), last);
		return isCharacterBoundary(inLine) ? inLine : characters.following(inLine);
	}

	@Override
	public int caretX(int line, int offset) {
		VisualLine shown = lines.get(line);
		if (shown.begin() == shown.end()) {
			return rightToLeft ? width : 0;
		}
		int at = offset < shown.end() ? x(Math.max(offset, shown.begin()), false) : x(shown.end() - 1, true);
		return Math.clamp(at, 0, width);
	}

	/** Paints one line with its base line at a row, in the foreground colour; changes the clipping. */
	void draw(GC gc, int line, int left, int baseline) {
		if (text.isEmpty()) {
			return;
		}
		int rise = style.em() / 2;
		int y = baseline - baselines[line];
		gc.setClipping(left - style.em(), y + tops[line] - rise, width + 2 * style.em(),
				layout.getLineBounds(line).height + 2 * rise);
		layout.draw(gc, left, y);
	}

	void dispose() {
		layout.dispose();
	}
}
