// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Element;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.views.sources.SourceChooser;
import org.isnad.ui.views.sources.SourceMessages;
import org.isnad.ui.views.sources.SourceOf;

/** Asks whom the selected source means. */
public final class ResolveSourceHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Optional<Element> source = Selections.first(HandlerUtil.getCurrentSelection(event), Element.class).flatMap(SourceOf::element);
        Control focus = HandlerUtil.getActiveShell(event).getDisplay().getFocusControl();
        if (source.isEmpty() || focus == null) {
            Jobs.warn(SourceMessages.selectSource);
        } else {
            Rectangle room = focus.getBounds();
            SourceChooser.open(focus, new Rectangle(Math.max(0, room.width / 2 - 160), Math.min(120, room.height / 3), 320, 1), source.get());
        }
        return null;
    }
}
