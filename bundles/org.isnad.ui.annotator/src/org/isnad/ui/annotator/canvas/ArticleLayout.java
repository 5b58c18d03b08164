// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.isnad.layout.DocumentFlow;
import org.isnad.layout.LayoutSpan;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.LineLayout;
import org.isnad.layout.ParagraphComposer;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;

/**
 * The layout of an article in a column of one width: shapes and composes blocks when they are asked for and keeps what did
 * not change. Shaped text holds native handles, so only the {@value #KEPT} blocks used last are kept; the heights of all
 * others stay known. UI thread only.
 */
final class ArticleLayout {

	private static final int KEPT = 200;

	/** A block that is shaped, and laid out unless something in it changed since. */
	private static final class Laid {

		private final SwtShapedText shaped;
		private ParagraphLayout layout;
		private boolean stale;

		private Laid(SwtShapedText shaped) {
			this.shaped = shaped;
		}
	}

	private final SwtTextMetrics metrics;
	private final LayoutStyle style;
	private final int width;
	private final TextBlocks blocks;
	private final BlockContents contents;
	private final ParagraphComposer composer;
	private final DocumentFlow flow;
	private final LinkedHashMap<Integer, Laid> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
	private Scene scene;
	private Map<Object, String> rungs = Map.of();
	private Set<Object> selected = Set.of();
	private boolean compact;

	ArticleLayout(SwtTextMetrics metrics, LayoutStyle style, int width, Scene scene, TextBlocks blocks, BlockContents contents) {
		this.metrics = metrics;
		this.style = style;
		this.width = width;
		this.scene = scene;
		this.blocks = blocks;
		this.contents = contents;
		this.composer = new ParagraphComposer(metrics, style);
		this.flow = new DocumentFlow(blocks.list().stream().mapToInt(this::estimate).toArray());
	}

	private int estimate(TextBlock block) {
		// about two characters of Arabic to an em; a line with its chips is twice as high as its band
		int perLine = Math.max(1, width * 2 / style.em());
		int lines = Math.max(1, (block.length() + perLine - 1) / perLine);
		return lines * (style.band() + style.chipPitch() + style.lineGap()) + (block.first() ? style.paragraphGap() : 0);
	}

	/**
	 * Shows a scene of the same text; blocks whose annotations are equal to those before stay as they are. The upper edge of
	 * the first line that is wholly in the window stays where it is.
	 *
	 * @param newRungs    numbers for the chips of the lit chain
	 * @param newSelected keys that show a chip in any case
	 * @param newCompact  whether only those show one
	 */
	void show(Scene newScene, Map<Object, String> newRungs, Set<Object> newSelected, boolean newCompact) {
		Set<Object> lit = Collections.newSetFromMap(new IdentityHashMap<>());
		List.of(rungs.keySet(), selected, newRungs.keySet(), newSelected).forEach(lit::addAll);
		boolean all = newCompact != compact;
		scene = newScene;
		rungs = newRungs;
		selected = newSelected;
		compact = newCompact;
		contents.show(newScene).stream().forEach(this::outdate);
		if (all) {
			kept.values().forEach(laid -> laid.stale = true);
		} else {
			lit.forEach(this::outdateChip);
		}
		int top = flow.blockAt(flow.scrollTop());
		if (kept.containsKey(top)) {
			layout(top);
		}
	}

	/** Another selection changes a few chips at most. */
	private void outdateChip(Object key) {
		SceneSpan span = scene.span(key);
		if (span != null) {
			LayoutSpan wanted = toLayout(span);
			contents.blocksOf(new TextRange(span.begin(), span.end())).stream().filter(block -> !shows(block, wanted)).forEach(this::outdate);
		}
	}

	private boolean shows(int block, LayoutSpan wanted) {
		Laid laid = kept.get(block);
		return laid != null && laid.layout != null && laid.layout.lines().stream().flatMap(line -> line.pieces().stream())
				.anyMatch(piece -> piece.span().equals(wanted));
	}

	private void outdate(int block) {
		Laid laid = kept.get(block);
		if (laid != null) {
			laid.stale = true;
		}
	}

	private LayoutSpan toLayout(SceneSpan span) {
		return span.toLayout(rungs.get(span.key()), span.chip() && !compact || selected.contains(span.key()));
	}

	/** The layout of a block, made if need be; its exact height enters the flow. */
	ParagraphLayout layout(int block) {
		Laid laid = laid(block);
		if (laid.layout == null || laid.stale) {
			ParagraphLayout before = laid.layout;
			laid.layout = composer.compose(blocks.get(block), laid.shaped, scene.direction(), width,
					contents.spans(block).stream().map(this::toLayout).toList(), contents.arcs(block));
			laid.stale = false;
			settle(block, before, laid.layout);
		}
		return laid.layout;
	}

	private void settle(int block, ParagraphLayout before, ParagraphLayout now) {
		long top = flow.top(block);
		long within = flow.scrollTop() - top;
		flow.setHeight(block, now.height());
		if (before != null && within >= 0 && within < before.height()) {
			flow.scrollTo(top + within + shift(before, now, within));
		}
	}

	/** How far the first line that is not cut by the upper edge of the window moved; the end of the block stands for a line. */
	private static int shift(ParagraphLayout before, ParagraphLayout now, long within) {
		for (int i = 0; i < Math.min(before.lines().size(), now.lines().size()); i++) {
			LineLayout line = before.lines().get(i);
			if (line.top() >= within) {
				return now.lines().get(i).top() - line.top();
			}
		}
		return now.height() - before.height();
	}

	/** The shaped text of a block; valid until many others have been asked for. */
	SwtShapedText shaped(int block) {
		return laid(block).shaped;
	}

	private Laid laid(int block) {
		Laid found = kept.get(block);
		if (found == null) {
			TextBlock asked = blocks.get(block);
			found = new Laid(metrics.shape(scene.text().substring(asked.begin(), asked.end()), scene.direction(), width));
			kept.put(block, found);
			if (kept.size() > KEPT) {
				kept.pollFirstEntry().getValue().shaped.dispose();
			}
		}
		return found;
	}

	/** Whether the layout of a block is there and up to date. */
	boolean isLaidOut(int block) {
		Laid laid = kept.get(block);
		return laid != null && laid.layout != null && !laid.stale;
	}

	/** How many blocks hold native handles now. */
	int shapedBlocks() {
		return kept.size();
	}

	/** The block that holds the begin of an annotation, or null. */
	TextBlock home(Object key) {
		return contents.home(Objects.requireNonNull(key));
	}

	DocumentFlow flow() {
		return flow;
	}

	TextBlocks blocks() {
		return blocks;
	}

	LayoutStyle style() {
		return style;
	}

	SwtTextMetrics metrics() {
		return metrics;
	}

	int width() {
		return width;
	}

	void dispose() {
		kept.values().forEach(laid -> laid.shaped.dispose());
		kept.clear();
	}
}
