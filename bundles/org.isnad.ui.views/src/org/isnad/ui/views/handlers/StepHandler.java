// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.views.corpus.CorpusNavigator;
import org.isnad.ui.views.problems.ProblemsView;

/** Goes to the next document or problem, or to the one before, as the command's id says. */
public final class StepHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String command = event.getCommand().getId();
        int direction = command.contains("next") ? 1 : -1; //$NON-NLS-1$
        String view = command.endsWith("Problem") ? ProblemsView.ID : CorpusNavigator.ID; //$NON-NLS-1$
        try {
            IViewPart part = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
            if (part instanceof ProblemsView problems) {
                problems.step(direction);
            } else if (part instanceof CorpusNavigator navigator) {
                navigator.step(direction);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
