// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.decision;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.compare.gold.ReasonCode;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Bench;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;

/** Why it is decided so: one of a few reasons, chosen from a list by typing. */
final class ReasonField extends Canvas {
	private static final int HEIGHT = Fonts.scaled(30);
	private static final int PAD = 10;
	private static final String NONE = "-"; //$NON-NLS-1$

	private ReasonCode shown;

	ReasonField(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, e -> open());
		addListener(SWT.KeyDown, e -> {
			if (e.character == ' ' || e.keyCode == SWT.ARROW_DOWN) {
				open();
			}
		});
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		SpokenName.give(this, ACC.ROLE_COMBOBOX, () -> AdjudicationMessages.reasonTitle + ": " + words()); //$NON-NLS-1$
	}

	void show(ReasonCode reason) {
		shown = reason;
		redraw();
	}

	/** Opens the list beneath. */
	void open() {
		List<Choice> choices = new ArrayList<>();
		for (ReasonCode code : ReasonCode.values()) {
			choices.add(Choice.of(code.id(), code.label()));
		}
		choices.add(Choice.of(NONE, AdjudicationMessages.noReason));
		Rectangle area = getClientArea();
		ChoicePopup.open(this, area, choices, shown == null ? null : shown.id(), "", value -> Bench.get().setReason(ReasonCode.of(value).orElse(null))); //$NON-NLS-1$
	}

	private String words() {
		return shown == null ? AdjudicationMessages.noReason : shown.label();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 200 : wHint, HEIGHT);
	}

	private void paint(GC gc) {
		int width = getClientArea().width;
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(getClientArea());
		gc.setBackground(Palette.color(Token.BUTTON));
		gc.fillRoundRectangle(0, 0, width, HEIGHT, 8, 8);
		gc.setForeground(Palette.color(isFocusControl() ? Token.SELECTION : Token.LINE));
		gc.drawRoundRectangle(0, 0, width - 1, HEIGHT - 1, 8, 8);
		gc.setFont(Fonts.ui());
		gc.setForeground(Palette.color(shown == null ? Token.MUTED : Token.TEXT));
		gc.drawText(words(), PAD, (HEIGHT - gc.textExtent(words()).y) / 2, true);
		Icons.draw(gc, Glyph.DOWN, Token.MUTED, width - PAD - 14, (HEIGHT - 14) / 2, 14);
	}
}
