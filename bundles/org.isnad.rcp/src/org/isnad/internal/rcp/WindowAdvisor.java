// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.isnad.ui.KeyContext;

/** Sets the window up: one row of tools, one status bar, three columns. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1440, 900);

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer); // menus are contributed in plugin.xml
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(false);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(false);
		configurer.setTitle(WindowTitle.PRODUCT);
	}

	@Override
	public void postWindowOpen() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		shell.setMinimumSize(960, 600);
		if (fillsScreen(shell)) {
			shell.setMaximized(true);
		}
		Trim.install(getWindowConfigurer().getWindow());
		Trim.giveMargin(shell);
		Columns.keepWidths(getWindowConfigurer().getWindow());
		WindowTitle.follow(shell);
		Corpora.followCorpus(getWindowConfigurer().getWindow());
		History.follow(getWindowConfigurer().getWindow());
		// Wherever the focus is in the window, its own keys hold.
		getWindowConfigurer().getWindow().getService(IContextService.class).activateContext(KeyContext.WINDOW);
	}

	/** On a small screen the frame that the window manager adds would push the edges out of sight. */
	private static boolean fillsScreen(Shell shell) {
		Rectangle screen = shell.getMonitor().getClientArea();
		return shell.getSize().x >= screen.width || shell.getSize().y >= screen.height;
	}
}
