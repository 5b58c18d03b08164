// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;

/** Sets the workbench up as Isnad: one window, its layout remembered, nothing of a programming environment. */
final class Advisor extends WorkbenchAdvisor {

	private static final int TICK = 20;

	private final Arguments arguments;
	private boolean starting = true;

	Advisor(Arguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		configurer.setExitOnLastWindowClose(true);
		tick(Display.getCurrent());
	}

	/**
	 * On GTK a wake-up of the event loop that comes just before it sleeps is lost, and the start thread gives only one: the window would
	 * appear seconds late. A timer that is due ends the sleep as well, so one runs until the window is up.
	 */
	private void tick(Display display) {
		if (starting && !display.isDisposed()) {
			display.timerExec(TICK, () -> tick(display));
		}
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AnnotatePerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.isnad.rcp.preferences.general"; //$NON-NLS-1$
	}

	@Override
	public void postStartup() {
		starting = false;
		KeyContext.inArabicLayouts(getWorkbenchConfigurer().getWorkbench());
		keepOwnPreferences(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
		Start.complete(arguments);
	}

	/** The platform's own pages speak of workspaces, editors and network connections: nothing a linguist sets here. */
	private static void keepOwnPreferences(PreferenceManager manager) {
		for (IPreferenceNode node : manager.getRootSubNodes()) {
			if (node.getId().startsWith("org.eclipse.")) { //$NON-NLS-1$
				manager.remove(node);
			}
		}
	}

	@Override
	public boolean preShutdown() {
		if (!Workspace.close()) {
			return false;
		}
		Jobs.cancelAll();
		return true;
	}

	@Override
	public void eventLoopException(Throwable exception) {
		ILog.of(Advisor.class).error("A fault in the window", exception); //$NON-NLS-1$
		Jobs.warn(Messages.Advisor_fault);
	}
}
