// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.views.sources.EditSource;
import org.isnad.ui.views.sources.SourcePart;

/** Edits the source that has the focus in the registry or on its page: all its commands. */
public final class SourceHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof SourcePart part) {
            EditSource.run(part, event.getCommand().getId());
        }
        return null;
    }
}
