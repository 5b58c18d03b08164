// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.release.Readiness;
import org.isnad.release.ReleasePreview;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;

/** Shows what a release would be like. While it is worked out anew, what was shown stays, paler. */
final class PreviewCanvas extends Canvas {
	private ReleasePreview preview;
	private Readiness readiness;
	private String waiting;

	PreviewCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
		Css.style(this, "paper"); //$NON-NLS-1$
		addListener(SWT.Paint, e -> {
			Rectangle area = getClientArea();
			e.gc.setBackground(Palette.color(Token.PAPER));
			e.gc.fillRectangle(area);
			Picture picture = new Picture(e.gc, area.width);
			if (preview != null) {
				new PreviewPainter(picture, preview, readiness).paint(area.width);
			}
			if (waiting != null) {
				picture.wordsTo(waiting, Fonts.small(), Token.MUTED, area.width - 14, area.height - 22);
			}
		});
		Palette.onChange(this, this::redraw);
		SpokenName.give(this, ACC.ROLE_GRAPHIC, () -> preview == null ? ReleaseMessages.working : PreviewPainter.words(preview, readiness));
	}

	/** Says that a new picture is being worked out. */
	void wait(String words) {
		waiting = words;
		redraw();
	}

	void show(ReleasePreview newPreview, Readiness newReadiness) {
		preview = newPreview;
		readiness = newReadiness;
		waiting = null;
		redraw();
	}

	/** What is shown, null before there is something. */
	ReleasePreview preview() {
		return preview;
	}
}
