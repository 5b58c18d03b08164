// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Keys of one letter hold only while the canvas or the list they belong to has the focus: otherwise they could not be typed into a field.
 */
public final class KeyContext {

	/** Keys of the window, always active. */
	public static final String WINDOW = "org.isnad.ui.context.window"; //$NON-NLS-1$
	/** Keys of the article's canvas. */
	public static final String ARTICLE = "org.isnad.ui.context.article"; //$NON-NLS-1$
	/** Keys of a list of elements. */
	public static final String LIST = "org.isnad.ui.context.list"; //$NON-NLS-1$

	private KeyContext() {
	}

	/** Lets the keys of commands be pressed while the keyboard writes Arabic, wherever the focus is; called once. */
	public static void inArabicLayouts(IWorkbench workbench) {
		ArabicKeyboard.follow(workbench.getDisplay(), workbench);
	}

	/** Activates a context while the control has the focus. */
	public static void whileFocused(Control control, IWorkbenchSite site, String contextId) {
		IContextService service = site.getService(IContextService.class);
		IContextActivation[] active = new IContextActivation[1];
		Runnable off = () -> {
			if (active[0] != null) {
				service.deactivateContext(active[0]);
				active[0] = null;
			}
		};
		control.addListener(SWT.FocusIn, e -> {
			if (active[0] == null) {
				active[0] = service.activateContext(contextId);
			}
		});
		control.addListener(SWT.FocusOut, e -> off.run());
		control.addDisposeListener(e -> off.run());
	}
}
