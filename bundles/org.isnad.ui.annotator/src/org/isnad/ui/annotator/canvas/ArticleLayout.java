// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.isnad.layout.DocumentFlow;
import org.isnad.layout.LayoutArc;
import org.isnad.layout.LayoutArc.Reach;
import org.isnad.layout.LayoutSpan;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.ParagraphComposer;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneSpan;

/**
 * The layout of an article in a column of one width: shapes and composes blocks when they are asked for and keeps what did
 * not change. Shaped text holds native handles, so only the {@value #KEPT} blocks used last stay shaped. UI thread only.
 */
final class ArticleLayout {

	private static final int KEPT = 200;

	private final SwtTextMetrics metrics;
	private final LayoutStyle style;
	private final int width;
	private final TextBlocks blocks;
	private final ParagraphComposer composer;
	private final DocumentFlow flow;
	private final ParagraphLayout[] layouts;
	private final LinkedHashMap<Integer, SwtShapedText> shaped = new LinkedHashMap<>(KEPT, 0.75f, true);
	private Scene scene = Scene.EMPTY;
	private Map<Object, String> rungs = Map.of();
	private Set<Object> selected = Set.of();
	private boolean compact;
	private List<List<LayoutSpan>> spans;
	private List<List<LayoutArc>> arcs;
	private Map<Object, TextBlock> homes = Map.of();

	ArticleLayout(SwtTextMetrics metrics, LayoutStyle style, int width, Scene scene, TextBlocks blocks) {
		this.metrics = metrics;
		this.style = style;
		this.width = width;
		this.blocks = blocks;
		this.composer = new ParagraphComposer(metrics, style);
		this.layouts = new ParagraphLayout[blocks.size()];
		this.spans = emptyLists();
		this.arcs = emptyLists();
		this.flow = new DocumentFlow(blocks.list().stream().mapToInt(this::estimate).toArray());
		show(scene, Map.of(), Set.of(), false);
	}

	private int estimate(TextBlock block) {
		// about two characters of Arabic to an em; a line with its chips is twice as high as its band
		int perLine = Math.max(1, width * 2 / style.em());
		int lines = Math.max(1, (block.length() + perLine - 1) / perLine);
		return lines * (style.band() + style.chipPitch() + style.lineGap()) + (block.first() ? style.paragraphGap() : 0);
	}

	private <T> List<List<T>> emptyLists() {
		List<List<T>> lists = new ArrayList<>(blocks.size());
		for (int i = 0; i < blocks.size(); i++) {
			lists.add(new ArrayList<>(0));
		}
		return lists;
	}

	/**
	 * Shows a scene of the same text; blocks whose annotations are equal to those before stay as they are.
	 *
	 * @param newRungs    numbers for the chips of the lit chain
	 * @param newSelected keys that show a chip in any case
	 * @param newCompact  whether only those show one
	 */
	void show(Scene newScene, Map<Object, String> newRungs, Set<Object> newSelected, boolean newCompact) {
		Set<Object> changed = Collections.newSetFromMap(new IdentityHashMap<>());
		List.of(rungs.keySet(), selected, newRungs.keySet(), newSelected).forEach(changed::addAll);
		boolean sameSpans = newScene == scene && newCompact == compact;
		scene = newScene;
		rungs = newRungs;
		selected = newSelected;
		compact = newCompact;
		if (sameSpans) {
			changed.forEach(this::showAgain);
		} else {
			showAll();
		}
	}

	/** Another selection changes a few chips at most. */
	private void showAgain(Object key) {
		SceneSpan span = scene.span(key);
		if (span == null) {
			return;
		}
		LayoutSpan laid = toLayout(span);
		for (int i = homes.get(key).index(); i < blocks.size() && blocks.get(i).begin() < span.end(); i++) {
			List<LayoutSpan> ofBlock = spans.get(i);
			for (int j = 0; j < ofBlock.size(); j++) {
				if (ofBlock.get(j).key() == key && !ofBlock.get(j).equals(laid)) {
					ofBlock.set(j, laid);
					layouts[i] = null;
				}
			}
		}
	}

	private LayoutSpan toLayout(SceneSpan span) {
		return span.toLayout(rungs.get(span.key()), span.chip() && !compact || selected.contains(span.key()));
	}

	private void showAll() {
		List<List<LayoutSpan>> before = spans;
		List<List<LayoutArc>> arcsBefore = arcs;
		spans = emptyLists();
		arcs = emptyLists();
		homes = new IdentityHashMap<>(scene.spans().size());
		for (SceneSpan span : scene.spans()) {
			LayoutSpan laid = toLayout(span);
			TextBlock home = blocks.at(span.begin());
			homes.put(span.key(), home);
			for (int i = home.index(); i < blocks.size() && blocks.get(i).begin() < span.end(); i++) {
				spans.get(i).add(laid);
			}
		}
		scene.arcs().forEach(this::addArc);
		for (int i = 0; i < layouts.length; i++) {
			if (layouts[i] != null && !(spans.get(i).equals(before.get(i)) && arcs.get(i).equals(arcsBefore.get(i)))) {
				layouts[i] = null;
			}
		}
	}

	private void addArc(SceneArc arc) {
		TextBlock from = homes.get(arc.from());
		TextBlock to = homes.get(arc.to());
		if (from == null || to == null) {
			return;
		}
		if (from == to) {
			arcs.get(from.index()).add(new LayoutArc(arc, arc.from(), arc.to(), Reach.WITHIN, to.paragraph()));
		} else {
			arcs.get(from.index()).add(new LayoutArc(arc, arc.from(), arc.to(), reach(from, to), to.paragraph()));
			arcs.get(to.index()).add(new LayoutArc(arc, arc.from(), arc.to(), reach(to, from), from.paragraph()));
		}
	}

	private static Reach reach(TextBlock here, TextBlock there) {
		boolean near = Math.abs(here.paragraph() - there.paragraph()) <= 1;
		boolean down = there.index() > here.index();
		return near ? down ? Reach.NEXT : Reach.PREVIOUS : down ? Reach.FAR_BELOW : Reach.FAR_ABOVE;
	}

	/** The layout of a block, made if need be; its exact height enters the flow. */
	ParagraphLayout layout(int block) {
		if (layouts[block] == null) {
			layouts[block] = composer.compose(blocks.get(block), shaped(block), scene.direction(), width, spans.get(block),
					arcs.get(block));
			flow.setHeight(block, layouts[block].height());
		}
		return layouts[block];
	}

	/** The shaped text of a block; valid until many others have been asked for. */
	SwtShapedText shaped(int block) {
		SwtShapedText found = shaped.get(block);
		if (found == null) {
			TextBlock asked = blocks.get(block);
			found = metrics.shape(scene.text().substring(asked.begin(), asked.end()), scene.direction(), width);
			shaped.put(block, found);
			if (shaped.size() > KEPT) {
				var eldest = shaped.pollFirstEntry();
				eldest.getValue().dispose();
			}
		}
		return found;
	}

	/** The block that holds the begin of an annotation, or null. */
	TextBlock home(Object key) {
		return homes.get(Objects.requireNonNull(key));
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
		shaped.values().forEach(SwtShapedText::dispose);
		shaped.clear();
	}
}
