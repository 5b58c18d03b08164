// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;
import org.isnad.layout.HitMap.Part;
import org.isnad.layout.HitMap.Target;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneArc;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;

/**
 * The mouse: a click selects an annotation, a further click in the same place the one around it; dragging selects text word
 * by word, with Alt or Ctrl character by character, after a double click by words and after a triple click by sentences;
 * dragging a handle moves the edge of the selected annotation. Escape gives a drag up.
 */
final class MouseInput extends MouseAdapter implements MouseMoveListener {

	private static final int STILL = 3;
	private static final int SCROLL_INTERVAL = 40;
	/** So near the upper or lower edge of the window a drag scrolls. */
	private static final int SCROLL_EDGE = 14;
	private static final int BY_CHARACTER = SWT.ALT | SWT.MOD1;

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private int pressX;
	private int pressY;
	private int pressOffset = -1;
	private TextRange pressed;
	private Unit unit = Unit.CHARACTER;
	private boolean dragged;
	private boolean onChip;
	private boolean scrolling;
	private EdgeDrag edge;
	private int lastX;
	private int lastY;
	private int lastMask;

	MouseInput(AnnotationCanvas canvas, ArticleState state) {
		this.canvas = canvas;
		this.state = state;
	}

	@Override
	public void mouseDown(MouseEvent event) {
		canvas.forceFocus();
		canvas.hideHover();
		if (event.button == 3) {
			selectForMenu(event);
		}
		if (event.button != 1) {
			return;
		}
		if (event.x < Column.RULER) {
			return;
		}
		edge = EdgeDrag.at(canvas, state, event.x, event.y);
		pressX = event.x;
		pressY = event.y;
		dragged = false;
		onChip = canvas.places().chipAt(event.x, event.y) != null;
		pressOffset = canvas.viewport().offsetAt(event.x, event.y);
		unit = event.count == 2 ? Unit.WORD : event.count == 3 ? Unit.SENTENCE : Unit.CHARACTER;
		pressed = new TextRange(pressOffset, pressOffset);
		if (edge == null && (event.stateMask & SWT.SHIFT) != 0) {
			pressed = new TextRange(state.anchor(), state.anchor());
			select(pressOffset, event.stateMask);
			dragged = true;
		} else if (unit != Unit.CHARACTER && !onChip) {
			edge = null;
			pressed = canvas.steps().at(pressOffset, unit);
			select(pressOffset, event.stateMask);
			dragged = true;
		}
	}

	/** Leaves everything as it is while the button is still down; answers whether it was. */
	boolean cancel() {
		boolean was = pressOffset >= 0;
		if (edge != null) {
			edge.cancel();
		} else if (was && dragged) {
			state.selectText(pressOffset, pressOffset);
		}
		pressOffset = -1;
		edge = null;
		return was;
	}

	/** A menu is about what it was opened on. */
	private void selectForMenu(MouseEvent event) {
		List<Target> targets = canvas.viewport().targetsAt(event.x, event.y);
		boolean inSelection = state.range().contains(canvas.viewport().offsetAt(event.x, event.y));
		if (!inSelection && !targets.isEmpty() && targets.stream().noneMatch(target -> state.isSelected(target.key()))) {
			click(event, targets);
		}
	}

	@Override
	public void mouseMove(MouseEvent event) {
		if (pressOffset < 0) {
			canvas.hover(event.x, event.y);
			return;
		}
		dragged |= Math.abs(event.x - pressX) > STILL || Math.abs(event.y - pressY) > STILL;
		if (dragged && !onChip) {
			drag(event.x, event.y, event.stateMask);
			if (!scrolling && beyond() != 0) {
				scrolling = true;
				scrollWhileOutside();
			}
		}
	}

	private void drag(int x, int y, int mask) {
		lastX = x;
		lastY = y;
		lastMask = mask;
		int offset = canvas.viewport().offsetAt(x, y);
		if (edge != null) {
			edge.to(offset, (mask & BY_CHARACTER) != 0);
		} else {
			// a chip is drawn over to another annotation; it stands for no offset of the text
			select(offset, mask);
		}
	}

