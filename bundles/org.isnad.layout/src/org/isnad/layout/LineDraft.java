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
	/** A mark without its glyph and its word. */
	private static final int MARK_FRAME = 9;
	private static final int MARK_GAP = 2;

	private final TextMetrics metrics;
	private final LayoutStyle style;
	private final VisualLine line;
	private final Direction direction;
	private final int width;
	private final List<Piece> pieces;
	private final List<PlacedChip> chips = new ArrayList<>();
	private final List<Joint> joints;
	private final List<Overflow> overflows = new ArrayList<>();
	private Overflow hiddenChips;
	private int brackets;
	private int chipLevels;

	LineDraft(TextMetrics metrics, LayoutStyle style, VisualLine line, Direction direction, int width, List<Piece> found,
			List<Joint> joints) {
		this.metrics = metrics;
		this.style = style;
		this.line = line;
		this.direction = direction;
		this.width = width;
		this.joints = joints;
		this.pieces = withDepths(found);
		placeChips();
	}

	private List<Piece> withDepths(List<Piece> found) {
		List<Piece> bracketed = found.stream().filter(LineDraft::isBracket).toList();
		int[] depths = TowerAllocator.depths(bracketed.stream().map(Piece::extent).toList(), LayoutStyle.BRACKET_LEVELS);
		List<Piece> result = new ArrayList<>(found.size());
		List<Object> hidden = new ArrayList<>();
		int hiddenAt = 0;
		int next = 0;
		for (Piece piece : found) {
			int depth = isBracket(piece) ? depths[next++] : 0;
			boolean drawn = depth < LayoutStyle.BRACKET_LEVELS;
			result.add(piece.withDepth(drawn ? depth : -1));
			if (!drawn) {
				hidden.add(piece.span().key());
				hiddenAt = piece.extent().left();
			} else if (isBracket(piece)) {
				brackets = Math.max(brackets, depth + 1);
			}
		}
		if (!hidden.isEmpty()) {
			overflows.add(overflow(hidden, hiddenAt, bandHeight() + brackets * style.bracketPitch() - 3));
		}
		return result;
	}

	private static boolean isBracket(Piece piece) {
		return piece.span().form() == SpanForm.BRACKET;
	}

	private Overflow overflow(List<Object> hidden, int x, int y) {
		int w = metrics.labelWidth("+" + hidden.size()) + CHIP_PADDING; //$NON-NLS-1$
		return new Overflow(hidden, new Rect(Math.clamp(x, 0, Math.max(0, width - w)), y, w, style.chipHeight()));
	}

	private void placeChips() {
		List<Piece> heads = pieces.stream()
				.filter(p -> p.span().chip() != null && p.fragment() == 0 && p.begins()).toList();
		List<ChipAllocator.Request> requests = heads.stream().map(this::request).toList();
		List<ChipAllocator.Place> places = ChipAllocator.allocate(requests, width);
		List<Object> hidden = new ArrayList<>();
		int hiddenAt = 0;
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).level() < 0) {
				hidden.add(heads.get(i).span().key());
				hiddenAt = start(heads.get(i).extent());
			} else {
				chips.add(chip(heads.get(i).span(), places.get(i)));
				chipLevels = Math.max(chipLevels, places.get(i).level() + 1);
			}
		}
		if (!hidden.isEmpty()) {
			chipLevels++;
			Overflow atEdge = overflow(hidden, 0, -chipLevels * style.chipPitch() + 1);
			hiddenChips = overflow(hidden, x(hiddenAt, atEdge.place().width()), atEdge.place().y());
			overflows.add(hiddenChips);
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
		return MARK_FRAME + style.glyph() + MARK_GAP + metrics.labelWidth(mark);
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

	/** What stands on the highest chips. */
	List<Rect> markers() {
		return hiddenChips == null ? List.of() : List.of(hiddenChips.place());
	}

	LineLayout settle(int top, ArcRouter router, int index) {
		int bandTop = top + router.height(index) + chipLevels * style.chipPitch() + 1;
		int bandEnd = bandTop + bandHeight();
		List<Overflow> placed = new ArrayList<>(overflows.stream().map(o -> o.shift(bandTop)).toList());
		int bottom = Math.max(bandEnd + Math.max(0, brackets * style.bracketPitch() - 2),
				placed.stream().mapToInt(o -> o.place().bottom()).max().orElse(0));
		Overflow arcs = router.overflow(index, top);
		if (arcs != null) {
			placed.add(arcs);
		}
		return new LineLayout(line, top, bandTop, bandTop + line.ascent(), bandEnd, bottom, pieces, joints,
				chips.stream().map(chip -> chip.shift(bandTop)).toList(), router.paths(index, top, bandTop), placed);
	}
}
