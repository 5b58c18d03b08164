// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.isnad.layout.HitMap.Part;
import org.isnad.layout.HitMap.Target;
import org.isnad.scene.SceneSpan;

/**
 * Decides when the card beside an annotation appears: after the mouse has rested on it for a moment, or when it is asked for.
 * Any key takes it away again; Escape does nothing else then.
 */
final class Hover {

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final int delay;
	private Function<Object, HoverContent> content = key -> null;
	private HoverCard card;
	private Object over;
	private boolean crowded;
	private int x;
	private int y;
	private final Runnable show = this::showAtMouse;

	Hover(AnnotationCanvas canvas, ArticleState state, int delay) {
		this.canvas = canvas;
		this.state = state;
		this.delay = delay;
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.FocusOut, event -> hide());
	}

	void setContent(Function<Object, HoverContent> newContent) {
		content = newContent;
	}

	void over(List<Target> targets, int mouseX, int mouseY) {
		Object key = targets.isEmpty() || targets.getFirst().part() == Part.ARC || targets.getFirst().part() == Part.PILL ? null
				: targets.getFirst().key();
		x = mouseX;
		y = mouseY;
		boolean nowCrowded = !targets.isEmpty() && targets.getFirst().part() == Part.OVERFLOW;
		if (nowCrowded != crowded) {
			crowded = nowCrowded;
			canvas.setToolTipText(crowded ? Messages.Overflow_tip : null);
		}
		if (key != over) {
			hide();
			over = key;
			if (key != null) {
				canvas.getDisplay().timerExec(delay, show);
			}
		}
	}

	/** Shows the card of the selected annotation beneath it, or takes it away. */
	void toggle() {
		Object selected = state.selected().isEmpty() ? null : state.selected().iterator().next();
		if (card != null && card.isVisible()) {
			hide();
		} else if (selected != null) {
			canvas.reveal(selected);
			show(selected, canvas.besideSelection());
		}
	}

	private void showAtMouse() {
		if (!canvas.isDisposed()) {
			show(over, canvas.onDisplay(x, y));
		}
	}

	private void show(Object key, Point at) {
		if (key == null) {
			return;
		}
		HoverContent found = content.apply(key);
		SceneSpan span = state.scene().span(key);
		if (found != null && span != null) {
			if (card == null) {
				card = new HoverCard(canvas.getShell());
			}
			card.show(found, span.marks(), state.scene().direction(), at, canvas.viewport().layout().style().em());
		}
	}

	private void key(Event event) {
		boolean modifier = event.keyCode == SWT.SHIFT || event.keyCode == SWT.CTRL || event.keyCode == SWT.ALT;
		if (card != null && card.isVisible() && !modifier) {
			hide();
			if (event.keyCode == SWT.ESC) {
				event.type = SWT.None;
			}
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
