// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Device;
import org.isnad.layout.DocumentFlow;
import org.isnad.layout.HitMap;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.LineLayout;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.scene.Scene;
import org.isnad.ui.look.Fonts;

/**
 * The window onto the article: which lines are seen and where. Lays out no more than what is seen. Points are pixels of the
 * canvas. UI thread only; {@link #dispose()} it.
 */
final class Viewport {

	/** Space above the article. */
	static final int TOP = 10;
	/** Space below it, so that the last line can be read at the height of the eyes. */
	private static final int BELOW = 120;
	private static final int EM = 20;

	private final Device device;
	private Column column = new Column(0, 1);
	private int height;
	private double zoom;
	private String face = ""; //$NON-NLS-1$
	private TextBlocks blocks = TextBlocks.of(""); //$NON-NLS-1$
	private String text = ""; //$NON-NLS-1$
	private BlockContents contents = new BlockContents(blocks);
	private ArticleLayout layout;

	/** A line and where its upper edge stands in the window. */
	private record Place(int offset, int y) {
	}

	Viewport(Device device) {
		this.device = device;
	}

	/** Brings the layout in line with what is to be shown; keeps the place in the article. */
	void update(ArticleState state, Column wanted, int canvasHeight, boolean compact) {
		height = canvasHeight;
		String wantedFace = Fonts.article(1).getFontData()[0].getName();
		Scene scene = state.scene();
		Map<Object, String> rungs = state.chain().rungs();
		Set<Object> selected = compact ? state.lit() : state.selected();
		boolean sameText = text.equals(scene.text());
		boolean same = layout != null && sameText && wanted.width() == column.width() && zoom == Fonts.zoom()
				&& wantedFace.equals(face);
		column = wanted;
		if (same) {
			layout.show(scene, rungs, selected, compact);
			return;
		}
		Place place = layout == null || !sameText ? null : firstLine();
		dispose();
		zoom = Fonts.zoom();
		face = wantedFace;
		if (!sameText) {
			text = scene.text();
			blocks = TextBlocks.of(text);
			contents = new BlockContents(blocks);
		}
		LayoutStyle style = LayoutStyle.of((int) Math.round(EM * zoom * Fonts.scale()), face.startsWith("Amiri"), Fonts.scale()); //$NON-NLS-1$
		SwtTextMetrics metrics = new SwtTextMetrics(device, Fonts.article(zoom), Fonts.tiny(), style);
		layout = new ArticleLayout(metrics, style, column.width(), scene, blocks, contents);
		layout.show(scene, rungs, selected, compact);
		if (place != null) {
			bring(place.offset(), place.y());
		}
	}

	/** The first line that the upper edge of the window does not cut; null while nothing is seen. */
	private Place firstLine() {
		List<VisibleLine> lines = lines();
		return lines.stream().filter(line -> line.y() + line.layout().top() >= 0).findFirst().or(() -> lines.stream().findFirst())
				.map(line -> new Place(line.begin(), line.y() + line.layout().top())).orElse(null);
	}

	/** Brings the upper edge of the line of an offset to a row of the window, as near as the ends of the article allow. */
	void bring(int offset, int y) {
		VisibleLine line = lineOf(offset);
		flow().scrollTo(flow().top(line.block().index()) + line.layout().top());
		scrollTo(flow().scrollTop() + TOP - y);
	}

	ArticleLayout layout() {
		return layout;
	}

	TextBlocks blocks() {
		return blocks;
	}

	Column column() {
		return column;
	}

	private DocumentFlow flow() {
		return layout.flow();
	}

	/** The lines that are at least partly seen, from top to bottom. */
	List<VisibleLine> lines() {
		List<VisibleLine> lines = linesFromAnchor();
		// heights that became exact may have brought the end of the article nearer
		return flow().scrollTop() > furthest() && scrollTo(furthest()) ? linesFromAnchor() : lines;
	}

	private List<VisibleLine> linesFromAnchor() {
		List<VisibleLine> lines = new ArrayList<>();
		int first = flow().blockAt(flow().scrollTop());
		layout.layout(first);
		int y = (int) (TOP + flow().top(first) - flow().scrollTop());
		for (int block = first; block < blocks.size() && y < height; block++) {
			ParagraphLayout paragraph = layout.layout(block);
			for (int i = 0; i < paragraph.lines().size(); i++) {
				LineLayout line = paragraph.lines().get(i);
				if (y + line.bottom() > -TOP && y + line.top() < height) {
					lines.add(new VisibleLine(paragraph, i, column.x(), y));
				}
			}
			y += paragraph.height();
		}
		return lines;
	}

