// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.isnad.layout.ChipLabel;
import org.isnad.layout.Direction;
import org.isnad.layout.DisplayText;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutSpan;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.LineLayout;
import org.isnad.layout.ParagraphComposer;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.Piece;
import org.isnad.layout.ShapedText;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextMetrics;
import org.isnad.layout.TextRange;
import org.isnad.layout.VisualLine;

/**
 * What holds for every shaped text, whatever engine shaped it and whatever its faces: a law that is broken is an
 * {@link AssertionError} that shows the text.
 */
public final class ShapedTextLaws {

	private static final LayoutStyle STYLE = LayoutStyle.of(20, false);

	private final String text;
	private final Direction direction;
	private final int width;
	private final ShapedText shaped;
	private final List<TextRange> characters = new ArrayList<>();

	/**
	 * @param text      the text of one block
	 * @param direction the base direction for which it was shaped
	 * @param width     the width for which it was shaped
	 * @param shaped    the text shaped
	 */
	public ShapedTextLaws(String text, Direction direction, int width, ShapedText shaped) {
		this.text = text;
		this.direction = direction;
		this.width = width;
		this.shaped = shaped;
		BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
		boundaries.setText(DisplayText.of(text));
		int begin = boundaries.first();
		for (int end = boundaries.next(); end != BreakIterator.DONE; begin = end, end = boundaries.next()) {
			characters.add(new TextRange(begin, end));
		}
	}

