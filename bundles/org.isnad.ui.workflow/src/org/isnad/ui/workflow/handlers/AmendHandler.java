// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.workflow.guidelines.AmendDialog;

/** Opens the text of the guidelines to be changed. */
public final class AmendHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        AmendDialog.open(HandlerUtil.getActiveShell(event), null, null);
        return null;
    }
}
