// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;

import org.isnad.layout.LineLayout.Joint;

/** A line whose rows are not known yet; its chips stand as if the band of text began at row 0. */
final class LineDraft {

	private static final int CHIP_PADDING = 6;
	private static final int CHIP_END = 5;
	private static final int MARK_WIDTH = 24;
	private static final int MARK_GAP = 2;

	private final TextMetrics metrics;
	private final LayoutStyle style;
	private final VisualLine line;
	private final Direction direction;
	private final int width;
	private final List<Piece> pieces;
	private final List<PlacedChip> chips = new ArrayList<>();
	private final List<Overflow> overflows = new ArrayList<>();
	private int brackets;
	private int chipLevels;

	LineDraft(TextMetrics metrics, LayoutStyle style, VisualLine line, Direction direction, int width, List<Piece> found) {
		this.metrics = metrics;
		this.style = style;
		this.line = line;
		this.direction = direction;
		this.width = width;
		this.pieces = withDepths(found);
		placeChips();
	}

	private List<Piece> withDepths(List<Piece> found) {
		List<Piece> bracketed = found.stream().filter(p -> p.span().form() == SpanForm.BRACKET).toList();
		int[] depths = TowerAllocator.depths(bracketed.stream().map(Piece::extent).toList());
		List<Piece> result = new ArrayList<>(found);
		int hidden = 0;
		int hiddenAt = 0;
		for (int i = 0; i < depths.length; i++) {
			boolean drawn = depths[i] < LayoutStyle.BRACKET_LEVELS;
			result.set(result.indexOf(bracketed.get(i)), bracketed.get(i).withDepth(drawn ? depths[i] : -1));
			brackets = Math.max(brackets, drawn ? depths[i] + 1 : 0);
			if (!drawn) {
				hidden++;
				hiddenAt = bracketed.get(i).extent().left();
			}
		}
		if (hidden > 0) {
			overflows.add(overflow(hidden, hiddenAt, bandHeight() + brackets * style.bracketPitch() - 3));
		}
		return result;
	}

	private Overflow overflow(int count, int x, int y) {
		int w = metrics.labelWidth("+" + count) + CHIP_PADDING; //$NON-NLS-1$
		return new Overflow(count, new Rect(Math.clamp(x, 0, Math.max(0, width - w)), y, w, style.chipHeight()));
	}

	private void placeChips() {
		List<Piece> heads = pieces.stream()
				.filter(p -> p.span().chip() != null && p.fragment() == 0 && p.begins()).toList();
		List<ChipAllocator.Request> requests = heads.stream().map(this::request).toList();
		List<ChipAllocator.Place> places = ChipAllocator.allocate(requests, width);
		int hidden = 0;
		int hiddenAt = 0;
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).level() < 0) {
				hidden++;
				hiddenAt = start(heads.get(i).extent());
			} else {
				chips.add(chip(heads.get(i).span(), places.get(i)));
				chipLevels = Math.max(chipLevels, places.get(i).level() + 1);
			}
		}
		if (hidden > 0) {
			chipLevels++;
			Overflow overflow = overflow(hidden, 0, -chipLevels * style.chipPitch() + 1);
			int w = overflow.place().width();
			overflows.add(overflow(hidden, x(hiddenAt, w), overflow.place().y()));
		}
	}

	private ChipAllocator.Request request(Piece piece) {
		ChipLabel label = piece.span().chip();
		int body = CHIP_PADDING + style.glyph() - 1 + metrics.labelWidth(label.word())
				+ (label.word().isEmpty() ? 0 : CHIP_END) + (label.rung() == null ? 0 : style.rung());
		int marks = label.marks().stream().mapToInt(this::markWidth).sum();
		return new ChipAllocator.Request(start(piece.extent()), piece.extent().width(), body, marks,
				piece.span().form() == SpanForm.BRACKET);
	}

	private int markWidth(String mark) {
		return MARK_WIDTH + MARK_GAP + metrics.labelWidth(mark);
	}

	private PlacedChip chip(LayoutSpan span, ChipAllocator.Place place) {
		int y = -(place.level() + 1) * style.chipPitch() + 1;
		Rect body = new Rect(x(place.start(), place.body()), y, place.body(), style.chipHeight());
		List<Rect> marks = new ArrayList<>();
		int start = place.start() + place.body() + MARK_GAP;
		for (String mark : span.chip().marks()) {
			int w = markWidth(mark) - MARK_GAP;
			marks.add(new Rect(x(start, w), y, w, style.chipHeight()));
			start += w + MARK_GAP;
		}
		return new PlacedChip(span, place.level(), body, marks);
	}

	/** Where a stretch starts in reading direction. */
	private int start(Extent extent) {
		return direction.isRightToLeft() ? width - extent.right() : extent.left();
	}

	/** The left edge of something of width {@code w} that starts at {@code start} in reading direction. */
	private int x(int start, int w) {
		return direction.isRightToLeft() ? width - start - w : start;
	}

	private int bandHeight() {
		return line.ascent() + line.descent();
	}

	/** The chips, each at its row from the top of the band of text. */
	List<PlacedChip> chips() {
		return chips;
	}

	LineLayout settle(int top, ArcRouter router, int index) {
		int laneCount = router.laneCount(index);
		int lanes = laneCount == 0 ? 0 : laneCount * style.lanePitch() + 5;
		int bandTop = top + lanes + chipLevels * style.chipPitch() + 1;
		int bandEnd = bandTop + bandHeight();
		int bottom = bandEnd + Math.max(0, brackets * style.bracketPitch() - 2);
		return new LineLayout(line, top, bandTop, bandTop + line.ascent(), bandEnd, bottom, pieces, joints(),
				chips.stream().map(chip -> chip.shift(bandTop)).toList(), router.paths(index, top, bandTop),
				overflows.stream().map(o -> new Overflow(o.count(), o.place().shift(0, bandTop))).toList());
	}

	private List<Joint> joints() {
		List<Joint> joints = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece.begins() && piece.fragment() > 0) {
				for (Piece before : pieces) {
					if (before.span() == piece.span() && before.fragment() == piece.fragment() - 1 && before.ends()) {
						joints.add(new Joint(piece.span(), between(before.extent(), piece.extent())));
					}
				}
			}
		}
		return joints.stream().filter(joint -> joint.extent().width() > 0).toList();
	}

	private Extent between(Extent one, Extent other) {
		return one.left() < other.left() ? new Extent(one.right(), other.left()) : new Extent(other.right(), one.left());
	}
}
