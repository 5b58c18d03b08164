// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.isnad.layout.TextBlock;
import org.isnad.scene.SceneArc;

/**
 * Where an arc leads.
 */
final class ArcWalk {

	private ArcWalk() {
	}

	/** The other end of the first arc of an annotation that ends in another paragraph, or null. */
	static Object elsewhere(ArticleState state, ArticleLayout layout, Object key) {
		TextBlock here = layout.home(key);
		for (SceneArc arc : state.scene().arcs()) {
			Object other = arc.from() == key ? arc.to() : arc.to() == key ? arc.from() : null;
			if (other != null && layout.home(other).paragraph() != here.paragraph()) {
				return other;
			}
		}
		return null;
	}

	/** The end of an arc that is in the window, or the one that is not. */
	static Object end(Viewport viewport, SceneArc arc, boolean far) {
		TextBlock from = viewport.layout().home(arc.from());
		boolean fromIsNear = viewport.lines().stream().anyMatch(line -> line.block() == from);
		return fromIsNear != far ? arc.from() : arc.to();
	}
}
