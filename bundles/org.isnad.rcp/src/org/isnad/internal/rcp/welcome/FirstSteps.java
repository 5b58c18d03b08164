// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.isnad.internal.rcp.Commands;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.RecentCorpora;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;

/** What a user may begin with: the sample, a corpus of her own, one that exists, or one of last time. */
final class FirstSteps {

	private static final int MOST_RECENT = 3;

	FirstSteps(Composite parent) {
		Composite steps = Css.style(new Composite(parent, SWT.NONE), "paper"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(steps);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
		add(steps, Glyph.DOCUMENT, Token.CLAIM, Messages.Welcome_sample, Messages.Welcome_sampleHint, "openSample"); //$NON-NLS-1$
		add(steps, Glyph.PLUS, Token.SOURCE, Messages.Welcome_new, Messages.Welcome_newHint, "newCorpus"); //$NON-NLS-1$
		add(steps, Glyph.FOLDER, Token.CUE, Messages.Welcome_open, Messages.Welcome_openHint, "openCorpus"); //$NON-NLS-1$
		recent(parent);
	}

	private static void add(Composite steps, Glyph glyph, Token ink, String title, String hint, String command) {
		String id = "org.isnad.ui." + command; //$NON-NLS-1$
		Card card = new Card(steps, glyph, ink, title, hint, Commands.key(id), () -> Commands.run(id));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
	}

	private static void recent(Composite parent) {
		var folders = RecentCorpora.folders();
		if (folders.isEmpty()) {
			return;
		}
		Composite list = Css.style(new Composite(parent, SWT.NONE), "paper"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(0, 0).extendedMargins(0, 0, 12, 0).spacing(0, 0).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		WelcomeHead.label(list, Messages.Welcome_recent, Fonts.smallBold(), "muted"); //$NON-NLS-1$
		for (Path folder : folders.subList(0, Math.min(MOST_RECENT, folders.size()))) {
			RecentLine line = new RecentLine(list, folder, () -> Workspace.open(folder));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		}
	}
}
