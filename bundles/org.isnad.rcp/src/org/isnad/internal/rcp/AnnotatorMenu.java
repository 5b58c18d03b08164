// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.core.CorpusException;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** The annotators of the open corpus and the user herself, as a menu: the one at work is marked. */
public final class AnnotatorMenu {

	private AnnotatorMenu() {
	}

	/** A menu over a control; it is disposed when it is closed. */
	public static Menu create(Control parent) {
		Menu menu = new Menu(parent);
		for (String annotator : annotators()) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			boolean self = annotator.equals(Settings.annotator());
			item.setText(Isolation.message(self ? Messages.AnnotatorMenu_self : Messages.AnnotatorMenu_other, annotator));
			item.setSelection(annotator.equals(Workspace.annotator()));
			item.addListener(SWT.Selection, e -> {
				if (item.getSelection()) {
					Workspace.showWorkOf(annotator);
				}
			});
		}
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem name = new MenuItem(menu, SWT.PUSH);
		name.setText(Messages.AnnotatorMenu_rename);
		name.addListener(SWT.Selection, e -> Commands.run("org.isnad.ui.preferences")); //$NON-NLS-1$
		menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
		return menu;
	}

	private static Set<String> annotators() {
		Set<String> all = new TreeSet<>();
		all.add(Settings.annotator());
		Workspace.corpus().ifPresent(store -> {
			try {
				all.addAll(store.annotators());
			} catch (CorpusException e) {
				Jobs.warn(e.getMessage());
			}
		});
		return all;
	}
}
