// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Claim;
import org.isnad.ui.Selections;
import org.isnad.ui.views.relations.RelateGesture;

/** Begins a relation at the selected claim, or ends it there. */
public final class RelateHandler extends AbstractHandler {
    private static final String LABEL = "org.isnad.ui.relation"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        List<Claim> claims = Selections.elements(HandlerUtil.getCurrentSelection(event), Claim.class);
        new RelateGesture(HandlerUtil.getActiveWorkbenchWindow(event)).take(claims, event.getParameter(LABEL));
        return null;
    }
}
