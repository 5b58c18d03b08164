// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.figures.FigureFormat;
import org.isnad.figures.FigureOperation;
import org.isnad.figures.FigureOptions;
import org.isnad.figures.FigureRange;
import org.isnad.layout.Direction;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.look.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureClipboardTest {

	private static final Scene SCENE = new Scene("قال المتحدث", Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE);

	@TempDir
	Path folder;

	private final Display display = Display.getDefault();

	private static FigureOperation operation(FigureFormat format, Path file) {
		return new FigureOperation(SCENE, new FigureOperation.Caption("t", "ar"), FigureOptions.DEFAULT, FigureRange.WHOLE, format, file);
	}

	@Test
	void svgIsThereAsTextAndPngAsAPicture() throws Exception {
		Path svg = folder.resolve("f.svg");
		operation(FigureFormat.SVG, svg).run(new NullProgressMonitor());
		FigureClipboard.put(display, FigureFormat.SVG, svg);
		Clipboard clipboard = new Clipboard(display);
		try {
			assertEquals(Files.readString(svg), clipboard.getContents(TextTransfer.getInstance()));
			assertTrue(Arrays.stream(clipboard.getAvailableTypeNames()).anyMatch(type -> type.contains("svg")), Arrays.toString(clipboard.getAvailableTypeNames()));
			Path png = folder.resolve("f.png");
			operation(FigureFormat.PNG, png).run(new NullProgressMonitor());
			FigureClipboard.put(display, FigureFormat.PNG, png);
			ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			assertNotNull(picture);
			assertEquals(new ImageData(png.toString()).width, picture.width);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void thePreviewShowsThePaperOfTheFigure() throws Exception {
		Shell shell = new Shell(display);
		try {
			shell.setLayout(new FillLayout());
			shell.setSize(500, 300);
			FigurePreview preview = new FigurePreview(shell);
			shell.open();
			preview.show(file -> operation(FigureFormat.PNG, file));
			long end = System.nanoTime() + 60_000_000_000L;
			int paper = Token.PAPER.rgb(false);
			while (pixel(preview) != paper && System.nanoTime() < end) {
				if (!display.readAndDispatch()) {
					Thread.sleep(20);
				}
			}
			assertEquals(Integer.toHexString(paper), Integer.toHexString(pixel(preview)));
		} finally {
			shell.dispose();
		}
	}

	private int pixel(FigurePreview preview) {
		Image image = new Image(display, 100, 100);
		GC gc = new GC(preview);
		gc.copyArea(image, preview.getClientArea().width / 2, 2);
		gc.dispose();
		ImageData data = image.getImageData();
		RGB colour = data.palette.getRGB(data.getPixel(0, 0));
		image.dispose();
		return colour.red << 16 | colour.green << 8 | colour.blue;
	}
}
