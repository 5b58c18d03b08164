// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneMark;

/**
 * Hears what the user does in an {@link AnnotationCanvas}. UI thread.
 */
public interface CanvasListener {

	/** The selected annotations, the selected text or the caret changed. */
	default void selectionChanged() {
	}

	/** The user moved an edge of an annotation; the canvas itself changes nothing. */
	default void spanDragged(Object key, List<TextRange> fragments) {
	}

	/** The user wants to go along a relation of an annotation. */
	default void markFollowed(Object key, SceneMark mark) {
	}

	/**
	 * The user wants one of several annotations or arcs that found no room.
	 *
	 * @param keys the keys of the annotations, or the arcs
	 * @param at   the point of the display at which they can be offered
	 * @param take takes the one that is chosen
	 */
	default void hiddenWanted(List<Object> keys, Point at, Consumer<Object> take) {
	}

	/** The user pressed Enter on the selected annotation. */
	default void confirmed(Object key) {
	}

	/** The user wants larger (+1) or smaller (-1) type. */
	default void zoomWanted(int step) {
	}
}
