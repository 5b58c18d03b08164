// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Shell;
import org.isnad.graph.time.TimelineLayout;
import org.isnad.graph.time.TimelineSvg;
import org.isnad.ui.graph.PictureFile;

/** The timeline as a picture: as SVG all of it on a fitting axis, time running to the right; as PNG what is seen, at all its height. */
final class TimelineExport {
	private static final String NAME = "timeline"; //$NON-NLS-1$
	private static final double WIDTH = 1400;
	private static final double MOST_HEIGHT = 8000;

	private final TimelineCanvas canvas;
	private final TimelineText words;
	private final String title;

	TimelineExport(TimelineCanvas canvas, TimelineText words, String title) {
		this.canvas = canvas;
		this.words = words;
		this.title = title;
	}

	void svg(Shell shell) {
		TimelineLayout shown = canvas.timeline();
		PictureFile.text(shell, NAME, "svg", //$NON-NLS-1$
			() -> new TimelineSvg(new TimelineLayout(shown.timeline(), shown.labels(), TimelineSvg.fitting(shown.timeline(), WIDTH), Set.of()), title, words).write());
	}

	void png(Shell shell) {
		TimeViewport seen = canvas.viewport();
		double height = Math.min(MOST_HEIGHT, TimeViewport.AXIS + canvas.timeline().height() + seen.foot());
		TimeViewport all = seen.at(seen.left(), 0).sized(seen.width(), height, seen.foot());
		PictureFile.png(shell, NAME, seen.width(), height, (gc, zoom) -> paint(gc, zoom, all));
	}

	private void paint(GC gc, Double zoom, TimeViewport all) {
		Transform transform = new Transform(gc.getDevice());
		try {
			transform.scale(zoom.floatValue(), zoom.floatValue());
			gc.setTransform(transform);
			canvas.paint(gc, all);
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}
}
