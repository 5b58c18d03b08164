// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** The perspectives side by side, with the one that is shown marked; a click goes to another. It never takes the focus. */
final class PerspectiveButtons extends Canvas {

	private static final int HEIGHT = Fonts.scaled(28);
	private static final int PADDING = 12;

	private final List<IPerspectiveDescriptor> perspectives;
	private final IWorkbenchWindow window;
	private int hot = -1;

	PerspectiveButtons(Composite parent, IWorkbenchWindow window, Runnable changed) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.window = window;
		// The one for annotating first, the others by their ids: the names differ from one language to the other.
		perspectives = Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
				.sorted((one, other) -> rank(one).compareTo(rank(other))).toList();
		Css.style(this, "window"); //$NON-NLS-1$
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseMove, e -> hot(at(e)));
		addListener(SWT.MouseExit, e -> hot(-1));
		addListener(SWT.MouseUp, e -> show(at(e)));
		IPerspectiveListener listener = new IPerspectiveListener() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				redraw();
				changed.run();
			}

			@Override
			public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
				// Only which one is shown matters here.
			}
		};
		window.addPerspectiveListener(listener);
		addDisposeListener(e -> window.removePerspectiveListener(listener));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = current();
			}
		});
	}

	private static String rank(IPerspectiveDescriptor perspective) {
		return (AnnotatePerspective.ID.equals(perspective.getId()) ? "0" : "1") + perspective.getId(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isCurrent(IPerspectiveDescriptor perspective) {
		IPerspectiveDescriptor shown = window.getActivePage() == null ? null : window.getActivePage().getPerspective();
		return shown != null && shown.getId().equals(perspective.getId());
	}

	private String current() {
		return perspectives.stream().filter(this::isCurrent).map(IPerspectiveDescriptor::getLabel).findFirst().orElse(""); //$NON-NLS-1$
	}

	private List<Integer> widths(GC gc) {
		gc.setFont(Fonts.bold());
		List<Integer> widths = new ArrayList<>();
		perspectives.forEach(perspective -> widths.add(gc.textExtent(perspective.getLabel()).x + 2 * PADDING));
		return widths;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		int width = widths(gc).stream().mapToInt(Integer::intValue).sum();
		gc.dispose();
		return new Point(width, HEIGHT);
	}

	private int at(Event event) {
		GC gc = new GC(this);
		int x = 0;
		int found = -1;
		List<Integer> widths = widths(gc);
		for (int i = 0; i < widths.size() && found < 0; i++) {
			x += widths.get(i);
			found = event.x < x ? i : -1;
		}
		gc.dispose();
		return found;
	}

	private void hot(int index) {
		if (index != hot) {
			hot = index;
			setToolTipText(index < 0 ? null : perspectives.get(index).getLabel());
			redraw();
		}
	}

	private void show(int index) {
		if (index >= 0) {
			try {
				PlatformUI.getWorkbench().showPerspective(perspectives.get(index).getId(), window);
			} catch (WorkbenchException e) {
				Jobs.trouble(perspectives.get(index).getLabel(), e);
			}
		}
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		List<Integer> widths = widths(gc);
		int x = 0;
		for (int i = 0; i < perspectives.size(); i++) {
			boolean on = isCurrent(perspectives.get(i));
			int width = widths.get(i);
			if (on || i == hot) {
				gc.setBackground(Palette.color(on ? Token.PART : Token.HOVER));
				gc.fillRoundRectangle(x, 0, width - 1, HEIGHT - 1, 8, 8);
			}
			if (on) {
				gc.setForeground(Palette.color(Token.LINE));
				gc.drawRoundRectangle(x, 0, width - 1, HEIGHT - 1, 8, 8);
			}
			gc.setFont(on ? Fonts.bold() : Fonts.ui());
			gc.setForeground(Palette.color(on ? Token.TEXT : Token.MUTED));
			String label = perspectives.get(i).getLabel();
			Point size = gc.textExtent(label);
			gc.drawText(label, x + (width - size.x) / 2, (HEIGHT - size.y) / 2, true);
			x += width;
		}
	}
}
