// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.isnad.layout.LineLayout.Joint;

/**
 * Lays a block out: pieces, brackets, chips, arcs, and from them the height of every line. The same input gives the same
 * layout.
 */
public final class ParagraphComposer {

	private final TextMetrics metrics;
	private final LayoutStyle style;

	/**
	 * @param metrics measures the words of chips
	 * @param style   the measures of lines
	 */
	public ParagraphComposer(TextMetrics metrics, LayoutStyle style) {
		this.metrics = metrics;
		this.style = style;
	}

	/**
	 * Lays out one block.
	 *
	 * @param block     the block
	 * @param shaped    its text, shaped for {@code width}
	 * @param direction the base direction of the document
	 * @param width     the width of the column
	 * @param spans     all spans that touch the block
	 * @param arcs      all arcs that start or end at a chip of this block
	 */
	public ParagraphLayout compose(TextBlock block, ShapedText shaped, Direction direction, int width,
			List<LayoutSpan> spans, List<LayoutArc> arcs) {
		List<LayoutSpan> ordered = spans.stream().sorted(Comparator.comparingInt(LayoutSpan::length).reversed()
				.thenComparingInt(LayoutSpan::begin)).toList();
		List<List<Piece>> pieces = new PieceSplitter(block, shaped, width).pieces(ordered);
		List<List<Joint>> joints = Joints.of(pieces, direction, width);
		ArcRouter router = new ArcRouter(metrics, style, direction, width);
		List<LineDraft> drafts = new ArrayList<>();
		for (int i = 0; i < shaped.lines().size(); i++) {
			LineDraft draft = new LineDraft(metrics, style, shaped.lines().get(i), direction, width,
					pieces.get(i), joints.get(i));
			router.chips(draft.chips(), draft.markers());
			drafts.add(draft);
		}
		router.route(arcs);
		HitMap.Builder hits = new HitMap.Builder();
		List<LineLayout> lines = new ArrayList<>();
		int y = block.first() ? style.paragraphGap() : 0;
		for (int i = 0; i < drafts.size(); i++) {
			LineLayout line = drafts.get(i).settle(y, router, i);
			addHits(line, hits);
			lines.add(line);
			y = line.bottom() + style.lineGap();
		}
		return new ParagraphLayout(block, direction, width, y, lines, hits.build());
	}

	private void addHits(LineLayout line, HitMap.Builder hits) {
		int top = line.baseline() - style.tintRise();
		for (Piece piece : line.pieces()) {
			for (Extent run : piece.runs()) {
				hits.add(new Rect(run.left(), top, run.width(), line.bandEnd() - top), HitMap.Part.WORDS, piece.span().key(), 0);
			}
		}
		for (ArcPath path : line.arcs()) {
			for (int i = 0; i + 1 < path.points().size(); i++) {
				hits.add(around(path.points().get(i), path.points().get(i + 1)), HitMap.Part.ARC, path.arc().key(), 0);
			}
		}
		for (PlacedChip chip : line.chips()) {
			hits.add(chip.body(), HitMap.Part.CHIP, chip.span().key(), 0);
			for (int i = 0; i < chip.marks().size(); i++) {
				hits.add(chip.marks().get(i), HitMap.Part.MARK, chip.span().key(), i);
			}
		}
		for (Overflow overflow : line.overflows()) {
			hits.add(overflow.place(), HitMap.Part.OVERFLOW, overflow.hidden().getFirst(), 0);
		}
		for (ArcPath path : line.arcs()) {
			if (path.pill() != null) {
				hits.add(path.pill(), HitMap.Part.PILL, path.arc().key(), 0);
			}
		}
	}

	private static Rect around(Point a, Point b) {
		int reach = 3;
		return new Rect(Math.min(a.x(), b.x()) - reach, Math.min(a.y(), b.y()) - reach,
				Math.abs(a.x() - b.x()) + 2 * reach + 1, Math.abs(a.y() - b.y()) + 2 * reach + 1);
	}
}
