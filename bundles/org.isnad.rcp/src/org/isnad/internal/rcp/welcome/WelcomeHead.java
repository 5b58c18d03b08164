// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.Messages;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/** The name of the product, what it is for, and the name under which the user annotates: the one thing a first start asks. */
final class WelcomeHead {

	private static final int MARK = 40;

	WelcomeHead(Composite parent) {
		Composite head = Css.style(new Composite(parent, SWT.NONE), "paper"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label mark = Css.style(new Label(head, SWT.NONE), "paper"); //$NON-NLS-1$
		mark.setImage(Icons.image(Glyph.ISNAD, Token.SELECTION, MARK));
		Palette.onChange(mark, () -> mark.setImage(Icons.image(Glyph.ISNAD, Token.SELECTION, MARK)));
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.BEGINNING, SWT.CENTER).applyTo(mark);
		label(head, Messages.Welcome_title, Fonts.display(22), "paper"); //$NON-NLS-1$
		label(head, Messages.Welcome_what, Fonts.ui(), "muted"); //$NON-NLS-1$
		annotator(parent);
	}

	private static void annotator(Composite parent) {
		Composite line = Css.style(new Composite(parent, SWT.NONE), "paper"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 10).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		label(line, Messages.Welcome_annotateAs, Fonts.ui(), "paper"); //$NON-NLS-1$
		Text name = new Text(line, SWT.BORDER);
		name.setText(Settings.annotator());
		GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
		label(line, Messages.Welcome_annotateHint, Fonts.small(), "muted"); //$NON-NLS-1$
		Runnable accept = () -> {
			String given = name.getText().strip();
			if (CorpusStore.isValidName(given)) {
				Workspace.setAnnotator(given);
			} else {
				Jobs.warn(Messages.Welcome_badName);
				name.setText(Settings.annotator());
			}
		};
		name.addListener(SWT.DefaultSelection, e -> accept.run());
		name.addListener(SWT.FocusOut, e -> accept.run());
	}

	static Label label(Composite parent, String text, Font font, String css) {
		Label label = Css.style(new Label(parent, SWT.WRAP), css);
		label.setText(text);
		label.setFont(font);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}
}
