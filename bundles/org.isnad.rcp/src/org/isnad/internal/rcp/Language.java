// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;

/**
 * The language of the interface. It is settled when the process starts, before any of this code runs: so the choice is written to a small
 * file that the start script reads, and the window starts anew.
 */
public final class Language {

	private static final String ARABIC = "ar"; //$NON-NLS-1$
	private static final String FILE = "language"; //$NON-NLS-1$
	private static final String LAYOUT = "layout.language"; //$NON-NLS-1$

	private Language() {
	}

	/** Chooses a language and starts the window anew in it. */
	public static void switchTo(String language) {
		Settings.setLanguage(language);
		Path file = InstanceArea.home().resolve(FILE);
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, language + '\n');
		} catch (IOException e) {
			Jobs.trouble(Messages.Language_notRemembered, e);
			return;
		}
		PlatformUI.getWorkbench().restart();
	}

	/** Lays the window out from the right in Arabic, unless the command line gave a direction. */
	static void orient() {
		if (ARABIC.equals(Locale.getDefault().getLanguage()) && System.getProperty("eclipse.orientation") == null) { //$NON-NLS-1$
			Window.setDefaultOrientation(SWT.RIGHT_TO_LEFT);
		}
	}

	/** The workbench stores the names of its parts; in another language they must be made anew. */
	static void forgetLayoutOfAnother() {
		String language = Locale.getDefault().getLanguage();
		if (!language.equals(Settings.remembered(LAYOUT, language))) {
			System.setProperty("clearPersistedState", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Settings.remember(LAYOUT, language);
	}
}
