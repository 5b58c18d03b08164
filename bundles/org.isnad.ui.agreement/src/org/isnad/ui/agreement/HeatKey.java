// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.agreement.table.HeatSteps;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** The key of the heat map: its six steps with the value from which each begins. */
final class HeatKey extends Canvas {
	private static final int HEIGHT = 24;
	private static final int STEP = 44;
	private static final int PAD = 8;

	HeatKey(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(Fonts.scaled(6 * STEP + 2 * PAD), Fonts.scaled(HEIGHT));
	}

	private void paint(GC gc) {
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(getClientArea());
		gc.setFont(Fonts.tiny());
		int width = Fonts.scaled(STEP);
		int height = Fonts.scaled(HEIGHT) - 8;
		for (int step = 0; step <= HeatSteps.CUTS.length; step++) {
			int x = Fonts.scaled(PAD) + step * width;
			Color ground = HeatColors.step(step);
			gc.setBackground(ground);
			gc.fillRectangle(x, 4, width - 1, height);
			String words = step == 0 ? "< " + words(HeatSteps.CUTS[0]) : words(HeatSteps.CUTS[step - 1]); //$NON-NLS-1$
			gc.setForeground(HeatColors.ink(ground.getRGB()));
			Point size = gc.textExtent(words);
			gc.drawText(words, x + (width - 1 - size.x) / 2, 4 + (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** As few places as the cut has. */
	private static String words(double cut) {
		return String.format(Locale.ROOT, Math.abs(cut * 10 - Math.rint(cut * 10)) < 1e-9 ? "%.1f" : "%.3f", cut); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
