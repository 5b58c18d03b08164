// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.workflow.MyWork;

/** Says that the document in front is done, and opens the next one if the rules agree. */
public final class FinishHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        MyWork.finishAndOpenNext();
        return null;
    }
}
