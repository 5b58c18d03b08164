// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;

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
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		if (event.keyCode == SWT.ESC) {
			escape();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			canvas.confirm();
		} else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			resize(event.keyCode == SWT.ARROW_UP);
		} else if (!alt) {
			move(event.keyCode, ctrl, shift);
		}
	}

	private void escape() {
		if (!canvas.cancelPick()) {
			state.selectText(state.caret(), state.caret());
		}
	}

	private void move(int key, boolean ctrl, boolean shift) {
		int target = canvas.caretTarget(key, ctrl);
		if (target >= 0) {
			state.selectText(shift ? state.anchor() : target, target);
			canvas.revealCaret();
		}
	}

	/** Grows the selected text from a word to its sentence to its paragraph, or back to the word at the caret. */
	private void resize(boolean grow) {
		TextRange now = state.range();
		TextRange word = canvas.steps().at(now.begin(), Unit.WORD);
		TextRange goal = word;
		if (grow) {
			TextRange sentence = canvas.steps().at(now.begin(), Unit.SENTENCE);
			TextRange paragraph = canvas.steps().paragraphAt(now.begin());
			goal = now.length() < word.length() ? word : now.length() < sentence.length() ? sentence : paragraph;
		} else if (now.length() > canvas.steps().at(now.begin(), Unit.SENTENCE).length()) {
			goal = canvas.steps().at(now.begin(), Unit.SENTENCE);
		}
		if (!goal.isEmpty()) {
			state.selectText(goal.begin(), goal.end());
			canvas.revealCaret();
		}
	}
}
