// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.ThemeMode;
import org.isnad.ui.text.Isolation;

/** The window's application: finds the folder for its settings, takes the lock on it, and runs the workbench. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		GtkSheet.install();
		Display.setAppName("Isnad"); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		try {
			if (!takeInstanceArea(display)) {
				return EXIT_OK;
			}
			Language.orient();
			Language.forgetLayoutOfAnother();
			ThemeMode.prepare();
			ThemeStart.remember();
			Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			int code = PlatformUI.createAndRunWorkbench(display, new Advisor(arguments));
			Icons.keep();
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			Platform.getInstanceLocation().release();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	/** Nobody is asked for a workspace: settings live in a fixed folder of the user unless -data names another. */
	private static boolean takeInstanceArea(Display display) {
		Location location = Platform.getInstanceLocation();
		Path folder = InstanceArea.folder();
		try {
			if (!location.isSet()) {
				location.set(folder.toUri().toURL(), false);
			}
			if (location.lock()) {
				return true;
			}
			say(display, Messages.Application_locked, location.getURL());
		} catch (IOException e) {
			ILog.of(Application.class).error("The settings folder cannot be used", e); //$NON-NLS-1$
			say(display, Messages.Application_noFolder, location.isSet() ? location.getURL() : null);
		}
		return false;
	}

	private static void say(Display display, String pattern, URL folder) {
		Shell shell = new Shell(display);
		String name = folder == null ? InstanceArea.folder().toString() : folder.getPath();
		MessageDialog.openError(shell, "Isnad", Isolation.message(pattern, name)); //$NON-NLS-1$
		shell.dispose();
	}
}
