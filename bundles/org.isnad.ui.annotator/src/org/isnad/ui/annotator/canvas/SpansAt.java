// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;

import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;

/**
 * Finds the annotations of a scene that touch a stretch of its text without looking at the others: a tree over the spans,
 * which are sorted by where they begin, holds the farthest end in every branch.
 */
final class SpansAt {

	private final List<SceneSpan> spans;
	private final int leaves;
	private final int[] farthest;

	SpansAt(Scene scene) {
		spans = scene.spans();
		leaves = Integer.highestOneBit(Math.max(1, 2 * spans.size() - 1));
		farthest = new int[2 * leaves];
		for (int i = 0; i < spans.size(); i++) {
			farthest[leaves + i] = spans.get(i).end();
		}
		for (int i = leaves - 1; i > 0; i--) {
			farthest[i] = Math.max(farthest[2 * i], farthest[2 * i + 1]);
		}
	}

	/** The spans that begin before the end of a range and end after its begin, in the order of the scene. */
	List<SceneSpan> touching(TextRange range) {
		List<SceneSpan> found = new ArrayList<>();
		collect(1, 0, leaves, range, found);
		return found;
	}

	private void collect(int node, int from, int to, TextRange range, List<SceneSpan> found) {
		if (farthest[node] <= range.begin() || from >= spans.size() || spans.get(from).begin() >= range.end()) {
			return;
		}
		if (to - from == 1) {
			found.add(spans.get(from));
			return;
		}
		int middle = (from + to) >>> 1;
		collect(2 * node, from, middle, range, found);
		collect(2 * node + 1, middle, to, range, found);
	}

	/** The spans of which a part holds the character at an offset, the outer ones first. */
	List<SceneSpan> at(int offset) {
		return touching(new TextRange(offset, offset + 1)).stream()
				.filter(span -> span.fragments().stream().anyMatch(part -> part.contains(offset))).toList();
	}
}
