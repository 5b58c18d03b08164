// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextRange;

/**
 * The article as a text for assistive technology: its words, the caret, the selection, and where characters stand on the
 * display. A question costs one block at most, however long the text is.
 */
final class SpokenText extends AccessibleTextExtendedAdapter {

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final boolean characters;
	private SpokenOffsets offsets;

	/** @param characters whether the platform counts characters, not UTF-16 code units */
	SpokenText(AnnotationCanvas canvas, ArticleState state, boolean characters) {
		this.canvas = canvas;
		this.state = state;
		this.characters = characters;
	}

	/** The places of the text that is shown. */
	SpokenOffsets offsets() {
		String text = state.scene().text();
		if (offsets == null || offsets.source() != text) {
			offsets = new SpokenOffsets(text, characters);
		}
		return offsets;
	}

	/** The length of a text as the platform counts it. */
	int lengthOf(String other) {
		return characters ? other.codePointCount(0, other.length()) : other.length();
	}

	@Override
	public void getCharacterCount(AccessibleTextEvent event) {
		event.count = offsets().length();
	}

	@Override
	public void getText(AccessibleTextEvent event) {
		TextRange range;
		if (event.type == ACC.TEXT_BOUNDARY_ALL) {
			range = range(event.start, event.end);
		} else {
			range = new SpokenUnits(canvas, state.scene().text()).range(offsets().text(event.start), event.type, event.count);
		}
		event.start = offsets().spoken(range.begin());
		event.end = offsets().spoken(range.end());
		event.result = offsets().words(range.begin(), range.end());
	}

	/** A negative end means that of the text. */
	private TextRange range(int start, int end) {
		int begin = offsets().text(start);
		return new TextRange(begin, end < 0 ? state.scene().text().length() : Math.max(begin, offsets().text(end)));
	}

	@Override
	public void getCaretOffset(AccessibleTextEvent event) {
		event.offset = offsets().spoken(state.caret());
	}

	@Override
	public void setCaretOffset(AccessibleTextEvent event) {
		int offset = offsets().text(event.offset);
		select(new TextRange(offset, offset), event);
	}

	@Override
	public void getSelectionRange(AccessibleTextEvent event) {
		event.offset = offsets().spoken(state.range().begin());
		event.length = offsets().spoken(state.range().end()) - event.offset;
	}

	@Override
	public void getSelectionCount(AccessibleTextEvent event) {
		event.count = state.range().isEmpty() ? 0 : 1;
	}

	@Override
	public void getSelection(AccessibleTextEvent event) {
		event.start = offsets().spoken(state.range().begin());
		event.end = offsets().spoken(state.range().end());
	}

	@Override
	public void addSelection(AccessibleTextEvent event) {
		// one stretch can be selected: another one takes its place
		setSelection(event);
	}

	@Override
	public void setSelection(AccessibleTextEvent event) {
		select(canvas.steps().snapToCharacters(range(event.start, event.end)), event);
	}

	@Override
	public void removeSelection(AccessibleTextEvent event) {
		select(new TextRange(state.caret(), state.caret()), event);
	}

	private void select(TextRange range, AccessibleTextEvent event) {
		canvas.selectRange(range);
		canvas.revealCaret();
		event.result = ACC.OK;
	}

	@Override
	public void scrollText(AccessibleTextEvent event) {
		canvas.reveal(offsets().text(event.start));
		event.result = ACC.OK;
	}

	@Override
	public void getOffsetAtPoint(AccessibleTextEvent event) {
		Point point = canvas.toControl(event.x, event.y);
		event.offset = canvas.getClientArea().contains(point)
				? offsets().spoken(canvas.viewport().offsetAt(point.x, point.y)) : -1;
	}

	@Override
	public void getTextBounds(AccessibleTextEvent event) {
		Rectangle bounds = bounds(range(event.start, event.end));
		Point corner = canvas.toDisplay(bounds.x, bounds.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}

	/** The rectangle of the canvas around a stretch of text; over several lines, as wide as the column. */
	private Rectangle bounds(TextRange range) {
		VisibleLine first = canvas.viewport().lineOf(range.begin());
		VisibleLine last = canvas.viewport().lineOf(Math.max(range.begin(), range.end() - 1));
		LayoutStyle style = canvas.viewport().layout().style();
		int left = first.x();
		int right = first.x() + canvas.viewport().column().width();
		if (first.begin() == last.begin() && first.block() == last.block()) {
			SwtShapedText shaped = canvas.viewport().layout().shaped(first.block().index());
			int from = Math.min(range.begin(), first.end()) - first.block().begin();
			int to = Math.min(range.end(), first.end()) - first.block().begin();
			left = first.x() + shaped.caretX(first.index(), from);
			right = left;
			List<TextRange> runs = from < to ? shaped.runs(from, to) : List.of();
			if (!runs.isEmpty()) {
				List<Extent> extents = runs.stream().map(run -> shaped.extent(run.begin(), run.end())).toList();
				left = first.x() + extents.stream().mapToInt(Extent::left).min().getAsInt();
				right = first.x() + extents.stream().mapToInt(Extent::right).max().getAsInt();
			}
		}
		int top = first.baseline() - style.tintRise() - 1;
		return new Rectangle(left, top, right - left, last.baseline() + style.tintSink() + 1 - top);
	}

	@Override
	public void getVisibleRanges(AccessibleTextEvent event) {
		List<VisibleLine> lines = canvas.viewport().lines();
		event.ranges = lines.isEmpty() ? new int[0]
				: new int[] { offsets().spoken(lines.getFirst().begin()), offsets().spoken(lines.getLast().end()) };
	}

	@Override
	public void getRanges(AccessibleTextEvent event) {
		Point corner = canvas.toControl(event.x, event.y);
		int bottom = corner.y + event.height;
		List<VisibleLine> lines = canvas.viewport().lines().stream()
				.filter(line -> line.baseline() > corner.y && line.baseline() < bottom).toList();
		event.ranges = lines.isEmpty() ? new int[0]
				: new int[] { offsets().spoken(lines.getFirst().begin()), offsets().spoken(lines.getLast().end()) };
		event.start = lines.isEmpty() ? 0 : event.ranges[0];
		event.end = lines.isEmpty() ? 0 : event.ranges[1];
	}
}
