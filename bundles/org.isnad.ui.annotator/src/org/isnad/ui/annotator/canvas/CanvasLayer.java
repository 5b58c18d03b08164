// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.graphics.GC;

/**
 * Something more that is painted on an article: what was found, boxes around bidi runs, a line to another article. Each call
 * gets the lines that are seen, from top to bottom; a layer may leave colours, font, alpha and line attributes of the GC
 * changed, but neither its clipping nor its transform. Painting a frame takes a few milliseconds for all layers together.
 */
interface CanvasLayer {

	/** Paints beneath the text, above the tints of annotations and the selection. */
	default void paintGround(GC gc, List<VisibleLine> lines) {
	}

	/** Paints above everything but the overview ruler and the line of help. */
	default void paintAbove(GC gc, List<VisibleLine> lines) {
	}
}
