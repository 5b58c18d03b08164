// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;
import org.isnad.layout.HitMap.Part;
import org.isnad.layout.HitMap.Target;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneArc;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;

/**
 * The mouse: a click selects an annotation, a further click in the same place the one around it; dragging selects text word
 * by word, with Alt character by character; dragging a handle moves the edge of the selected annotation.
 */
final class MouseInput extends MouseAdapter implements MouseMoveListener {

	private static final int STILL = 3;
	private static final int SCROLL_INTERVAL = 40;

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private int pressX;
	private int pressY;
	private int pressOffset = -1;
	private boolean dragged;
	private boolean onChip;
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
		if (edge == null && (event.stateMask & SWT.SHIFT) != 0) {
			select(state.anchor(), pressOffset, event.stateMask);
			pressOffset = state.anchor();
			dragged = true;
		} else if (event.count == 2 || event.count == 3) {
			TextRange range = canvas.steps().at(pressOffset, event.count == 2 ? Unit.WORD : Unit.SENTENCE);
			state.selectText(range.begin(), range.end());
			pressOffset = -1;
		}
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
		if (dragged) {
			drag(event.x, event.y, event.stateMask);
			if (event.y < 0 || event.y > canvas.getClientArea().height) {
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
			edge.to(offset, (mask & SWT.ALT) != 0);
		} else if (!onChip) {
			// a chip is drawn over to another annotation; it stands for no offset of the text
			select(pressOffset, offset, mask);
		}
	}

	private void select(int from, int to, int mask) {
		TextRange range = new TextRange(Math.min(from, to), Math.max(from, to));
		TextRange snapped = (mask & SWT.ALT) != 0 ? canvas.steps().snapToCharacters(range) : canvas.steps().snapToWords(range);
		if (from <= to) {
			state.selectText(snapped.begin(), snapped.end());
		} else {
			state.selectText(snapped.end(), snapped.begin());
		}
	}

	private void scrollWhileOutside() {
		canvas.getDisplay().timerExec(SCROLL_INTERVAL, () -> {
			if (canvas.isDisposed() || pressOffset < 0) {
				return;
			}
			int height = canvas.getClientArea().height;
			int beyond = lastY < 0 ? lastY : lastY - height;
			if (lastY < 0 || lastY > height) {
				canvas.scroll().by(Math.clamp(beyond, -60, 60));
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
				state.selectText(offset, offset);
			} else {
				click(event, targets);
			}
		}
	}

	private void click(MouseEvent event, List<Target> targets) {
		Target top = targets.getFirst();
		Object key = top.part() == Part.WORDS ? inTurn(targets) : top.key();
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
