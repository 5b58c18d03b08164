// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.SetKind;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Relates two claims with the mouse: a line is drawn from the chip of one to the words or the chip of the other, in the same
 * article or in the one beside it. Escape gives up.
 */
final class RelateDrag {

	private static final int STILL = 4;

	private final PairLines lines;
	private final BiConsumer<AnnotationCanvas, List<Claim>> dropped;
	private final List<AnnotationCanvas> canvases = new ArrayList<>();
	private AnnotationCanvas origin;
	private Claim from;
	private Point pressed;
	private boolean drawing;

	/** The consumer is given the canvas and the two claims, the one where the line began first. */
	RelateDrag(PairLines lines, BiConsumer<AnnotationCanvas, List<Claim>> dropped) {
		this.lines = lines;
		this.dropped = dropped;
	}

	/** Lets lines begin and end in a canvas until it is disposed. */
	void attach(AnnotationCanvas canvas) {
		canvases.add(canvas);
		canvas.addListener(SWT.MouseDown, event -> begin(canvas, event));
		canvas.addListener(SWT.MouseMove, this::draw);
		canvas.addListener(SWT.MouseUp, this::end);
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				cancel();
			}
		});
		canvas.addDisposeListener(event -> {
			canvases.remove(canvas);
			if (origin == canvas) {
				origin = null;
				from = null;
			}
		});
	}

	private void begin(AnnotationCanvas canvas, Event event) {
		cancel();
		if (event.button == 1 && event.count == 1 && !canvas.isPicking() && own(canvas.places().chipAt(event.x, event.y)) instanceof Claim claim) {
			origin = canvas;
			from = claim;
			pressed = new Point(event.x, event.y);
		}
	}

	private void draw(Event event) {
		if (from == null) {
			return;
		}
		drawing |= Math.abs(event.x - pressed.x) > STILL || Math.abs(event.y - pressed.y) > STILL;
		if (drawing) {
			Point here = origin.toDisplay(event.x, event.y);
			AnnotationCanvas under = under(here);
			Claim claim = under == null ? null : claimAt(under, here);
			lines.trail(new PairLines.Trail(origin, from, under, claim, here));
			origin.setCursor(origin.getDisplay().getSystemCursor(claim == null ? SWT.CURSOR_CROSS : SWT.CURSOR_HAND));
		}
	}

	private void end(Event event) {
		Claim first = from;
		AnnotationCanvas began = origin;
		boolean drawn = drawing;
		cancel();
		if (first != null && drawn) {
			Point here = began.toDisplay(event.x, event.y);
			AnnotationCanvas under = under(here);
			Claim other = under == null ? null : claimAt(under, here);
			if (other != null && other != first) {
				dropped.accept(under, List.of(first, other));
			}
		}
	}

	private void cancel() {
		if (drawing) {
			lines.trail(null);
			origin.setCursor(null);
		}
		drawing = false;
		from = null;
		origin = null;
	}

	private AnnotationCanvas under(Point display) {
		return canvases.stream().filter(canvas -> canvas.getClientArea().contains(canvas.toControl(display))).findFirst().orElse(null);
	}

	private static Claim claimAt(AnnotationCanvas canvas, Point display) {
		Point here = canvas.toControl(display);
		return canvas.places().annotationsAt(here.x, here.y).stream().map(RelateDrag::own).filter(Claim.class::isInstance)
				.map(Claim.class::cast).findFirst().orElse(null);
	}

	/** Suggestions are accepted before they are related. */
	private static Object own(Object key) {
		return key instanceof Claim claim && claim.eContainer() instanceof AnnotationSet set && set.getKind() != SetKind.SUGGESTIONS
				? claim
				: null;
	}
}
