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

/**
 * Keeps the outer columns as wide as they are while the window grows or shrinks, so that the article has the gain and the loss; the
 * workbench alone would scale all three.
 */
public final class Columns {

	private final EModelService models;
	private final MWindow window;
	private final Shell shell;
	private final Column left = new Column("left", 264); //$NON-NLS-1$
	private final Column right = new Column("right", 320); //$NON-NLS-1$
	private int shellWidth;

	private static final class Column {
		final String id;
		int width;

		Column(String id, int width) {
			this.id = id;
			this.width = width;
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
		columns.shell.addListener(SWT.Resize, e -> columns.resized());
		Listener dragged = e -> columns.rememberDragged();
		columns.shell.getDisplay().addFilter(SWT.MouseUp, dragged);
		columns.shell.addDisposeListener(e -> e.display.removeFilter(SWT.MouseUp, dragged));
		columns.apply();
	}

	/** Gives the columns their first widths again. */
	public static void reset(IWorkbenchWindow window) {
		new Columns(window).apply();
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

	private void rememberDragged() {
		for (Column column : List.of(left, right)) {
			MUIElement element = shell.isDisposed() ? null : cell(column);
			int width = element == null ? 0 : width(element);
			if (width > 0) {
				column.width = width;
			}
		}
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
