// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.workflow.assign.AssignDialog;

/** Asks who is to annotate what, shows it, and writes it. */
public final class AssignHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        AssignDialog.open(HandlerUtil.getActiveShell(event));
        return null;
    }
}
