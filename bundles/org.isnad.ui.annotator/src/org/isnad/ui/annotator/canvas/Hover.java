// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.function.Function;

import org.isnad.layout.HitMap.Part;
import org.isnad.layout.HitMap.Target;

/**
 * Decides when the card beside an annotation appears: after the mouse has rested on it for a moment.
 */
final class Hover {

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final int delay;
	private Function<Object, HoverContent> content = key -> null;
	private HoverCard card;
	private Object over;
	private int x;
	private int y;
	private final Runnable show = this::show;

	Hover(AnnotationCanvas canvas, ArticleState state, int delay) {
		this.canvas = canvas;
		this.state = state;
		this.delay = delay;
	}

	void setContent(Function<Object, HoverContent> newContent) {
		content = newContent;
	}

	void over(List<Target> targets, int mouseX, int mouseY) {
		Object key = targets.isEmpty() || targets.getFirst().part() == Part.ARC || targets.getFirst().part() == Part.PILL ? null
				: targets.getFirst().key();
		x = mouseX;
		y = mouseY;
		if (key != over) {
			hide();
			over = key;
			if (key != null) {
				canvas.getDisplay().timerExec(delay, show);
			}
		}
	}

	private void show() {
		if (canvas.isDisposed() || over == null) {
			return;
		}
		HoverContent found = content.apply(over);
		if (found != null) {
			if (card == null) {
				card = new HoverCard(canvas.getShell());
			}
			card.show(found, state.scene().direction(), canvas.onDisplay(x, y), canvas.viewport().layout().style().em());
		}
	}

	void hide() {
		over = null;
		canvas.getDisplay().timerExec(-1, show);
		if (card != null) {
			card.hide();
		}
	}

	void dispose() {
		canvas.getDisplay().timerExec(-1, show);
		if (card != null) {
			card.dispose();
		}
	}
}
