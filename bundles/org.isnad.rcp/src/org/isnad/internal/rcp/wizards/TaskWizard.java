// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import org.eclipse.jface.wizard.Wizard;

/** A wizard of one page that starts a task in the background when it is finished. */
abstract class TaskWizard extends Wizard {

	private final FormPage page;

	TaskWizard(String title, FormPage page) {
		this.page = page;
		setWindowTitle(title);
		setHelpAvailable(false);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		start();
		return true;
	}

	/** Reads the fields and starts the task. */
	abstract void start();
}
