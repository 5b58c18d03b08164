// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.SetKind;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.desk.queue.DeskQueue;

/** Puts all claims that are like the selected one on the desk. */
public final class AgainstHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selections.elements(HandlerUtil.getCurrentSelection(event), Claim.class).stream()
            .filter(claim -> claim.eContainer() instanceof AnnotationSet set && set.getKind() != SetKind.SUGGESTIONS).findFirst()
            .ifPresentOrElse(DeskQueue::showAgainst, () -> Jobs.warn(DeskMessages.chooseClaim));
        return null;
    }
}
