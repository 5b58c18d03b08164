// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.layout.LayoutArc;
import org.isnad.layout.LayoutArc.Reach;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneSpan;

/**
 * Which annotations and arcs of a scene each block shows. Told a new scene, it finds the blocks in which something differs; a
 * scene that was made from the one before by an edit shares its spans, so that this takes no longer than a walk along two
 * lists.
 */
final class BlockContents {

	private final TextBlocks blocks;
	/** The spans that begin in an earlier block, by block, in the order of the scene: few, so all others are found by search. */
	private final Map<Integer, List<SceneSpan>> crossing = new HashMap<>();
	private Map<Integer, List<LayoutArc>> arcs = Map.of();
	private Scene scene = Scene.EMPTY;

	BlockContents(TextBlocks blocks) {
		this.blocks = blocks;
	}

	/** Takes a scene of the same text and answers with the blocks that show something else now. */
	BitSet show(Scene next) {
		BitSet changed = new BitSet();
		Scene before = scene;
		scene = next;
		boolean moved = before.spans().isEmpty() ? fill(next.spans(), changed) : compare(before.spans(), next.spans(), changed);
		if (moved || !next.arcs().equals(before.arcs())) {
			Map<Integer, List<LayoutArc>> arcsBefore = arcs;
			arcs = new HashMap<>();
			next.arcs().forEach(this::add);
			arcsBefore.keySet().stream().filter(block -> !arcsBefore.get(block).equals(arcs.get(block))).forEach(changed::set);
			arcs.keySet().stream().filter(block -> !arcsBefore.containsKey(block)).forEach(changed::set);
		}
		return changed;
	}

	/** Answers whether a span is gone or differs. What two scenes have in common is mostly at their begin and at their end. */
	private boolean compare(List<SceneSpan> before, List<SceneSpan> now, BitSet changed) {
		int common = Math.min(before.size(), now.size());
		int head = 0;
		while (head < common && same(before.get(head), now.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < common - head && same(before.get(before.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
			tail++;
		}
		Map<Object, SceneSpan> added = new IdentityHashMap<>();
		now.subList(head, now.size() - tail).forEach(span -> added.put(span.key(), span));
		boolean gone = false;
		for (SceneSpan old : before.subList(head, before.size() - tail)) {
			SceneSpan present = added.get(old.key());
			if (present != null && same(old, present)) {
				added.remove(old.key());
			} else {
				gone = true;
				leave(old, changed);
			}
		}
		added.values().forEach(span -> enter(span, changed));
		return gone;
	}

	private boolean fill(List<SceneSpan> spans, BitSet changed) {
		for (SceneSpan span : spans) {
			enter(span, changed);
		}
		return false;
	}

	private static boolean same(SceneSpan one, SceneSpan other) {
		return one == other || one.equals(other);
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
		int first = block == 0 ? 0 : firstFrom(blocks.get(block).begin());
		int last = block + 1 == blocks.size() ? scene.spans().size() : firstFrom(blocks.get(block + 1).begin());
		spans.addAll(scene.spans().subList(first, last));
		return spans;
	}

	private int firstFrom(int offset) {
		List<SceneSpan> spans = scene.spans();
		int low = 0;
		int high = spans.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (spans.get(middle).begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
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
