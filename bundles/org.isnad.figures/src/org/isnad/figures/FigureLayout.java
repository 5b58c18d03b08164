// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.figures.text.AwtShapedText;
import org.isnad.figures.text.AwtTextMetrics;
import org.isnad.layout.LayoutArc;
import org.isnad.layout.LayoutArc.Reach;
import org.isnad.layout.LayoutSpan;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.ParagraphComposer;
import org.isnad.layout.ParagraphLayout;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneSpan;

/** Lays the blocks of a scene out, each when it is asked for, as the canvas does. */
final class FigureLayout {

	/** A block with its letters. */
	record Laid(ParagraphLayout layout, AwtShapedText text) {
	}

	private final Scene scene;
	private final TextBlocks blocks;
	private final AwtTextMetrics metrics;
	private final ParagraphComposer composer;
	private final int width;
	private final List<List<LayoutSpan>> spans;
	private final List<List<LayoutArc>> arcs;
	private final Map<Object, TextBlock> homes;

	FigureLayout(Scene scene, Chain chain, AwtTextMetrics metrics, LayoutStyle style, int width) {
		this.scene = scene;
		this.blocks = TextBlocks.of(scene.text());
		this.metrics = metrics;
		this.composer = new ParagraphComposer(metrics, style);
		this.width = width;
		this.spans = lists();
		this.arcs = lists();
		this.homes = new IdentityHashMap<>(scene.spans().size());
		for (SceneSpan span : scene.spans()) {
			LayoutSpan laid = span.toLayout(chain.rungs().get(span.key()), span.chip());
			TextBlock home = blocks.at(span.begin());
			homes.put(span.key(), home);
			for (int i = home.index(); i < blocks.size() && blocks.get(i).begin() < span.end(); i++) {
				spans.get(i).add(laid);
			}
		}
		scene.arcs().forEach(this::add);
	}

	private <T> List<List<T>> lists() {
		List<List<T>> lists = new ArrayList<>(blocks.size());
		for (int i = 0; i < blocks.size(); i++) {
			lists.add(new ArrayList<>(0));
		}
		return lists;
	}

	private void add(SceneArc arc) {
		TextBlock from = homes.get(arc.from());
		TextBlock to = homes.get(arc.to());
		arcs.get(from.index()).add(new LayoutArc(arc, arc.from(), arc.to(), Reach.of(from, to), to.paragraph()));
		if (from != to) {
			arcs.get(to.index()).add(new LayoutArc(arc, arc.from(), arc.to(), Reach.of(to, from), from.paragraph()));
		}
	}

	TextBlocks blocks() {
		return blocks;
	}

	Laid lay(int block) {
		TextBlock asked = blocks.get(block);
		AwtShapedText shaped = metrics.shape(scene.text().substring(asked.begin(), asked.end()), scene.direction(), width);
		return new Laid(composer.compose(asked, shaped, scene.direction(), width, spans.get(block), arcs.get(block)), shaped);
	}
}
