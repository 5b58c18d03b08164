// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** For {@code releng/benchmark start}: says in a file when the window was ready for the first key, and closes it. */
final class StartReport {

	private static final String FILE = "isnad.start.report"; //$NON-NLS-1$

	private StartReport() {
	}

	/** Does nothing unless the system property names a file. */
	static void whenUsable(Display display) {
		String file = System.getProperty(FILE);
		if (file != null) {
			// What the start itself has queued comes first: only then would a key be answered.
			display.asyncExec(() -> display.asyncExec(() -> report(Path.of(file))));
		}
	}

	private static void report(Path file) {
		try {
			Files.writeString(file, System.currentTimeMillis() + "\n"); //$NON-NLS-1$
		} catch (IOException e) {
			ILog.of(StartReport.class).error("The time of the start could not be written", e); //$NON-NLS-1$
		}
		PlatformUI.getWorkbench().close();
	}
}
