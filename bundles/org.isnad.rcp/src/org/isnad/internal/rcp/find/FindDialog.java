// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.find;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.edit.EditSession;
import org.isnad.internal.rcp.Messages;
import org.isnad.scene.look.Token;
import org.isnad.ui.Jobs;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/** Finds documents, sources and claims while the user types; Enter goes there. It closes when it loses the focus. */
public final class FindDialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 380;
	private static final int MOST = 60;

	private final Shell shell;
	private final Text text;
	private final Table table;
	private final Label state;
	private final Job reading;
	private FindIndex index = FindIndex.empty();

	/** A dialog over a window for the corpus of a session. */
	public FindDialog(Shell parent, EditSession session) {
		shell = new Shell(parent, SWT.ON_TOP | SWT.TOOL | Window.getDefaultOrientation());
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(shell);
		text = new Text(shell, SWT.BORDER);
		text.setMessage(Messages.FindEntry_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		new TableColumn(table, SWT.LEAD).setWidth(WIDTH - 190);
		new TableColumn(table, SWT.LEAD).setWidth(150);
		state = Css.style(new Label(shell, SWT.NONE), "muted"); //$NON-NLS-1$
		state.setFont(Fonts.small());
		state.setText(Messages.Find_reading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		listen();
		reading = Jobs.run(Messages.Find_reading, monitor -> FindIndex.of(session.store(), session.annotator(), monitor), this::ready);
	}

	private void listen() {
		shell.addListener(SWT.Paint, e -> {
			e.gc.setForeground(Palette.color(Token.LINE));
			e.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
		});
		table.addListener(SWT.EraseItem, FindDialog::ground);
		table.addListener(SWT.PaintItem, e -> {
			Rectangle place = ((TableItem) e.item).getImageBounds(0);
			if (e.index == 0) {
				e.gc.drawImage(((TableItem) e.item).getImage(0), place.x, place.y);
			}
		});
		text.addListener(SWT.Modify, e -> show());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.DefaultSelection, e -> open());
		table.addListener(SWT.DefaultSelection, e -> open());
		table.addListener(SWT.MouseUp, e -> open());
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
		}));
		shell.addDisposeListener(e -> reading.cancel());
	}

	/** The row that is chosen has the quiet ground of all chosen rows, so that every ink stays readable on it. */
	private static void ground(Event e) {
		if ((e.detail & SWT.SELECTED) != 0) {
			e.gc.setBackground(Palette.color(Token.ROW));
			e.gc.fillRectangle(e.x, e.y, e.width, e.height);
			e.gc.setForeground(Palette.color(Token.TEXT));
			e.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.HOT);
		}
	}

	/** Opens the dialog at the end of the window's row of tools. */
	public void open(Composite window) {
		Rectangle area = window.getClientArea();
		Point corner = window.toDisplay(0, 4);
		boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
		int x = mirrored ? window.getShell().getBounds().x + 16 : corner.x + area.width - WIDTH - 16;
		shell.setBounds(x, corner.y, WIDTH, HEIGHT);
		shell.open();
		text.setFocus();
	}

	private void ready(FindIndex read) {
		if (!shell.isDisposed()) {
			index = read;
			state.setText(Messages.Find_keys);
			show();
		}
	}

	private void show() {
		table.setRedraw(false);
		table.removeAll();
		for (Hit hit : index.find(text.getText(), MOST)) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(hit);
			item.setImage(0, Icons.image(hit.glyph(), hit.ink()));
			item.setText(new String[] { hit.text(), hit.detail() });
			item.setFont(0, Fonts.quoteSmall());
			item.setForeground(1, Palette.color(Token.MUTED));
		}
		if (table.getItemCount() > 0) {
			table.select(0);
		}
		table.setRedraw(true);
	}

	/** The arrows move in the list while the typing goes on. */
	private void key(Event e) {
		int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && table.getItemCount() > 0) {
			int next = Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + step));
			table.setSelection(next);
			e.doit = false;
		}
	}

	private void open() {
		int selected = table.getSelectionIndex();
		if (selected >= 0) {
			Hit hit = (Hit) table.getItem(selected).getData();
			shell.close();
			hit.open().run();
		}
	}
}
