// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.figures.FigureException;
import org.isnad.figures.FigureOperation;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Palette;

/** Shows the top of a figure, drawn in the background; of figures asked for in haste only the last is shown. UI thread. */
final class FigurePreview extends Canvas {

	/** A figure that is to be drawn into a file. */
	interface Request {

		/** The operation that draws it. */
		FigureOperation into(Path file) throws Exception;
	}

	private Image image;
	private String trouble = ""; //$NON-NLS-1$
	private Job running;

	FigurePreview(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Dispose, event -> {
			cancel();
			drop();
		});
	}

	/** Shows what an operation draws as PNG. */
	void show(Request request) {
		cancel();
		try {
			Path file = Files.createTempFile("figure", ".png"); //$NON-NLS-1$ //$NON-NLS-2$
			FigureOperation operation = request.into(file);
			Job[] own = new Job[1];
			own[0] = Job.createSystem(Messages.Figure_preview, (ICoreRunnable) monitor -> {
				try {
					operation.run(monitor);
					ImageData data = new ImageData(file.toString());
					tell(own[0], data, ""); //$NON-NLS-1$
				} catch (FigureException e) {
					tell(own[0], null, e.getMessage());
				} finally {
					deleteQuietly(file);
				}
			});
			running = own[0];
			running.schedule(100);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (Exception e) {
			tell(running, null, e.getMessage());
		}
	}

	private static void deleteQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			ILog.of(FigurePreview.class).warn(e.getMessage(), e);
		}
	}

	private void tell(Job job, ImageData data, String newTrouble) {
		if (isDisposed()) {
			return;
		}
		getDisplay().asyncExec(() -> {
			if (!isDisposed() && job == running) {
				drop();
				image = data == null ? null : new Image(getDisplay(), data);
				trouble = newTrouble;
				redraw();
			}
		});
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Palette.color(Token.WINDOW));
		gc.fillRectangle(area);
		if (image != null) {
			Rectangle size = image.getBounds();
			double scale = Math.min(1, area.width / (double) size.width);
			int shown = Math.min(size.height, (int) (area.height / scale));
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, size.width, shown, (area.width - (int) (size.width * scale)) / 2, 0, (int) (size.width * scale),
					(int) (shown * scale));
		} else {
			gc.setForeground(Palette.color(Token.CONTRADICTION));
			gc.drawText(trouble, 12, 12, true);
		}
	}

	private void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	private void drop() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