	/** Selects from where the button went down, or from what was clicked twice, to an offset. */
	private void select(int offset, int mask) {
		TextRange here = unit == Unit.CHARACTER ? new TextRange(offset, offset) : canvas.steps().at(offset, unit);
		TextRange range = new TextRange(Math.min(pressed.begin(), here.begin()), Math.max(pressed.end(), here.end()));
		TextRange snapped = unit != Unit.CHARACTER ? range
				: (mask & BY_CHARACTER) != 0 ? canvas.steps().snapToCharacters(range) : canvas.steps().snapToWords(range);
		if (pressed.begin() <= here.begin()) {
			state.selectText(snapped.begin(), new Caret(snapped.end(), !snapped.isEmpty()));
		} else {
			state.selectText(snapped.end(), snapped.begin());
		}
	}

	/** How far the mouse is beyond the rows in which a drag does not scroll. */
	private int beyond() {
		int foot = canvas.getClientArea().height - SCROLL_EDGE;
		return lastY < SCROLL_EDGE ? lastY - SCROLL_EDGE : Math.max(0, lastY - foot);
	}

	private void scrollWhileOutside() {
		canvas.getDisplay().timerExec(SCROLL_INTERVAL, () -> {
			scrolling = !canvas.isDisposed() && pressOffset >= 0 && beyond() != 0;
			if (scrolling) {
				canvas.scroll().by(Math.clamp(beyond(), -60, 60));
				drag(lastX, lastY, lastMask);
				scrollWhileOutside();
			}
		});
	}

	@Override
	public void mouseUp(MouseEvent event) {
		if (event.button != 1 || pressOffset < 0) {
			return;
		}
		int offset = pressOffset;
		EdgeDrag finished = edge;
		pressOffset = -1;
		edge = null;
		if (finished != null) {
			finished.finish();
		} else if (!dragged) {
			List<Target> targets = canvas.viewport().targetsAt(event.x, event.y);
			if (targets.isEmpty()) {
				VisibleLine line = canvas.viewport().lineAt(event.y);
				state.selectText(offset, new CaretPlace(canvas.viewport()).nearest(line, offset, event.x));
			} else {
				click(event, targets);
			}
		}
	}

	private void click(MouseEvent event, List<Target> targets) {
		Target top = targets.getFirst();
		if (top.part() == Part.OVERFLOW) {
			offerHidden(event);
		} else {
			click(event, top, top.part() == Part.WORDS ? inTurn(targets) : top.key());
		}
	}

	private void click(MouseEvent event, Target top, Object key) {
		if (canvas.isPicking() && top.part() != Part.ARC && top.part() != Part.PILL) {
			canvas.choice().take(key);
		} else if (top.part() == Part.MARK) {
			canvas.follow(key, state.scene().span(key).marks().get(top.index()));
		} else if (top.part() == Part.PILL || top.part() == Part.ARC) {
			canvas.selectArc((SceneArc) key, top.part() == Part.PILL);
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			state.toggle(key);
		} else {
			state.select(List.of(key));
		}
	}

	/** One without room is taken as if it had been clicked; of several the user chooses. */
	private void offerHidden(MouseEvent event) {
		VisibleLine line = canvas.viewport().lineAt(event.y);
		List<Object> hidden = line.paragraph().lines().stream().flatMap(each -> each.overflows().stream())
				.filter(overflow -> overflow.place().contains(event.x - line.x(), event.y - line.y()))
				.flatMap(overflow -> overflow.hidden().stream())
				.filter(key -> !canvas.isPicking() || !(key instanceof SceneArc)).distinct().toList();
		Consumer<Object> take = key -> {
			if (!(key instanceof SceneArc)) {
				click(event, new Target(Part.CHIP, key, 0), key);
			} else if (state.scene().arcs().contains(key)) {
				canvas.selectArc((SceneArc) key, false);
			}
		};
		if (hidden.size() == 1) {
			take.accept(hidden.getFirst());
		} else if (!hidden.isEmpty()) {
			canvas.offerHidden(hidden, canvas.onDisplay(event.x, event.y), take);
		}
	}

	/** The annotation around the selected one, or the innermost. */
	private Object inTurn(List<Target> targets) {
		List<Object> keys = targets.stream().filter(target -> target.part() == Part.WORDS).map(Target::key).toList();
		for (int i = 0; i < keys.size(); i++) {
			if (state.isSelected(keys.get(i)) && state.selected().size() == 1) {
				return keys.get((i + 1) % keys.size());
			}
		}
		return keys.getFirst();
	}
}
