// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.welcome.Welcome;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;

/** What happens once the window is up: the corpus of last time, or the welcome page; and the mark for whoever measures the start. */
public final class Start {

	private static final String OPEN = "open"; //$NON-NLS-1$

	private Start() {
	}

	static void complete(Arguments arguments) {
		Optional<Path> corpus = arguments.corpus().or(Start::openLastTime);
		if (corpus.isPresent()) {
			Workspace.open(corpus.get());
		} else {
			Welcome.show();
		}
		Display.getCurrent().asyncExec(Start::mark);
	}

	/** Remembers at once which corpus is open, for the next start, however this session may end. */
	static void rememberOpen(Path folder) {
		Settings.remember(OPEN, folder.toAbsolutePath().toString());
	}

	/** The user has closed the corpus: the next start begins with the welcome page. */
	public static void forgetOpen() {
		Settings.remember(OPEN, ""); //$NON-NLS-1$
	}

	private static Optional<Path> openLastTime() {
		String folder = Settings.remembered(OPEN, ""); //$NON-NLS-1$
		return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)).filter(CorpusStore::isCorpus);
	}

	/** The property isnad.started names a file to write when the window is usable; with isnad.exit the window closes then. */
	private static void mark() {
		String file = System.getProperty("isnad.started"); //$NON-NLS-1$
		if (file != null) {
			try {
				Files.writeString(Path.of(file), System.currentTimeMillis() + "\n"); //$NON-NLS-1$
			} catch (IOException e) {
				ILog.of(Start.class).error("The start could not be marked in " + file, e); //$NON-NLS-1$
			}
		}
		if (Boolean.getBoolean("isnad.exit")) { //$NON-NLS-1$
			PlatformUI.getWorkbench().close();
		}
	}
}
