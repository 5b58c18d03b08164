// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.wizards.SuggestWizard;
import org.isnad.model.Document;
import org.isnad.ui.Documents;
import org.isnad.uima.Pipelines;

/** Runs the pipeline that is named over the open document; where none is named, asks. */
public final class SuggestHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<Document> open = Documents.activeDocument();
		String named = event.getParameter("org.isnad.ui.pipeline"); //$NON-NLS-1$
		if (named == null || open.isEmpty()) {
			new WizardDialog(HandlerUtil.getActiveShell(event), new SuggestWizard()).open();
		} else {
			Pipelines.installed().find(named).ifPresent(pipeline -> SuggestWizard.run(pipeline, document -> document == open.get()));
		}
		return null;
	}
}