	/** The numbers are sane: lines cover the text, nothing stands outside the column, every question has an answer. */
	public void checkSane() {
		int at = 0;
		for (VisualLine line : shaped.lines()) {
			require(line.begin() == at && line.end() >= at, "lines do not follow each other: " + shaped.lines()); //$NON-NLS-1$
			require(line.ascent() > 0 && line.descent() > 0 && line.ascent() + line.descent() < 400, "no height of a line: " + line); //$NON-NLS-1$
			at = line.end();
		}
		require(at == text.length(), "lines end at " + at); //$NON-NLS-1$
		for (int i = 0; i < shaped.lines().size(); i++) {
			VisualLine line = shaped.lines().get(i);
			for (int offset = line.begin(); offset <= line.end(); offset++) {
				requireInColumn(shaped.caretX(i, offset), offset);
			}
			for (int x = -20; x < width + 40; x += 7) {
				int found = shaped.offsetAt(i, x);
				require(found >= line.begin() && found <= line.end(), "x " + x + " of line " + line + " meets " + found); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		for (int offset = 0; offset < text.length(); offset++) {
			Extent extent = shaped.extent(offset, offset + 1);
			requireInColumn(extent.left(), offset);
			requireInColumn(extent.right(), offset);
			require(extent.width() >= 0, "extent turned round at " + offset); //$NON-NLS-1$
		}
	}

	/** All laws; for columns in which every character fits. */
	public void checkAll(SplittableRandom random, TextMetrics labels) {
		checkSane();
		for (int i = 0; i < shaped.lines().size(); i++) {
			checkLine(i);
		}
		checkPieces(random, labels);
	}

	/** What the characters of a line cover together. */
	public Extent ink(int line) {
		return ofLine(line).stream().map(this::extent).filter(e -> e.width() > 0).reduce(Extent::union).orElse(null);
	}

	private void checkLine(int index) {
		List<TextRange> inLine = ofLine(index);
		List<Extent> visible = inLine.stream().map(this::extent).filter(e -> e.width() > 0)
				.sorted(Comparator.comparingInt(Extent::left)).toList();
		for (int i = 1; i < visible.size(); i++) {
			require(visible.get(i - 1).right() == visible.get(i).left(), "characters of line " + index + " do not stand side by side: " //$NON-NLS-1$ //$NON-NLS-2$
					+ visible.get(i - 1) + ", " + visible.get(i)); //$NON-NLS-1$
		}
		for (TextRange character : inLine) {
			Extent extent = extent(character);
			if (extent.width() > 0) {
				int found = shaped.offsetAt(index, (extent.left() + extent.right() - 1) / 2);
				require(found == character.begin() || found == character.end(), "the middle of " + character + " meets " + found); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (!inLine.isEmpty()) {
			shaped.runs(inLine.getFirst().begin(), inLine.getLast().end()).forEach(run -> checkRun(index, run));
		}
	}

	/** A run covers what its characters cover, without a gap, and a caret goes through it one way. */
	private void checkRun(int line, TextRange run) {
		Extent whole = shaped.extent(run.begin(), run.end());
		List<TextRange> inRun = ofLine(line).stream().filter(run::overlaps).toList();
		int sum = inRun.stream().mapToInt(c -> extent(c).width()).sum();
		require(whole.width() == sum, "run " + run + " covers " + whole + ", its characters " + sum + " columns"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		int way = 0;
		int before = shaped.caretX(line, inRun.getFirst().begin());
		for (TextRange character : inRun) {
			int x = shaped.caretX(line, character.begin());
			int step = Integer.signum(x - before);
			require(step == 0 || way == 0 || step == way, "the caret turns back in run " + run + " at " + character.begin()); //$NON-NLS-1$ //$NON-NLS-2$
			way = way == 0 ? step : way;
			before = x;
		}
	}

	/** The pieces of any span cover exactly its characters; those of spans without a shared character do not meet. */
	private void checkPieces(SplittableRandom random, TextMetrics labels) {
		if (characters.isEmpty()) {
			return;
		}
		List<LayoutSpan> spans = new ArrayList<>();
		for (int at = 0; at < characters.size();) {
			int last = Math.min(characters.size() - 1, at + random.nextInt(9));
			spans.add(span(at, characters.get(at).begin(), characters.get(last).end()));
			at = last + 1 + random.nextInt(3);
		}
		int begin = random.nextInt(text.length());
		// not at the edges of characters: it must be widened to them
		LayoutSpan any = span(-1, begin, random.nextInt(begin, text.length()) + 1);
		ParagraphComposer composer = new ParagraphComposer(labels, STYLE);
		TextBlock block = new TextBlock(0, 1, 0, text.length(), true, true);
		ParagraphLayout apart = composer.compose(block, shaped, direction, width, spans, List.of());
		spans.forEach(span -> checkCover(span, apart));
		for (LineLayout line : apart.lines()) {
			int covered = line.pieces().stream().filter(p -> isVisible(p)).mapToInt(p -> columns(p.runs()).cardinality()).sum();
			BitSet all = new BitSet();
			line.pieces().stream().filter(p -> isVisible(p)).forEach(p -> all.or(columns(p.runs())));
			require(covered == all.cardinality(), "pieces of different spans meet in " + line.line()); //$NON-NLS-1$
		}
		checkCover(any, composer.compose(block, shaped, direction, width, List.of(any), List.of()));
	}

	private void checkCover(LayoutSpan span, ParagraphLayout layout) {
		boolean seen = false;
		for (int i = 0; i < layout.lines().size(); i++) {
			BitSet expected = columns(ofLine(i).stream().filter(span.fragments().getFirst()::overlaps).map(this::extent).toList());
			BitSet covered = new BitSet();
			for (Piece piece : layout.lines().get(i).pieces()) {
				if (piece.span() == span) {
					seen = true;
					if (isVisible(piece)) {
						covered.or(columns(piece.runs()));
					}
				}
			}
			require(covered.equals(expected), "span " + span.fragments() + " in line " + i + " covers " + covered + " instead of " + expected); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		require(seen, "nothing is to be seen of span " + span.fragments()); //$NON-NLS-1$
	}

	/** A span of characters without room is shown by a sliver, which covers a neighbour in part. */
	private boolean isVisible(Piece piece) {
		return characters.stream().filter(new TextRange(piece.begin(), piece.end())::overlaps).anyMatch(c -> extent(c).width() > 0);
	}

	private static BitSet columns(List<Extent> extents) {
		BitSet columns = new BitSet();
		extents.forEach(extent -> columns.set(extent.left(), extent.right()));
		return columns;
	}

	private static LayoutSpan span(int key, int begin, int end) {
		return new LayoutSpan(key, SpanForm.BOX, List.of(new TextRange(begin, end)), ChipLabel.of("")); //$NON-NLS-1$
	}

	private List<TextRange> ofLine(int line) {
		VisualLine shown = shaped.lines().get(line);
		return characters.stream().filter(c -> c.begin() >= shown.begin() && c.begin() < shown.end()).toList();
	}

	private Extent extent(TextRange character) {
		return shaped.extent(character.begin(), character.end());
	}

	private void requireInColumn(int x, int offset) {
		require(x >= 0 && x <= width, "outside the column: " + x + " at " + offset); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void require(boolean holds, String law) {
		if (!holds) {
			StringBuilder shown = new StringBuilder();
			text.chars().forEach(c -> shown.append(String.format(Locale.ROOT, "\\u%04X", c))); //$NON-NLS-1$
			throw new AssertionError(law + " (" + direction + ", width " + width + ", " + text + " = " + shown + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
	}
}
