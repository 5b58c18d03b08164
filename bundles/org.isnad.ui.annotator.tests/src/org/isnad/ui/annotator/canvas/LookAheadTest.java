// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.layout.Direction;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a scroll will need is laid out before it is needed, but never at the cost of a frame. Needs a display. */
class LookAheadTest {

	private static final int SCROLLS = 30;

	private Shell shell;
	private AnnotationCanvas canvas;
	private int laidOutWhenPainted;

	@BeforeEach
	void open() {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new AnnotationCanvas(shell);
		canvas.addListener(SWT.Paint, event -> laidOutWhenPainted = laidOut());
		shell.setSize(700, 500);
		shell.open();
		canvas.setScene(new Scene(RandomText.of(new SplittableRandom(5), 60_000), Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE));
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private int laidOut() {
		return (int) IntStream.range(0, canvas.viewport().blocks().size()).filter(canvas.viewport().layout()::isLaidOut).count();
	}

	/** Until the canvas was painted, and no further. */
	private void paint() {
		laidOutWhenPainted = -1;
		canvas.redraw();
		while (laidOutWhenPainted < 0) {
			shell.getDisplay().readAndDispatch();
		}
	}

	private void rest() {
		while (shell.getDisplay().readAndDispatch()) {
			// all that is waiting
		}
	}

	@Test
	void pagesAroundAreLaidOutWhenNothingElseIsWaiting() {
		paint();
		int inSight = laidOutWhenPainted;
		rest();
		assertTrue(laidOut() > inSight, inSight + " are in sight");
		assertFalse(canvas.viewport().layOutOneMore());
	}

	@Test
	void nothingIsLaidOutAheadBeforeTheFrameIsOut() {
		for (int i = 0; i < SCROLLS; i++) {
			rest();
			canvas.scroll().by(400);
			paint();
			assertEquals(laidOutWhenPainted, laidOut(), "scroll " + i);
		}
	}
}
