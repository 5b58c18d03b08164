// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.isnad.graph.GraphWalk.Way;

/** The keys of a timeline: arrows walk, Tab goes along time, + − 0 show more or less of it, Enter opens. UI thread. */
final class TimelineKeys {
	private static final double STEP = 1.25;
	private static final int PAN = 80;

	private final TimelineCanvas canvas;

	TimelineKeys(TimelineCanvas canvas) {
		this.canvas = canvas;
	}

	void install() {
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
	}

	private TimelinePlaces places() {
		// Places of keys are those of squares: what lies above them does not matter.
		return new TimelinePlaces(canvas.timeline(), null, List.of(), canvas.viewport());
	}

	private void traverse(Event e) {
		if (canvas.timeline() != null && (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
			e.doit = false;
			walk(places().inTime(canvas.choice(), e.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1));
		} else if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
			e.doit = false;
		}
	}

	private void walk(TimelineChoice next) {
		canvas.choose(next);
		canvas.reveal();
	}

	private void key(Event e) {
		if (canvas.timeline() == null) {
			return;
		}
		boolean pan = (e.stateMask & (SWT.CTRL | SWT.SHIFT)) != 0;
		TimeViewport view = canvas.viewport();
		switch (e.keyCode) {
			case SWT.ARROW_LEFT -> arrow(Way.LEFT, view.mirrored() ? PAN : -PAN, 0, pan);
			case SWT.ARROW_RIGHT -> arrow(Way.RIGHT, view.mirrored() ? -PAN : PAN, 0, pan);
			case SWT.ARROW_UP -> arrow(Way.UP, 0, -PAN, pan);
			case SWT.ARROW_DOWN -> arrow(Way.DOWN, 0, PAN, pan);
			case SWT.PAGE_UP -> canvas.go(view.at(view.left(), view.top() - view.tall()));
			case SWT.PAGE_DOWN -> canvas.go(view.at(view.left(), view.top() + view.tall()));
			case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
			case SWT.ESC -> canvas.choose(TimelineChoice.NONE);
			case SWT.KEYPAD_ADD -> canvas.zoom(STEP);
			case SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / STEP);
			default -> typed(e);
		}
	}

	private void typed(Event e) {
		if ((e.stateMask & (SWT.CTRL | SWT.ALT)) == 0) {
			switch (e.character) {
				case '+', '=' -> canvas.zoom(STEP);
				case '-' -> canvas.zoom(1 / STEP);
				case '0', '\u0660' -> canvas.fit();
				default -> { }
			}
		}
	}

	private void arrow(Way way, int x, int y, boolean pan) {
		TimeViewport view = canvas.viewport();
		if (pan) {
			canvas.go(view.at(view.left() + x, view.top() + y));
			return;
		}
		List<String> undated = canvas.undated();
		int article = undated.indexOf(canvas.choice().article());
		if (article >= 0 && (way == Way.LEFT || way == Way.RIGHT)) {
			int step = (way == Way.RIGHT) != view.mirrored() ? 1 : -1;
			canvas.choose(TimelineChoice.article(undated.get(Math.clamp(article + step, 0, undated.size() - 1))));
		} else {
			TimelineChoice next = article >= 0 && way == Way.UP ? places().inTime(TimelineChoice.NONE, -1) : places().next(canvas.choice(), way);
			// Beneath the last lane stand the articles without a date.
			boolean last = way == Way.DOWN && next.equals(canvas.choice()) || canvas.timeline().timeline().points().isEmpty();
			walk(last && !undated.isEmpty() && article < 0 ? TimelineChoice.article(undated.get(0)) : article >= 0 && way == Way.DOWN ? canvas.choice() : next);
		}
	}
}
