// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/** The file that a picture or a table is exported to: asked where, and written in the background. UI thread. */
public final class PictureFile {
	private static final String FOLDER = "org.isnad.ui.graph.folder"; //$NON-NLS-1$
	private static final double SHARP = 2;
	/** More pixels than this no picture has: they would not fit into memory with all that is done to them. */
	private static final double MOST = 40e6;

	private PictureFile() {
	}

	/** Asks for a file and writes text to it; the text is made in the background. */
	public static void text(Shell shell, String name, String extension, Callable<String> text) {
		write(shell, name, extension, () -> text.call().getBytes(StandardCharsets.UTF_8));
	}

	/** Draws a picture of a size, twice as large where there is room, and asks for a file for it. The painter is given the surface and how much larger it is. */
	public static void png(Shell shell, String name, double width, double height, BiConsumer<GC, Double> painter) {
		// Drawn at once, since drawing needs this thread; packing takes longer and does not.
		ImageData data = drawn(shell.getDisplay(), width, height, painter);
		write(shell, name, "png", () -> { //$NON-NLS-1$
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { data };
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			loader.save(bytes, SWT.IMAGE_PNG);
			return bytes.toByteArray();
		});
	}

	private static ImageData drawn(Display display, double width, double height, BiConsumer<GC, Double> painter) {
		double zoom = Math.min(SHARP, Math.sqrt(MOST / Math.max(1, width * height)));
		Image image = new Image(display, (int) Math.ceil(width * zoom), (int) Math.ceil(height * zoom));
		GC gc = new GC(image);
		try {
			gc.setBackground(Palette.color(Token.PAPER));
			gc.fillRectangle(image.getBounds());
			painter.accept(gc, zoom);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static void write(Shell shell, String name, String extension, Callable<byte[]> content) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterPath(Settings.remembered(FOLDER, System.getProperty("user.home"))); //$NON-NLS-1$
		dialog.setFileName(name + '.' + extension);
		dialog.setFilterExtensions(new String[] { "*." + extension }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			Settings.remember(FOLDER, String.valueOf(Path.of(file).getParent()));
			Jobs.run(GraphMessages.exporting, new ExportGraph(Path.of(file), content)::run,
				written -> Jobs.inform(Isolation.message(GraphMessages.exported, written.toString())));
		}
	}
}
