// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.isnad.graph.GraphLayout;
import org.isnad.graph.GraphViewport;
import org.isnad.graph.SvgWriter;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/** The graph that is shown as a picture: asked where, and written in the background. Pictures run from left to right in every interface. */
final class GraphExport {
	private static final String FOLDER = "org.isnad.ui.graph.folder"; //$NON-NLS-1$
	private static final int SHARP = 2;
	/** More pixels than this no picture has: they would not fit into memory with all that is done to them. */
	private static final double MOST = 40e6;

	private final GraphLayout layout;
	private final GraphWords words;
	private final String title;

	GraphExport(GraphLayout layout, GraphWords words, String title) {
		this.layout = layout;
		this.words = words;
		this.title = title;
	}

	void svg(Shell shell) {
		write(shell, "svg", () -> new SvgWriter(layout, title, words::side, words::relation).write().getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
	}

	void png(Shell shell) {
		// Drawn at once, since drawing needs this thread; packing takes longer and does not.
		ImageData data = drawn(shell.getDisplay());
		write(shell, "png", () -> { //$NON-NLS-1$
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { data };
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			loader.save(bytes, SWT.IMAGE_PNG);
			return bytes.toByteArray();
		});
	}

	private ImageData drawn(Display display) {
		double zoom = Math.min(SHARP, Math.sqrt(MOST / Math.max(1, layout.width() * layout.height())));
		int width = (int) Math.ceil(layout.width() * zoom);
		int height = (int) Math.ceil(layout.height() * zoom);
		Image image = new Image(display, width, height);
		GC gc = new GC(image);
		GraphPainter painter = new GraphPainter(display, layout, words.documents());
		try {
			gc.setBackground(Palette.color(Token.PAPER));
			gc.fillRectangle(0, 0, width, height);
			painter.paint(gc, new GraphViewport(0, 0, zoom, width, height), 0, GraphChoice.NONE);
			return image.getImageData(100);
		} finally {
			painter.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private static void write(Shell shell, String extension, Callable<byte[]> picture) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterPath(Settings.remembered(FOLDER, System.getProperty("user.home"))); //$NON-NLS-1$
		dialog.setFileName("graph." + extension); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { "*." + extension }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			Settings.remember(FOLDER, String.valueOf(Path.of(file).getParent()));
			Jobs.run(GraphMessages.exporting, new ExportGraph(Path.of(file), picture)::run,
				written -> Jobs.inform(Isolation.message(GraphMessages.exported, written.toString())));
		}
	}
}
