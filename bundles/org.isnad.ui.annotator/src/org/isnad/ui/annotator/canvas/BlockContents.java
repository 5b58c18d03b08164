// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.layout.LayoutArc;
import org.isnad.layout.LayoutArc.Reach;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneDelta;
import org.isnad.scene.SceneSpan;

/**
 * Which annotations and arcs of a scene each block shows. Told a new scene, it finds the blocks in which something differs;
 * a scene that was made from the one before by an edit knows that of itself.
 */
final class BlockContents {

	private final TextBlocks blocks;
	/** The spans that begin in an earlier block, by block, in the order of the scene: few, so all others are found by search. */
	private final Map<Integer, List<SceneSpan>> crossing = new HashMap<>();
	private Map<Integer, List<LayoutArc>> arcs = Map.of();
	/** The annotations at which arcs start and end. */
	private final Set<Object> ends = Collections.newSetFromMap(new IdentityHashMap<>());
	private Scene scene = Scene.EMPTY;

	BlockContents(TextBlocks blocks) {
		this.blocks = blocks;
	}

	/** Takes a scene of the same text and answers with the blocks that show something else now. */
	BitSet show(Scene next) {
		BitSet changed = new BitSet();
		if (next == scene) {
			return changed;
		}
		SceneDelta delta = next.since(scene);
		scene = next;
		delta.removed().forEach(span -> leave(span, changed));
		delta.added().forEach(span -> enter(span, changed));
		if (delta.arcs() || delta.removed().stream().anyMatch(span -> ends.contains(span.key()))) {
			Map<Integer, List<LayoutArc>> before = arcs;
			arcs = new HashMap<>();
			ends.clear();
			next.arcs().forEach(this::add);
			before.keySet().stream().filter(block -> !before.get(block).equals(arcs.get(block))).forEach(changed::set);
			arcs.keySet().stream().filter(block -> !before.containsKey(block)).forEach(changed::set);
		}
		return changed;
	}

	private void leave(SceneSpan span, BitSet changed) {
		TextBlock home = blocks.at(span.begin());
		changed.set(home.index());
		for (int i = home.index() + 1; i < blocks.size() && blocks.get(i).begin() < span.end(); i++) {
			changed.set(i);
			crossing.get(i).remove(span);
		}
	}

	private void enter(SceneSpan span, BitSet changed) {
		TextBlock home = blocks.at(span.begin());
		changed.set(home.index());
		for (int i = home.index() + 1; i < blocks.size() && blocks.get(i).begin() < span.end(); i++) {
			changed.set(i);
			List<SceneSpan> here = crossing.computeIfAbsent(i, block -> new ArrayList<>(2));
			int at = here.size();
			while (at > 0 && Scene.ORDER.compare(here.get(at - 1), span) > 0) {
				at--;
			}
			here.add(at, span);
		}
	}

	/** The annotations that touch a block, in the order of the scene. */
	List<SceneSpan> spans(int block) {
		List<SceneSpan> spans = new ArrayList<>(crossing.getOrDefault(block, List.of()));
		int first = block == 0 ? 0 : scene.firstFrom(blocks.get(block).begin());
		int last = block + 1 == blocks.size() ? scene.spans().size() : scene.firstFrom(blocks.get(block + 1).begin());
		spans.addAll(scene.spans().subList(first, last));
		return spans;
	}

	/** The arcs that start or end in a block. */
	List<LayoutArc> arcs(int block) {
		return arcs.getOrDefault(block, List.of());
	}

	private void add(SceneArc arc) {
		TextBlock from = home(arc.from());
		TextBlock to = home(arc.to());
		if (from == null || to == null) {
			return;
		}
		ends.add(arc.from());
		ends.add(arc.to());
		add(from, new LayoutArc(arc, arc.from(), arc.to(), Reach.of(from, to), to.paragraph()));
		if (from != to) {
			add(to, new LayoutArc(arc, arc.from(), arc.to(), Reach.of(to, from), from.paragraph()));
		}
	}

	private void add(TextBlock block, LayoutArc arc) {
		arcs.computeIfAbsent(block.index(), index -> new ArrayList<>(2)).add(arc);
	}

	/** The block that holds the begin of an annotation, or null. */
	TextBlock home(Object key) {
		SceneSpan span = scene.span(key);
		return span == null ? null : blocks.at(span.begin());
	}

	/** The blocks that a range touches. */
	BitSet blocksOf(TextRange range) {
		BitSet touched = new BitSet();
		for (int i = blocks.at(range.begin()).index(); i < blocks.size() && blocks.get(i).begin() < range.end(); i++) {
			touched.set(i);
		}
		return touched;
	}
}
