// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.isnad.layout.Direction;
import org.isnad.layout.Piece;
import org.isnad.layout.Rect;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.isnad.testkit.RandomText;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where keys bring the caret of a shown article, in pixels. Needs a display. */
class CaretOnCanvasTest {

	private record Seen(int line, int x, Caret caret) {
	}

	private Shell shell;
	private AnnotationCanvas canvas;

	@BeforeEach
	void open() {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new AnnotationCanvas(shell);
		shell.setSize(420, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private void show(String text, Direction direction) {
		canvas.setScene(new Scene(text, direction, List.of(), List.of(), key -> Chain.NONE));
		canvas.selectRange(new TextRange(0, 0));
	}

	private void press(int key, int mask) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = mask;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private Seen seen() {
		Caret caret = canvas.state().caretPlace();
		CaretPlace place = new CaretPlace(canvas.viewport());
		VisibleLine line = place.line(caret);
		return new Seen(line.begin(), place.x(line, caret), caret);
	}

	private List<Seen> walk(int key, int steps) {
		List<Seen> way = new ArrayList<>(List.of(seen()));
		for (int i = 0; i < steps; i++) {
			press(key, 0);
			Seen now = seen();
			if (now.equals(way.getLast())) {
				return way;
			}
			way.add(now);
		}
		throw new AssertionError("no end after " + steps + " steps");
	}

	@Test
	void leftGoesLeftThroughNumbersAndLatinAndOnIntoTheNextLine() {
		show("قتل 22 شخصا قرب قاعدة KX-7 بحسب وكالة CNN أمس، وفق بيان نشر على الموقع.\nفقرة ثانية", Direction.RIGHT_TO_LEFT);
		press(SWT.HOME, SWT.MOD1);
		List<Seen> way = walk(SWT.ARROW_LEFT, 300);
		check(way, true);
		assertEquals(canvas.scene().text().length(), way.getLast().caret().offset());
		List<Seen> back = walk(SWT.ARROW_RIGHT, 300);
		check(back, false);
		assertEquals(0, back.getLast().caret().offset());
		assertEquals(way.stream().map(one -> List.of(one.line(), one.x())).toList(), back.reversed().stream().map(one -> List.of(one.line(), one.x())).toList());
	}

	@Test
	void everyTextCanBeWalkedThroughFromEndToEnd() {
		for (int seed = 0; seed < 12; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			boolean arabic = random.nextInt(3) > 0;
			// controls have no width of their own: the caret may rest there for a key
			String text = RandomText.of(random, 40).replaceAll("[\\u200E\\u200F\\u2066-\\u2069]", "");
			show(text, arabic ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
			press(SWT.HOME, SWT.MOD1);
			check(walk(arabic ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT, 2000), arabic);
			check(walk(arabic ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT, 2000), !arabic);
		}
	}

	/** In one line the caret never goes back, and hardly ever stands still. */
	private static void check(List<Seen> way, boolean left) {
		int still = 0;
		for (int i = 1; i < way.size(); i++) {
			Seen before = way.get(i - 1);
			Seen now = way.get(i);
			if (before.line() == now.line()) {
				assertTrue(left ? now.x() <= before.x() : now.x() >= before.x(), before + " to " + now);
				still += now.x() == before.x() ? 1 : 0;
			}
		}
		assertTrue(still * 20 <= way.size(), still + " of " + way.size() + " steps moved nothing");
	}

	@Test
	void wordsAreWalkedAsTheyAreSeenAndEachKeyReachesTheBeginOfOne() {
		show("قرب قاعدة New York بحسب 25 شاهدا", Direction.RIGHT_TO_LEFT);
		press(SWT.HOME, SWT.MOD1);
		List<Integer> offsets = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			press(SWT.ARROW_LEFT, SWT.MOD1);
			offsets.add(canvas.state().caret());
		}
		// to the base; to the right edge of New York, through York and New; by; through 25; the witness
		assertEquals(List.of(4, 10, 14, 10, 19, 24, 24), offsets);
	}

	@Test
	void aSelectionGrowsInTheOrderOfTheTextWhereTheDirectionChanges() {
		show("قرب KX-7 أمس", Direction.RIGHT_TO_LEFT);
		press(SWT.HOME, SWT.MOD1);
		for (int length = 1; length <= 12; length++) {
			press(SWT.ARROW_LEFT, SWT.SHIFT);
			assertEquals(new TextRange(0, length), canvas.selectedRange());
		}
		press(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals(new TextRange(0, 11), canvas.selectedRange());
	}

	@Test
	void endOfAWrappedLineIsSeenInThatLine() {
		show("وقال الناطق باسم الوزارة إن سيارات الإسعاف لم تتمكن من الوصول إلى الحي إلا بعد ساعات", Direction.RIGHT_TO_LEFT);
		press(SWT.HOME, SWT.MOD1);
		press(SWT.END, 0);
		Seen end = seen();
		assertEquals(0, end.line());
		assertTrue(end.caret().offset() > 10);
		press(SWT.HOME, 0);
		assertEquals(0, canvas.state().caret());
		press(SWT.ARROW_DOWN, 0);
		assertTrue(seen().line() > 0);
	}

	@Test
	void handlesStandAtTheOuterEdgesAlsoBesideANumber() {
		handles("قتل 22 شخصا", 4, 11, true);
		handles("قتل 22 شخصا", 4, 6, true);
		handles("قتل 22 شخصا", 0, 6, true);
		handles("22 شخصا", 0, 7, true);
		handles("عن KX-7 أمس", 3, 7, true);
		handles("killed 22 people", 7, 16, false);
	}

	private void handles(String text, int begin, int end, boolean rightToLeft) {
		Object key = new Object();
		SceneSpan span = new SceneSpan(key, SpanForm.BRACKET, Tone.CLAIM, Standing.OWN, Glyph.CLAIM, "", true, List.of(new TextRange(begin, end)), List.of());
		canvas.setScene(new Scene(text, rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT, List.of(span), List.of(), any -> Chain.NONE));
		canvas.select(List.of(key));
		VisibleLine line = canvas.viewport().lineOf(0);
		Piece piece = line.layout().pieces().getFirst();
		int right = line.x() + piece.extent().right();
		int left = line.x() + piece.extent().left();
		assertEquals(rightToLeft ? right : left, middle(SelectionPainter.handle(canvas.viewport(), line, piece, true)), 2, text + ' ' + begin);
		assertEquals(rightToLeft ? left : right, middle(SelectionPainter.handle(canvas.viewport(), line, piece, false)), 2, text + ' ' + end);
	}

	private static int middle(Rect handle) {
		return handle.x() + handle.width() / 2;
	}

	@Test
	void aDragIsGivenUpWithEscape() {
		show("وقال الناطق باسم الوزارة", Direction.RIGHT_TO_LEFT);
		VisibleLine line = canvas.viewport().lineOf(0);
		int y = line.baseline() - 4;
		mouse(SWT.MouseDown, 300, y, 1);
		mouse(SWT.MouseMove, 200, y, 0);
		assertTrue(canvas.selectedRange().length() > 5);
		press(SWT.ESC, 0);
		assertTrue(canvas.selectedRange().isEmpty());
		mouse(SWT.MouseMove, 100, y, 0);
		mouse(SWT.MouseUp, 100, y, 1);
		assertTrue(canvas.selectedRange().isEmpty());
	}

	@Test
	void aDragBelowTheWindowScrollsAndSelectsOnUntilTheButtonIsUp() {
		show("وقال الناطق باسم الوزارة إن سيارات الإسعاف لم تتمكن من الوصول إلى الحي.\n".repeat(60), Direction.RIGHT_TO_LEFT);
		int bottom = canvas.getClientArea().height;
		mouse(SWT.MouseDown, 300, canvas.viewport().lineOf(0).baseline(), 1);
		mouse(SWT.MouseMove, 200, bottom + 30, 0);
		int first = canvas.selectedRange().end();
		pass(10_000, () -> canvas.viewport().scrollTop() > 300);
		assertTrue(canvas.viewport().scrollTop() > 300, "scrolled to " + canvas.viewport().scrollTop());
		assertTrue(canvas.selectedRange().end() > first);
		mouse(SWT.MouseUp, 200, bottom + 30, 1);
		pass(200, () -> false);
		long top = canvas.viewport().scrollTop();
		pass(200, () -> false);
		assertEquals(top, canvas.viewport().scrollTop());
	}

	/** Lets time go on until something holds, so many milliseconds at most. */
	private void pass(int milliseconds, BooleanSupplier condition) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		while (System.nanoTime() < end && !condition.getAsBoolean()) {
			shell.getDisplay().readAndDispatch();
		}
	}

	private void mouse(int type, int x, int y, int button) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = button;
		event.count = 1;
		canvas.notifyListeners(type, event);
	}
}
