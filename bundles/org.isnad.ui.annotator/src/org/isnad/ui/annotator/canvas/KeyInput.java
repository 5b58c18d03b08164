// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;

/**
 * The keys that move the caret and the selection of text. Keys of commands never come here: the workbench takes them first.
 */
final class KeyInput extends KeyAdapter {

	private final AnnotationCanvas canvas;
	private final ArticleState state;

	KeyInput(AnnotationCanvas canvas, ArticleState state) {
		this.canvas = canvas;
		this.state = state;
	}

	@Override
	public void keyPressed(KeyEvent event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
		if (event.keyCode == SWT.ESC) {
			escape();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			canvas.confirm();
		} else if ((event.stateMask & SWT.ALT) == 0) {
			move(event.keyCode, ctrl, shift);
		}
	}

	private void escape() {
		if (!canvas.cancelDrag() && !canvas.cancelPick()) {
			state.selectText(state.caret(), state.caretPlace());
		}
	}

	private void move(int key, boolean ctrl, boolean shift) {
		Caret target = canvas.caretTarget(key, ctrl, shift);
		if (target != null) {
			state.selectText(shift ? state.anchor() : target.offset(), target);
			canvas.revealCaret();
		}
	}
}
