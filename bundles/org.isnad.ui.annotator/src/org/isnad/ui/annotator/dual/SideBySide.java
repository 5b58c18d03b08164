// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.isnad.scene.look.Token;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Palette;

/**
 * Two controls beside each other with a gap that can be moved. In an interface that runs from right to left the first stands
 * at the right.
 */
final class SideBySide extends Composite {

	private static final String SHARE = "dual.share"; //$NON-NLS-1$
	private static final int WHOLE = 1000;
	private static final int NARROWEST = 240;
	private static final int GAP = 8;

	private final Canvas gap;
	private Control first;
	private Control second;
	private int share = Settings.number(SHARE, WHOLE / 2);

	SideBySide(Composite parent) {
		super(parent, SWT.NONE);
		// unmirrored: what is drawn over the gap goes on in the articles, which never mirror
		gap = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS | SWT.LEFT_TO_RIGHT);
		gap.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
		gap.addPaintListener(event -> {
			Rectangle area = gap.getClientArea();
			event.gc.setBackground(Palette.color(Token.WINDOW));
			event.gc.fillRectangle(area);
			event.gc.setForeground(Palette.color(Token.LINE));
			event.gc.drawLine(0, 0, 0, area.height);
			event.gc.drawLine(area.width - 1, 0, area.width - 1, area.height);
		});
		gap.addMouseMoveListener(this::drag);
		gap.addListener(SWT.MouseUp, event -> Settings.remember(SHARE, Integer.toString(share)));
		gap.addListener(SWT.MouseDoubleClick, event -> setShare(WHOLE / 2));
		setLayout(new Sharing());
	}

	/** Says what stands first and what second. */
	void show(Control newFirst, Control newSecond) {
		first = newFirst;
		second = newSecond;
		layout();
	}

	/** What lies between the two. */
	Canvas gap() {
		return gap;
	}

	private void drag(MouseEvent event) {
		if ((event.stateMask & SWT.BUTTON1) != 0) {
			Point here = toControl(gap.toDisplay(event.x, event.y));
			setShare(here.x * WHOLE / Math.max(1, getClientArea().width));
		}
	}

	private void setShare(int newShare) {
		share = newShare;
		layout();
	}

	private final class Sharing extends Layout {

		@Override
		protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
			return new Point(widthHint == SWT.DEFAULT ? 2 * NARROWEST + GAP : widthHint, heightHint == SWT.DEFAULT ? NARROWEST : heightHint);
		}

		@Override
		protected void layout(Composite composite, boolean flushCache) {
			Rectangle area = getClientArea();
			int narrowest = Math.min(NARROWEST, (area.width - GAP) / 2);
			int width = Math.clamp((area.width - GAP) * (long) share / WHOLE, narrowest, Math.max(narrowest, area.width - GAP - narrowest));
			if (first != null && second != null) {
				first.setBounds(0, 0, width, area.height);
				gap.setBounds(width, 0, GAP, area.height);
				second.setBounds(width + GAP, 0, Math.max(0, area.width - width - GAP), area.height);
			}
		}
	}
}
