// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the row of tools above the parts and the status bar below them. */
final class Trim {

	private static final String PREFIX = "org.isnad.rcp.trim."; //$NON-NLS-1$
	private static final int MARGIN = 5;

	private Trim() {
	}

	/** To be called when the window is made: its workbench fills the trim anew each time. */
	static void install(IWorkbenchWindow window) {
		EModelService models = window.getService(EModelService.class);
		MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
		add(models, model, SideValue.TOP, "tools", CommandBar.class); //$NON-NLS-1$
		add(models, model, SideValue.BOTTOM, "status", StatusBar.class); //$NON-NLS-1$
	}

	private static void add(EModelService models, MTrimmedWindow window, SideValue side, String name, Class<?> control) {
		MTrimBar bar = models.getTrim(window, side);
		bar.getChildren().stream().filter(child -> !(PREFIX + name).equals(child.getElementId())).forEach(Trim::hide);
		boolean present = bar.getChildren().stream().anyMatch(child -> (PREFIX + name).equals(child.getElementId()));
		if (!present) {
			MToolControl tool = models.createModelElement(MToolControl.class);
			tool.setElementId(PREFIX + name);
			tool.setContributionURI("bundleclass://org.isnad.rcp/" + control.getName()); //$NON-NLS-1$
			bar.getChildren().add(0, tool);
		}
	}

	/** The workbench's own line of messages and its spacers have no place beside ours. */
	private static void hide(MTrimElement element) {
		element.setVisible(false);
		Display.getCurrent().asyncExec(() -> {
			if (element.getWidget() != null) {
				// The workbench takes its status line out of the model before it is made, and leaves the control; only a change disposes it.
				element.setToBeRendered(true);
				element.setToBeRendered(false);
			}
		});
	}

	/** Leaves six pixels between the parts and the edge of the window, as between the parts themselves. */
	static void giveMargin(Shell shell) {
		for (Control child : shell.getChildren()) {
			if (child instanceof Composite composite && composite.getLayout() instanceof FillLayout fill) {
				fill.marginWidth = MARGIN;
				fill.marginHeight = MARGIN;
				composite.layout();
			}
		}
	}
}
