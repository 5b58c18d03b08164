// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.proof.BidiRun;
import org.isnad.ui.annotator.proof.Invisible;
import org.isnad.ui.annotator.proof.TagRow;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/**
 * Lays the bidi runs of the text open: a box around each, with its place in reading order, direction and level, and a mark
 * with a name at each invisible character. All is drawn over the text, which stays where it is: on the selected words and
 * annotations, or on everything if nothing is selected.
 */
final class ProofLayer implements CanvasLayer {

	/** A label above a line, and the column at which what it names stands. */
	private record Tag(int wished, int width, int foot, BidiRun run, String name) {
	}

	private final AnnotationCanvas canvas;

	ProofLayer(AnnotationCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void paintGround(GC gc, List<VisibleLine> lines) {
		if (!canvas.aspect().isProof()) {
			return;
		}
		LayoutStyle style = canvas.viewport().layout().style();
		gc.setBackground(Palette.color(Token.CUE_FILL));
		for (VisibleLine line : lines) {
			for (BidiRun run : runs(line)) {
				if (!run.isRightToLeft()) {
					for (Extent extent : extents(line, run.begin(), run.end())) {
						gc.fillRectangle(line.x() + extent.left(), line.baseline() - style.tintRise(), extent.width(),
								style.tintRise() + style.tintSink());
					}
				}
			}
		}
	}

	@Override
	public void paintAbove(GC gc, List<VisibleLine> lines) {
		if (canvas.aspect().isProof()) {
			lines.forEach(line -> paint(gc, line));
		}
	}

	private void paint(GC gc, VisibleLine line) {
		List<Tag> tags = new ArrayList<>();
		for (BidiRun run : runs(line)) {
			List<Extent> extents = extents(line, run.begin(), run.end());
			extents.forEach(extent -> box(gc, line, run, extent));
			if (!extents.isEmpty()) {
				int width = ProofTag.width(gc, run);
				int edge = run.isRightToLeft() ? line.x() + extents.getLast().right() - width : line.x() + extents.getFirst().left();
				tags.add(new Tag(edge, width, -1, run, null));
			}
		}
		String text = canvas.state().scene().text();
		for (TextRange part : parts(line)) {
			for (Invisible invisible : Invisible.in(text, part.begin(), part.end())) {
				int x = mark(gc, line, invisible);
				int width = ProofTag.width(gc, invisible.label());
				tags.add(new Tag(x - width / 2, width, x, null, invisible.label()));
			}
		}
		paintTags(gc, line, tags);
	}

	private void paintTags(GC gc, VisibleLine line, List<Tag> tags) {
		int[] places = TagRow.place(tags.stream().mapToInt(Tag::wished).toArray(), tags.stream().mapToInt(Tag::width).toArray(),
				Column.RULER + 2, canvas.getClientArea().width - 2, 2);
		int top = line.baseline() - canvas.viewport().layout().style().tintRise();
		int y = top - ProofTag.HEIGHT;
		for (int i = 0; i < places.length; i++) {
			Tag tag = tags.get(i);
			if (tag.run() != null) {
				ProofTag.paint(gc, places[i], y, tag.run());
			} else {
				ProofTag.paint(gc, places[i], y, tag.name());
				gc.setForeground(Palette.color(Token.UPDATE));
				gc.drawLine(Math.clamp(tag.foot(), places[i] + 2, places[i] + tag.width() - 3), y + ProofTag.HEIGHT - 1, tag.foot(), top + 3);
			}
		}
	}

	/** From right to left a plain line; from left to right, on a tint, dashes. */
	private void box(GC gc, VisibleLine line, BidiRun run, Extent extent) {
		LayoutStyle style = canvas.viewport().layout().style();
		gc.setForeground(Palette.color(run.isRightToLeft() ? Token.ARC : Token.CUE));
		gc.setLineAttributes(new LineAttributes(1, SWT.CAP_FLAT, SWT.JOIN_MITER, run.isRightToLeft() ? SWT.LINE_SOLID : SWT.LINE_CUSTOM,
				run.isRightToLeft() ? null : new float[] { 4, 2 }, 0, 10));
		gc.drawRectangle(line.x() + extent.left(), line.baseline() - style.tintRise(), Math.max(1, extent.width() - 1),
				style.tintRise() + style.tintSink() - 1);
		gc.setLineAttributes(new LineAttributes(1));
	}

	/** Marks the place of an invisible character and answers with its column: a frame where it takes room, else a line. */
	private int mark(GC gc, VisibleLine line, Invisible invisible) {
		ArticleLayout layout = canvas.viewport().layout();
		LayoutStyle style = layout.style();
		int top = line.baseline() - style.tintRise() + 3;
		int bottom = line.baseline() + style.tintSink() - 3;
		gc.setForeground(Palette.color(Token.UPDATE));
		int codePoint = canvas.state().scene().text().codePointAt(invisible.offset());
		if (Character.isSpaceChar(codePoint) || codePoint == '\t' || codePoint == 0x640) {
			List<Extent> extents = extents(line, invisible.offset(), invisible.offset() + invisible.length());
			for (Extent extent : extents) {
				gc.drawRectangle(line.x() + extent.left(), top, Math.max(2, extent.width() - 1), bottom - top);
			}
			if (!extents.isEmpty()) {
				return line.x() + (extents.getFirst().left() + extents.getFirst().right()) / 2;
			}
		}
		int at = invisible.isBehindItsLetter() ? invisible.offset() + invisible.length() : invisible.offset();
		int x = line.x() + layout.shaped(line.block().index()).caretX(line.index(), Math.min(at, line.end()) - line.block().begin());
		gc.drawLine(x, top, x, bottom);
		return x;
	}

	private List<Extent> extents(VisibleLine line, int begin, int end) {
		return line.extents(canvas.viewport().layout(), new TextRange(begin, end));
	}

	/** The runs of what is laid open in a line, as offsets of the document. */
	private List<BidiRun> runs(VisibleLine line) {
		int base = line.block().begin();
		String text = canvas.state().scene().text().substring(base, line.block().end());
		boolean rightToLeft = canvas.state().scene().direction().isRightToLeft();
		List<BidiRun> runs = new ArrayList<>();
		for (TextRange part : parts(line)) {
			for (BidiRun run : BidiRun.of(text, rightToLeft, line.begin() - base, line.end() - base, part.begin() - base,
					part.end() - base)) {
				runs.add(new BidiRun(run.begin() + base, run.end() + base, run.level(), runs.size() + 1));
			}
		}
		return runs;
	}

	/** What is laid open in a line. */
	private List<TextRange> parts(VisibleLine line) {
		TextRange whole = new TextRange(line.begin(), line.end());
		TextRange words = canvas.selectedRange();
		if (!words.isEmpty()) {
			return nonEmpty(List.of(words), whole);
		}
		if (canvas.selectedKeys().isEmpty()) {
			return List.of(whole);
		}
		List<TextRange> fragments = new ArrayList<>();
		for (Object key : canvas.selectedKeys()) {
			SceneSpan span = canvas.state().scene().span(key);
			if (span != null) {
				fragments.addAll(span.fragments());
			}
		}
		return nonEmpty(fragments, whole);
	}

	private static List<TextRange> nonEmpty(List<TextRange> ranges, TextRange line) {
		return ranges.stream().filter(line::overlaps).map(line::intersect).toList();
	}
}
