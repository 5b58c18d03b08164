// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorSite;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.annotator.ArticlePane;

/**
 * One of two articles with its head. Another document may take its place.
 */
final class Side extends Composite {

	private final IEditorSite site;
	private final DualEditor editor;
	private final PaneHead head;
	private DocumentInput input;
	private ArticlePane pane;

	Side(Composite parent, IEditorSite site, DualEditor editor) {
		super(parent, SWT.NONE);
		this.site = site;
		this.editor = editor;
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 0;
		setLayout(grid);
		head = new PaneHead(this, () -> editor.activate(this, true), () -> editor.close(this));
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		// the focus may also come to the line in which words are looked for
		addListener(SWT.Activate, event -> editor.activate(this, false));
	}

	/** Shows a document in place of the one that is shown; the menu is the one of the articles. */
	void open(DocumentInput document, Menu menu) {
		ArticlePane before = pane;
		input = document;
		head.setTitle(document.getName());
		pane = new ArticlePane(this, site, document, editor);
		pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		// Only now, for the focus that the one before may have goes to the one that is there.
		if (before != null) {
			before.canvas().setMenu(null); // which would be disposed with it
			before.dispose();
		}
		pane.canvas().setMenu(menu);
		layout();
	}

	DocumentInput input() {
		return input;
	}

	ArticlePane pane() {
		return pane;
	}

	void setTitle(String title) {
		head.setTitle(title);
	}

	void setActive(boolean active) {
		head.setActive(active);
	}

	@Override
	public boolean setFocus() {
		return pane.setFocus();
	}
}
