// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Gives GTK a style sheet of ours: menu bar, buttons and scroll bars are drawn by it and not by the theme's. */
final class GtkSheet {

	private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile"; //$NON-NLS-1$

	private GtkSheet() {
	}

	/** To be called before there is a display; elsewhere than on GTK it does nothing. */
	static void install() {
		if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(PROPERTY) != null) {
			return;
		}
		try {
			URL sheet = FileLocator.toFileURL(Platform.getBundle("org.isnad.rcp").getEntry("css/gtk.css")); //$NON-NLS-1$ //$NON-NLS-2$
			System.setProperty(PROPERTY, Path.of(sheet.getPath()).toString());
		} catch (IOException e) {
			ILog.of(GtkSheet.class).warn("GTK draws by its own style sheet", e); //$NON-NLS-1$
		}
	}
}
