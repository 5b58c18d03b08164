// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.isnad.graph.GraphLayout;
import org.isnad.graph.GraphViewport;
import org.isnad.graph.SvgWriter;

/** The graph that is shown as a picture. Pictures run from left to right in every interface. */
final class GraphExport {
	private static final String NAME = "graph"; //$NON-NLS-1$

	private final GraphLayout layout;
	private final GraphWords words;
	private final String title;

	GraphExport(GraphLayout layout, GraphWords words, String title) {
		this.layout = layout;
		this.words = words;
		this.title = title;
	}

	void svg(Shell shell) {
		PictureFile.text(shell, NAME, "svg", () -> new SvgWriter(layout, title, words::side, words::relation).write()); //$NON-NLS-1$
	}

	void png(Shell shell) {
		PictureFile.png(shell, NAME, layout.width(), layout.height(), this::paint);
	}

	private void paint(GC gc, double zoom) {
		GraphPainter painter = new GraphPainter(gc.getDevice(), layout, words.documents());
		try {
			painter.paint(gc, new GraphViewport(0, 0, zoom, (int) Math.ceil(layout.width() * zoom), (int) Math.ceil(layout.height() * zoom)), 0, GraphChoice.NONE);
		} finally {
			painter.dispose();
		}
	}
}
