// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.desk.DeskKeys;
import org.isnad.ui.desk.queue.DeskQueue;

/** Goes to the perspective that is named behind the colon; on the desk the queue has the keyboard. */
public final class PerspectiveHandler extends AbstractHandler implements IExecutableExtension {
    private String id;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        id = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench().showPerspective(id, HandlerUtil.getActiveWorkbenchWindow(event));
            if (DeskKeys.isDesk(page)) {
                page.showView(DeskQueue.ID);
            }
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
