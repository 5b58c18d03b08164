// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.isnad.ui.Settings;

/**
 * Keeps the outer columns as wide as they are while the window grows or shrinks, so that the article has the gain and the loss; the
 * workbench alone would scale all three.
 */
public final class Columns {

	private static final String KEY = "column."; //$NON-NLS-1$
	private static final int LEFT = 264;
	private static final int RIGHT = 320;

	private final EModelService models;
	private final MWindow window;
	private final Shell shell;
	private final Column left = new Column("left", LEFT); //$NON-NLS-1$
	private final Column right = new Column("right", RIGHT); //$NON-NLS-1$
	private int shellWidth;

	private static final class Column {
		final String id;
		int width;

		Column(String id, int first) {
			this.id = id;
			this.width = Settings.number(KEY + id, first);
		}

		/** Keeps a new width and says whether it is one. */
		boolean remember(int dragged) {
			// A pixel more or less is the rounding of the layout and no wish of anybody.
			if (dragged > 0 && Math.abs(dragged - width) > 2) {
				width = dragged;
				Settings.remember(KEY + id, Integer.toString(dragged));
				return true;
			}
			return false;
		}
	}

	private Columns(IWorkbenchWindow workbenchWindow) {
		models = workbenchWindow.getService(EModelService.class);
		window = workbenchWindow.getService(MWindow.class);
		shell = workbenchWindow.getShell();
		shellWidth = shell.getSize().x;
	}

	static void keepWidths(IWorkbenchWindow window) {
		Columns columns = new Columns(window);
		columns.shell.setData(KEY, columns);
		columns.shell.addListener(SWT.Resize, e -> columns.resized());
		Listener dragged = e -> columns.rememberDragged();
		columns.shell.getDisplay().addFilter(SWT.MouseUp, dragged);
		columns.shell.addDisposeListener(e -> e.display.removeFilter(SWT.MouseUp, dragged));
		columns.apply();
	}

	/** Gives the columns their first widths again. */
	public static void reset(IWorkbenchWindow window) {
		if (window.getShell().getData(KEY) instanceof Columns columns) {
			columns.left.remember(LEFT);
			columns.right.remember(RIGHT);
			columns.apply();
		}
	}

	private void resized() {
		if (shell.getSize().x != shellWidth) {
			shellWidth = shell.getSize().x;
			apply();
		}
	}

	private void apply() {
		apply(left);
		apply(right);
	}

	/** Weights are numbers in relation to each other; pixels serve as well as any. */
	private void apply(Column column) {
		MUIElement element = cell(column);
		if (element == null) {
			return;
		}
		MPartSashContainer parent = (MPartSashContainer) (Object) element.getParent();
		int room = width(parent);
		if (room > column.width * 2) {
			int others = Math.max(1, parent.getChildren().size() - 1);
			parent.getChildren().forEach(child -> child.setContainerData(Integer.toString((room - column.width) / others)));
			element.setContainerData(Integer.toString(column.width));
		}
	}

	/** Dragging the left sash also scales the right column, which was not meant. */
	private void rememberDragged() {
		if (shell.isDisposed()) {
			return;
		}
		if (left.remember(width(left))) {
			apply(right);
		} else {
			right.remember(width(right));
		}
	}

	private int width(Column column) {
		MUIElement element = cell(column);
		return element == null ? 0 : width(element);
	}

	/** The child of a horizontal container that holds the named folder. */
	private MUIElement cell(Column column) {
		List<MPartStack> found = models.findElements(window, column.id, MPartStack.class);
		MUIElement at = found.isEmpty() ? null : found.get(0);
		while (at != null && !((Object) at.getParent() instanceof MPartSashContainer parent && parent.isHorizontal())) {
			at = at.getParent();
		}
		return at;
	}

	private static int width(MUIElement element) {
		Object widget = element.getWidget();
		return widget instanceof Rectangle rectangle ? rectangle.width : widget instanceof Control control ? control.getSize().x : 0;
	}
}
