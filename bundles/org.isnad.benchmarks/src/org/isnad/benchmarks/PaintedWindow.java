// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Shell;

/** A window that one control fills, and a way to tell how long it takes until a change is on the screen. */
final class PaintedWindow<C extends Scrollable> implements AutoCloseable {
	private static final int WIDTH = 1200;
	private static final int HEIGHT = 760;

	private final Shell shell;
	private final C control;
	private int painted;

	/** Opens a window with an empty control. */
	PaintedWindow(Display display, Function<Shell, C> make) {
		shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		control = make.apply(shell);
		control.addListener(SWT.Paint, event -> painted++);
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		settle();
	}

	C control() {
		return control;
	}

	/** Handles what is waiting. */
	void settle() {
		Display display = shell.getDisplay();
		long end = System.currentTimeMillis() + 100;
		while (System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Lets be done what is done while nothing else is waiting, as between two turns of a wheel. */
	void rest() {
		while (shell.getDisplay().readAndDispatch()) {
			// all that is there
		}
	}

	/**
	 * Does something, paints all of the control and waits until the server has drawn it. The answer is the time that was
	 * worked, in milliseconds; the wait for the next tick of the screen, of which there are sixty a second, is not counted.
	 */
	double time(Figures.Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		control.redraw();
		long worked = System.nanoTime() - start;
		int before = painted;
		while (painted == before) {
			long from = System.nanoTime();
			if (shell.getDisplay().readAndDispatch() || painted > before) {
				worked += System.nanoTime() - from;
			}
		}
		long from = System.nanoTime();
		// the server answers in turn: when it tells where the pointer is, it has drawn
		shell.getDisplay().getCursorLocation();
		return (worked + System.nanoTime() - from) / 1e6;
	}

	/** Paints. */
	void paint() throws Exception {
		time(() -> control.redraw());
	}

	/** Scrolls as the bar does. */
	void scrollTo(int selection) {
		ScrollBar bar = control.getVerticalBar();
		bar.setSelection(selection);
		bar.notifyListeners(SWT.Selection, new Event());
	}

	/** Gives the window another size. */
	void resize(int narrower) {
		shell.setSize(WIDTH - narrower, HEIGHT);
		shell.layout();
	}

	/** Presses a key in the control. */
	void press(int key, int mask) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = mask;
		control.notifyListeners(SWT.KeyDown, event);
	}


	@Override
	public void close() {
		shell.dispose();
	}
}
