// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.workflow.MyWork;

/** Opens the next document that the annotator has to work on. */
public final class NextHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        MyWork.openNext();
        return null;
    }
}
