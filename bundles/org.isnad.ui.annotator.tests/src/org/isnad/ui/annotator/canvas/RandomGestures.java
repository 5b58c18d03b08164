// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.isnad.core.DocumentText;
import org.isnad.core.edit.EditSession;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneLayer;
import org.isnad.scene.SceneSpan;
import org.isnad.testkit.RandomText;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.ThemeMode;

/** Does to an article by chance what a hand, a keyboard and the rest of the window can do to it. */
final class RandomGestures {

	private static final int[] KEYS = { SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END,
			SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.ESC, SWT.CR, SWT.TAB, 'x', '1', SWT.DEL };
	private static final int[] MASKS = { 0, 0, 0, SWT.SHIFT, SWT.MOD1, SWT.ALT, SWT.SHIFT | SWT.MOD1, SWT.SHIFT | SWT.ALT };

	private final SplittableRandom random;
	private final AnnotationCanvas canvas;
	private final EditSession session;
	private final DocumentText text;
	private final RandomEdits edits;
	private boolean outside;

	RandomGestures(SplittableRandom random, AnnotationCanvas canvas, EditSession session, DocumentText text, RandomEdits edits) {
		this.random = random;
		this.canvas = canvas;
		this.session = session;
		this.text = text;
		this.edits = edits;
	}

	/** Whether something was changed that cannot be undone. */
	boolean changedFromOutside() {
		return outside;
	}

	/** Does one thing; answers with its name. */
	String next() {
		int kind = random.nextInt(100);
		if (kind < 30) {
			return mouse();
		}
		if (kind < 60) {
			return key();
		}
		if (kind < 78) {
			return edits.edit(canvas.selectedRange(), canvas.selectedKeys(), canvas.state().caret());
		}
		if (kind < 84) {
			return history();
		}
		return kind < 94 ? canvasCall() : window();
	}

	private String mouse() {
		Rectangle area = canvas.getClientArea();
		int mask = RandomText.pick(random, List.of(MASKS[random.nextInt(MASKS.length)], 0));
		int x = random.nextInt(-20, area.width + 20);
		int y = random.nextInt(-20, area.height + 20);
		switch (random.nextInt(9)) {
		case 0, 1 -> {
			int count = 1 + random.nextInt(3);
			for (int i = 1; i <= count; i++) {
				mouse(SWT.MouseDown, x, y, 1, mask, i);
				mouse(SWT.MouseUp, x, y, 1, mask, i);
			}
			return "click " + count + " at " + x + ' ' + y + " mask " + mask;
		}
		case 2, 3 -> {
			mouse(SWT.MouseDown, x, y, 1, mask, 1);
			int toX = x;
			int toY = y;
			for (int i = 0; i < 1 + random.nextInt(5); i++) {
				toX = random.nextInt(-20, area.width + 20);
				toY = random.nextInt(-40, area.height + 40);
				mouse(SWT.MouseMove, toX, toY, 0, mask | SWT.BUTTON1, 0);
			}
			mouse(SWT.MouseUp, toX, toY, 1, mask, 1);
			return "drag from " + x + ' ' + y + " to " + toX + ' ' + toY + " mask " + mask;
		}
		case 4 -> {
			return dragHandle(mask);
		}
		case 5 -> {
			mouse(SWT.MouseMove, x, y, 0, mask, 0);
			return "move to " + x + ' ' + y;
		}
		case 6 -> {
			mouse(SWT.MouseDown, x, y, 3, mask, 1);
			mouse(SWT.MouseUp, x, y, 3, mask, 1);
			return "right click at " + x + ' ' + y;
		}
		case 7 -> {
			mouse(random.nextBoolean() ? SWT.MouseDown : SWT.MouseUp, x, y, 1, mask, 1);
			return "half a click at " + x + ' ' + y;
		}
		default -> {
			int turns = random.nextInt(-5, 6);
			Event event = event(x, y, mask);
			event.count = turns;
			canvas.notifyListeners(SWT.MouseVerticalWheel, event);
			return "wheel " + turns + " mask " + mask;
		}
		}
	}

	/** A selected annotation's handle is small: met by chance too seldom. */
	private String dragHandle(int mask) {
		for (VisibleLine line : canvas.viewport().lines()) {
			for (var piece : line.layout().pieces()) {
				if (canvas.state().isSelected(piece.span().key())) {
					var handle = SelectionPainter.handle(canvas.viewport(), line, piece, random.nextBoolean());
					if (handle != null) {
						Rectangle area = canvas.getClientArea();
						int x = random.nextInt(area.width + 1);
						int y = random.nextInt(area.height + 1);
						mouse(SWT.MouseDown, handle.x() + 3, handle.y() + 3, 1, mask & SWT.ALT, 1);
						mouse(SWT.MouseMove, x, y, 0, mask | SWT.BUTTON1, 0);
						mouse(SWT.MouseUp, x, y, 1, mask, 1);
						return "drag a handle to " + x + ' ' + y + " mask " + mask;
					}
				}
			}
		}
		return "no handle";
	}