	/** The line at a row of the canvas, also above and below what is seen. */
	VisibleLine lineAt(int y) {
		long row = flow().scrollTop() + y - TOP;
		int block = flow().blockAt(row);
		ParagraphLayout paragraph = layout.layout(block);
		int top = (int) (TOP + flow().top(block) - flow().scrollTop());
		return new VisibleLine(paragraph, paragraph.lineAt(y - top), column.x(), top);
	}

	/** The line in which the character at an offset stands. */
	VisibleLine lineOf(int offset) {
		TextBlock block = blocks.at(offset);
		ParagraphLayout paragraph = layout.layout(block.index());
		int line = layout.shaped(block.index()).lineAt(Math.min(offset, block.end()) - block.begin());
		return new VisibleLine(paragraph, line, column.x(), (int) (TOP + flow().top(block.index()) - flow().scrollTop()));
	}

	/** The offset in the document nearest to a point. */
	int offsetAt(int x, int y) {
		return offsetAt(x, lineAt(y));
	}

	/** The offset in the document that stands nearest to a column of the canvas in a line. */
	int offsetAt(int x, VisibleLine line) {
		return line.block().begin() + layout.shaped(line.block().index()).offsetAt(line.index(), x - column.x());
	}

	/** The column of the canvas at which a caret in front of an offset stands. */
	int caretX(VisibleLine line, int offset) {
		return column.x() + layout.shaped(line.block().index()).caretX(line.index(), offset - line.block().begin());
	}

	/** The words of a block. */
	String text(TextBlock block) {
		return text.substring(block.begin(), block.end());
	}

	/** All that lies at a point apart from plain text, the topmost first. */
	List<HitMap.Target> targetsAt(int x, int y) {
		VisibleLine line = lineAt(y);
		return line.paragraph().hits().allAt(x - column.x(), y - line.y());
	}

	long scrollTop() {
		return flow().scrollTop();
	}

	/** The height of the article with the space around it. */
	long total() {
		return flow().total() + TOP + Math.min(BELOW, height / 2);
	}

	private long furthest() {
		return Math.max(0, total() - height);
	}

	/** Scrolls to a row of the article; answers whether that moved anything. */
	boolean scrollTo(long row) {
		long before = flow().scrollTop();
		long by = Math.clamp(row, 0, furthest()) - before;
		if (by < 0 && -by <= 2L * height) {
			layAbove(-by);
		}
		flow().scrollTo(Math.max(0, flow().scrollTop() + by));
		return by != 0;
	}

	/** Makes heights exact above the window before it moves there: what is seen then moves by as much as was asked for. */
	private void layAbove(long rows) {
		int block = flow().blockAt(flow().scrollTop());
		layout.layout(block);
		while (block > 0 && flow().scrollTop() - flow().top(block) < rows) {
			layout.layout(--block);
		}
	}

	/**
	 * Lays out one of the blocks that would be seen after a page down or, after those, a page up; answers whether there was one.
	 * What is in the window stays where it is.
	 */
	boolean layOutOneMore() {
		if (layout == null || text.isEmpty()) {
			return false;
		}
		long top = flow().scrollTop();
		int first = flow().blockAt(top);
		int below = first;
		while (below < blocks.size() && flow().top(below) < top + 2L * height) {
			if (!layout.isLaidOut(below)) {
				layout.layout(below);
				return true;
			}
			below++;
		}
		for (int above = first - 1; above >= 0 && flow().top(above) + flow().height(above) > top - height; above--) {
			if (!layout.isLaidOut(above)) {
				layout.layout(above);
				return true;
			}
		}
		return false;
	}

	/** Scrolls as little as is needed to show the line of an offset; a place far away comes to the upper third. */
	void reveal(int offset) {
		VisibleLine line = lineOf(offset);
		int top = line.y() + line.layout().top();
		int bottom = line.y() + line.layout().bottom();
		if (top >= 0 && bottom <= height) {
			return;
		}
		boolean near = bottom > -height / 2 && top < height + height / 2;
		bring(offset, near ? top < 0 ? TOP : height - (bottom - top) - TOP : height / 3);
	}

	void dispose() {
		if (layout != null) {
			layout.dispose();
			layout = null;
		}
	}
}
