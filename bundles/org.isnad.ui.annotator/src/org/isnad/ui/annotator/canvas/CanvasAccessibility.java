// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAdapter;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.canvas.TextSteps.Unit;

/**
 * Tells a screen reader the article's text, its caret and its selection, and of a selected annotation what it is.
 */
final class CanvasAccessibility {

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final Accessible accessible;

	CanvasAccessibility(AnnotationCanvas canvas, ArticleState state) {
		this.canvas = canvas;
		this.state = state;
		this.accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = canvas.spokenName();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = canvas.spokenSelection();
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TEXT;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = state.scene().text();
			}
		});
		accessible.addAccessibleTextListener(new AccessibleTextAdapter() {
			@Override
			public void getCaretOffset(AccessibleTextEvent event) {
				event.offset = state.caret();
			}

			@Override
			public void getSelectionRange(AccessibleTextEvent event) {
				event.offset = state.range().begin();
				event.length = state.range().length();
			}
		});
		accessible.addAccessibleTextListener(new Text());
	}

	/** The caret or the selection moved. */
	void moved() {
		accessible.textCaretMoved(state.caret());
		accessible.textSelectionChanged();
		accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private final class Text extends AccessibleTextExtendedAdapter {

		@Override
		public void getCharacterCount(AccessibleTextEvent event) {
			event.count = state.scene().text().length();
		}

		@Override
		public void getText(AccessibleTextEvent event) {
			String text = state.scene().text();
			TextRange range = new TextRange(Math.clamp(event.start, 0, text.length()), Math.clamp(event.end, 0, text.length()));
			Unit unit = switch (event.type) {
			case ACC.TEXT_BOUNDARY_CHAR -> Unit.CHARACTER;
			case ACC.TEXT_BOUNDARY_WORD -> Unit.WORD;
			case ACC.TEXT_BOUNDARY_SENTENCE -> Unit.SENTENCE;
			default -> null;
			};
			if (unit != null) {
				range = canvas.steps().at(range.begin(), unit);
			} else if (event.type == ACC.TEXT_BOUNDARY_LINE) {
				VisibleLine line = canvas.viewport().lineOf(range.begin());
				range = new TextRange(line.begin(), line.end());
			} else if (event.type == ACC.TEXT_BOUNDARY_PARAGRAPH) {
				range = canvas.steps().paragraphAt(range.begin());
			}
			event.start = range.begin();
			event.end = range.end();
			event.result = text.substring(range.begin(), range.end());
		}

		@Override
		public void getSelectionCount(AccessibleTextEvent event) {
			event.count = state.range().isEmpty() ? 0 : 1;
		}

		@Override
		public void getSelection(AccessibleTextEvent event) {
			event.start = state.range().begin();
			event.end = state.range().end();
		}

		@Override
		public void getOffsetAtPoint(AccessibleTextEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			event.offset = canvas.viewport().offsetAt(point.x, point.y);
		}

		@Override
		public void setCaretOffset(AccessibleTextEvent event) {
			state.selectText(event.offset, event.offset);
			event.result = ACC.OK;
		}
	}
}