	private void mouse(int type, int x, int y, int button, int mask, int count) {
		Event event = event(x, y, mask);
		event.button = button;
		event.count = count;
		canvas.notifyListeners(type, event);
	}

	private static Event event(int x, int y, int mask) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.stateMask = mask;
		return event;
	}

	private String key() {
		int key = KEYS[random.nextInt(KEYS.length)];
		int mask = MASKS[random.nextInt(MASKS.length)];
		int times = random.nextInt(5) == 0 ? 1 + random.nextInt(30) : 1;
		for (int i = 0; i < times; i++) {
			Event event = event(0, 0, mask);
			event.keyCode = key;
			event.character = key < 0x10000 ? (char) key : 0;
			canvas.notifyListeners(SWT.KeyDown, event);
		}
		return "key " + key + " mask " + mask + " times " + times;
	}

	private String history() {
		boolean undo = random.nextInt(3) > 0;
		if (undo ? session.canUndo() : session.canRedo()) {
			if (undo) {
				session.undo();
			} else {
				session.redo();
			}
		}
		return undo ? "undo" : "redo";
	}

	private String canvasCall() {
		List<SceneSpan> spans = canvas.scene().spans();
		SceneSpan span = spans.isEmpty() ? null : RandomText.pick(random, spans);
		switch (random.nextInt(17)) {
		case 14 -> canvas.grow(random.nextBoolean());
		case 15 -> canvas.extend(random.nextBoolean());
		case 16 -> canvas.selectAlike(random.nextBoolean());
		case 0, 1 -> canvas.walk(random.nextBoolean());
		case 2 -> canvas.reveal(random.nextInt(text.length() + 1));
		case 3 -> {
			if (span != null) {
				canvas.select(List.of(span.key(), RandomText.pick(random, spans).key()));
			}
		}
		case 4 -> {
			if (span != null) {
				canvas.select(List.of(span.key()));
				canvas.reveal(span.key());
			}
		}
		case 5 -> {
			if (span != null && canvas.state().scene().span(span.key()) != null) {
				edits.setSpan(span.key(), canvas.edgeMoved(span.key(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
				return "edge by a word";
			}
		}
		case 6 -> {
			if (span != null && canvas.state().scene().span(span.key()) != null) {
				canvas.jumpAlongArc(span.key());
			}
		}
		case 7 -> canvas.pick(key -> {
		});
		case 8 -> canvas.cancelPick();
		case 9 -> canvas.setCompact(random.nextBoolean());
		case 10 -> canvas.setContrast(random.nextBoolean());
		case 11 -> aspect();
		case 12 -> canvas.setPrompt(random.nextBoolean() ? "?" : null);
		default -> {
			ScrollBar bar = canvas.getVerticalBar();
			bar.setSelection(random.nextInt(bar.getMaximum() + 1));
			bar.notifyListeners(SWT.Selection, new Event());
			return "scroll bar";
		}
		}
		return "call of the canvas";
	}

	private void aspect() {
		Aspect aspect = canvas.aspect();
		switch (random.nextInt(5)) {
		case 0 -> aspect.setReading(random.nextBoolean());
		case 1 -> aspect.setProof(random.nextBoolean());
		case 2 -> aspect.setNumbers(RandomText.pick(random, List.of(Aspect.Numbers.values())));
		case 3 -> {
			List<SceneLayer> layers = new ArrayList<>();
			for (SceneLayer layer : SceneLayer.values()) {
				if (random.nextInt(4) == 0) {
					layers.add(layer);
				}
			}
			aspect.setHidden(layers);
		}
		default -> {
			List<TextRange> found = new ArrayList<>();
			for (int at = random.nextInt(200); at + 5 < text.length(); at += 5 + random.nextInt(300)) {
				found.add(new TextRange(at, at + 1 + random.nextInt(5)));
			}
			aspect.setFound(found);
		}
		}
	}

	private String window() {
		switch (random.nextInt(6)) {
		case 0, 1 -> {
			int width = random.nextInt(4) == 0 ? random.nextInt(30, 120) : random.nextInt(200, 1000);
			int height = random.nextInt(4) == 0 ? random.nextInt(90, 140) : random.nextInt(100, 700);
			canvas.setSize(width, height);
			return "size " + width + ' ' + height;
		}
		case 2 -> {
			double zoom = (7 + random.nextInt(14)) / 10d;
			Fonts.setZoom(zoom);
			return "zoom " + zoom;
		}
		case 3 -> {
			Settings.setTheme(random.nextBoolean() ? ThemeMode.DARK : ThemeMode.LIGHT);
			ThemeMode.prepare();
			canvas.redraw();
			return "theme";
		}
		case 4 -> {
			canvas.notifyListeners(random.nextBoolean() ? SWT.FocusIn : SWT.FocusOut, new Event());
			return "focus";
		}
		default -> {
			outside = true;
			return edits.outside(text);
		}
		}
	}
}
