// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.isnad.figures.FigureFormat;

/** Puts a drawn figure on the clipboard: a picture for word processors, SVG for drawing programs and editors. UI thread. */
final class FigureClipboard {

	private FigureClipboard() {
	}

	/** SVG under its own type, as drawing programs ask for it. */
	private static final class SvgTransfer extends ByteArrayTransfer {

		private static final String TYPE = "image/svg+xml"; //$NON-NLS-1$
		private static final int ID = registerType(TYPE);

		@Override
		protected int[] getTypeIds() {
			return new int[] { ID };
		}

		@Override
		protected String[] getTypeNames() {
			return new String[] { TYPE };
		}

		@Override
		protected void javaToNative(Object object, TransferData data) {
			super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), data);
		}

		@Override
		protected Object nativeToJava(TransferData data) {
			return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
		}
	}

	/** @throws IOException if the file cannot be read */
	static void put(Display display, FigureFormat format, Path file) throws IOException {
		Clipboard clipboard = new Clipboard(display);
		try {
			if (format == FigureFormat.PNG) {
				clipboard.setContents(new Object[] { new ImageData(file.toString()) }, new Transfer[] { ImageTransfer.getInstance() });
			} else {
				String svg = Files.readString(file);
				clipboard.setContents(new Object[] { svg, svg }, new Transfer[] { new SvgTransfer(), TextTransfer.getInstance() });
			}
		} finally {
			clipboard.dispose();
		}
	}
}
