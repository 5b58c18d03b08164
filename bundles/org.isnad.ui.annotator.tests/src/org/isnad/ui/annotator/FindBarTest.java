// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.layout.Direction;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking for words while they are typed. Needs a display. */
class FindBarTest {

	private static final String TEXT = "أكّد الوزير ذلك. اكد مصدر، ثم أكد آخر.\nCNN said so.";

	private Shell shell;
	private AnnotationCanvas canvas;
	private FindBar bar;
	private Text field;

	@BeforeEach
	void open() {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		shell = new Shell(Display.getDefault());
		shell.setLayout(new GridLayout());
		bar = new FindBar(shell, () -> canvas);
		canvas = new AnnotationCanvas(shell);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		shell.setSize(700, 400);
		shell.open();
		canvas.setScene(new Scene(TEXT, Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE));
		for (Control child : bar.getChildren()) {
			field = child instanceof Text text ? text : field;
		}
		bar.open();
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private void await(BooleanSupplier done) {
		long end = System.currentTimeMillis() + 20_000;
		while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
			if (!shell.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		assertTrue(done.getAsBoolean());
	}

	private void press(int key, int mask) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = mask;
		field.notifyListeners(SWT.KeyDown, event);
	}

	private String selected() {
		TextRange range = canvas.selectedRange();
		return TEXT.substring(range.begin(), range.end()) + "@" + range.begin();
	}

	@Test
	void typingSelectsTheFirstPlaceAndEnterGoesAround() {
		field.setText("أكد");
		await(() -> !canvas.selectedRange().isEmpty());
		assertEquals("أكّد@0", selected());
		press(SWT.CR, 0);
		assertEquals("اكد@17", selected());
		press(SWT.CR, 0);
		press(SWT.CR, 0);
		assertEquals("أكّد@0", selected());
		press(SWT.CR, SWT.SHIFT);
		assertEquals("أكد@30", selected());
	}

	@Test
	void escapeLeavesThePlaceSelectedAndStepsGoOn() {
		field.setText("أكد");
		await(() -> !canvas.selectedRange().isEmpty());
		press(SWT.ESC, 0);
		assertFalse(bar.isVisible());
		assertEquals("أكّد@0", selected());
		bar.step(true);
		await(() -> canvas.selectedRange().begin() == 17);
		bar.step(false);
		await(() -> canvas.selectedRange().begin() == 0);
	}

	@Test
	void typingOnLooksFromWhereItBegan() {
		canvas.selectRange(new TextRange(20, 20));
		bar.open();
		field.setText("ا");
		await(() -> !canvas.selectedRange().isEmpty());
		field.setText("اكد");
		await(() -> canvas.selectedRange().length() == 3);
		assertEquals("أكد@30", selected());
	}

	@Test
	void latinWordsAreFoundInAnyCase() {
		field.setText("cnn");
		await(() -> !canvas.selectedRange().isEmpty());
		assertEquals("CNN@39", selected());
	}
}
