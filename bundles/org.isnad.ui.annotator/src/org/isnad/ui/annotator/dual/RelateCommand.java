// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.model.Claim;
import org.isnad.ui.Jobs;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Relates two claims by the command for that, as if both were selected: it asks for the label.
 */
final class RelateCommand {

	private static final String ID = "org.isnad.ui.relate"; //$NON-NLS-1$

	private RelateCommand() {
	}

	static void run(IWorkbenchPartSite site, AnnotationCanvas canvas, List<Claim> claims) {
		canvas.setFocus();
		canvas.select(List.of(claims.getLast()));
		IHandlerService handlers = site.getService(IHandlerService.class);
		Command command = site.getService(ICommandService.class).getCommand(ID);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(claims));
		try {
			handlers.executeCommandInContext(new ParameterizedCommand(command, null), null, context);
		} catch (CommandException e) {
			Jobs.trouble(Messages.Dual_notRelated, e);
		}
	}
}
