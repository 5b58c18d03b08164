// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.isnad.core.edit.EditSession;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.look.Css;

/** The welcome page: the first steps, the recent corpora, and what the keys do. It makes way for the first corpus that is opened. */
public final class Welcome extends EditorPart {

	private static final String ID = "org.isnad.rcp.welcome"; //$NON-NLS-1$
	private static final int WIDTH = 640;

	private Composite body;

	/** Opens the page or brings it to the front. */
	public static void show() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			Jobs.trouble(Messages.Welcome_tab, e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), "paper"); //$NON-NLS-1$
		Composite ground = Css.style(new Composite(scroll, SWT.NONE), "paper"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(24, 16).applyTo(ground);
		body = Css.style(new Composite(ground, SWT.NONE), "paper"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(body);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		new WelcomeHead(body);
		new FirstSteps(body);
		new Tour(body);
		scroll.setContent(ground);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, e -> fit(scroll, ground));
		fit(scroll, ground);
		Workspace.listen(body, new WorkspaceListener() {
			@Override
			public void opened(EditSession session) {
				close();
			}
		});
	}

	private static void fit(ScrolledComposite scroll, Control ground) {
		Point size = ground.computeSize(Math.max(360, scroll.getClientArea().width), SWT.DEFAULT);
		scroll.setMinHeight(size.y);
	}

	private void close() {
		IEditorPart self = this;
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!body.isDisposed()) {
				getSite().getPage().closeEditor(self, false);
			}
		});
	}

	@Override
	public void setFocus() {
		body.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing to save
	}

	@Override
	public void doSaveAs() {
		// nothing to save
	}
}
