// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Soon;

/**
 * The keys of the desk: in its perspective a digit decides the pair, whether the queue, the record or one of the articles has the focus, but not where one types.
 * UI thread only.
 */
public final class DeskKeys {
    private static final String CONTEXT = "org.isnad.ui.context.desk"; //$NON-NLS-1$
    private static final String OWN = "org.isnad.ui.desk."; //$NON-NLS-1$
    private static final String INSTALLED = DeskKeys.class.getName();

    private final IWorkbenchWindow window;
    private IContextActivation active;
    private final Soon soon;

    private DeskKeys(IWorkbenchWindow window) {
        this.window = window;
        this.soon = new Soon(() -> follow(window.getShell().getDisplay().getFocusControl()));
    }

    /** Follows the focus in a window from now on; called again it has no further effect. */
    public static void install(IWorkbenchWindow window) {
        Display display = window.getShell().getDisplay();
        if (window.getShell().getData(INSTALLED) == null) {
            DeskKeys keys = new DeskKeys(window);
            window.getShell().setData(INSTALLED, keys);
            // The part with the focus is told only after the control with the focus.
            display.addFilter(SWT.FocusIn, e -> keys.soon.ask(window.getShell()));
            display.addFilter(SWT.FocusOut, e -> keys.off());
        }
    }

    /** Whether a page shows the perspective of the desk. */
    public static boolean isDesk(IWorkbenchPage page) {
        IPerspectiveDescriptor perspective = page == null ? null : page.getPerspective();
        return perspective != null && DeskPerspective.ID.equals(perspective.getId());
    }

    private void follow(Control focus) {
        IContextService contexts = window.getService(IContextService.class);
        // While the perspective changes a list of another view may still have the focus: its keys are others.
        boolean free = focus != null && !typed(focus) && !contexts.getActiveContextIds().contains(KeyContext.LIST);
        boolean wanted = free && focus.getShell() == window.getShell() && isDesk(window.getActivePage()) && onDesk();
        if (wanted && active == null) {
            active = contexts.activateContext(CONTEXT);
        } else if (!wanted) {
            off();
        }
    }

    /** At once, so that the keys of a list that gets the focus never meet those of the desk. */
    private void off() {
        if (active != null && window.getWorkbench() != null && !window.getWorkbench().isClosing()) {
            window.getService(IContextService.class).deactivateContext(active);
        }
        active = null;
    }

    private static boolean typed(Control focus) {
        return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo || focus instanceof Spinner;
    }

    private boolean onDesk() {
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page.getActivePart();
        return part != null && (part == page.getActiveEditor() || part.getSite().getId().startsWith(OWN));
    }
}
