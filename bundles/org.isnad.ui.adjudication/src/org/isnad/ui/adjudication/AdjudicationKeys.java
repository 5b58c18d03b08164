// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.isnad.ui.Soon;

/** The keys of adjudication: they hold while a part of it has the focus, but not where one types. UI thread only. */
public final class AdjudicationKeys {
	private static final String CONTEXT = "org.isnad.ui.context.adjudication"; //$NON-NLS-1$
	private static final String OWN = "org.isnad.ui.adjudication."; //$NON-NLS-1$
	private static final String INSTALLED = AdjudicationKeys.class.getName();

	private final IWorkbenchWindow window;
	private final Soon soon;
	private IContextActivation active;

	private AdjudicationKeys(IWorkbenchWindow window) {
		this.window = window;
		this.soon = new Soon(() -> follow(window.getShell().getDisplay().getFocusControl()));
	}

	/** Follows the focus in a window from now on; called again it has no further effect. */
	public static void install(IWorkbenchWindow window) {
		Display display = window.getShell().getDisplay();
		if (window.getShell().getData(INSTALLED) == null) {
			AdjudicationKeys keys = new AdjudicationKeys(window);
			window.getShell().setData(INSTALLED, keys);
			// The part with the focus is told only after the control with the focus.
			display.addFilter(SWT.FocusIn, e -> keys.soon.ask(window.getShell()));
			display.addFilter(SWT.FocusOut, e -> keys.off());
		}
	}

	private void follow(Control focus) {
		boolean typed = focus instanceof Text || focus instanceof StyledText || focus instanceof Combo || focus instanceof Spinner;
		boolean wanted = focus != null && !typed && focus.getShell() == window.getShell() && isOurs();
		if (wanted && active == null) {
			active = window.getService(IContextService.class).activateContext(CONTEXT);
		} else if (!wanted) {
			off();
		}
	}

	/** At once, so that the keys of a list that gets the focus never meet these. */
	private void off() {
		if (active != null && window.getWorkbench() != null && !window.getWorkbench().isClosing()) {
			window.getService(IContextService.class).deactivateContext(active);
		}
		active = null;
	}

	private boolean isOurs() {
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		return part != null && part.getSite().getId().startsWith(OWN);
	}
}
