// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.internal.rcp.Commands;
import org.isnad.internal.rcp.Messages;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;

/** How it goes, in six lines: a key, what it does, and to what end. */
final class Tour {

	private static final int LINE = 25;

	private record Step(Glyph glyph, Token ink, String command, String text) {
	}

	Tour(Composite parent) {
		Composite tour = Css.style(new Composite(parent, SWT.NONE), "paper"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 14, 0).spacing(0, 0).applyTo(tour);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tour);
		WelcomeHead.label(tour, Messages.Tour_title, Fonts.smallBold(), "muted"); //$NON-NLS-1$
		List<Step> steps = List.of(
			new Step(Glyph.CLAIM, Token.CLAIM, "claim", Messages.Tour_claim), //$NON-NLS-1$
			new Step(Glyph.SOURCE, Token.SOURCE, "source", Messages.Tour_source), //$NON-NLS-1$
			new Step(Glyph.CUE, Token.CUE, "cue", Messages.Tour_cue), //$NON-NLS-1$
			new Step(Glyph.ATTRIBUTION, Token.ARC, "attribute", Messages.Tour_attribute), //$NON-NLS-1$
			new Step(Glyph.CONTRADICTION, Token.CONTRADICTION, "relate", Messages.Tour_relate), //$NON-NLS-1$
			new Step(Glyph.SUGGESTION, Token.SUGGESTION, "suggest", Messages.Tour_suggest)); //$NON-NLS-1$
		for (Step step : steps) {
			Canvas line = Css.style(new Canvas(tour, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED) {
				@Override
				public Point computeSize(int wHint, int hHint, boolean changed) {
					return new Point(Math.max(wHint, 200), LINE);
				}
			}, "paper"); //$NON-NLS-1$
			line.addListener(SWT.Paint, e -> paint(e.gc, step));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		}
	}

	private static void paint(GC gc, Step step) {
		Icons.draw(gc, step.glyph(), step.ink(), 8, (LINE - Icons.SIZE) / 2, Icons.SIZE);
		Commands.key("org.isnad.ui." + step.command()).ifPresent(key -> KeyCap.paint(gc, 36, (LINE - KeyCap.HEIGHT) / 2, key)); //$NON-NLS-1$
		gc.setFont(Fonts.ui());
		gc.setForeground(Palette.color(Token.TEXT));
		gc.drawText(step.text(), 76, (LINE - gc.textExtent(step.text()).y) / 2, true);
	}
}
