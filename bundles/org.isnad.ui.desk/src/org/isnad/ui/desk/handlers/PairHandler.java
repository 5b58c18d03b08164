// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.queue.DeskQueue;
import org.isnad.ui.desk.record.PairRecord;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.relations.RelationLabels;

/** Does something with the pair on the desk: decides it by the number of a label, passes it over, goes on or back, or fills in what is said of it. */
public final class PairHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        PairRecord record = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(PairRecord.ID) instanceof PairRecord view ? view : null;
        if (record != null) {
            record.keep();
        }
        switch (event.getCommand().getId()) {
            case "org.isnad.ui.desk.relate" -> relate(event.getParameter("org.isnad.ui.desk.label"), "true".equals(event.getParameter("org.isnad.ui.desk.turned"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "org.isnad.ui.desk.unrelate" -> Desk.get().unrelate(); //$NON-NLS-1$
            case "org.isnad.ui.desk.mode" -> nextMode(event); //$NON-NLS-1$
            case "org.isnad.ui.desk.skip" -> Desk.get().skip(); //$NON-NLS-1$
            case "org.isnad.ui.desk.next" -> Desk.get().step(1); //$NON-NLS-1$
            case "org.isnad.ui.desk.previous" -> Desk.get().step(-1); //$NON-NLS-1$
            case "org.isnad.ui.desk.back" -> Desk.get().back(); //$NON-NLS-1$
            default -> fill(event, record);
        }
        return null;
    }

    private static void nextMode(ExecutionEvent event) {
        if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(DeskQueue.ID) instanceof DeskQueue queue) {
            queue.nextMode();
        }
    }

    private static void relate(String number, boolean turned) {
        List<Choice> labels = Workspace.corpus().map(store -> RelationLabels.choices(store.scheme())).orElse(List.of());
        labels.stream().filter(label -> label.hint().equals(number)).findFirst().ifPresent(label -> Desk.get().relate(label.value(), turned));
    }

    private static void fill(ExecutionEvent event, PairRecord record) {
        if (record != null) {
            switch (event.getCommand().getId()) {
                case "org.isnad.ui.desk.evidence" -> record.takeEvidence(); //$NON-NLS-1$
                case "org.isnad.ui.desk.note" -> record.editNote(); //$NON-NLS-1$
                case "org.isnad.ui.desk.turn" -> record.turn(event.getParameter("org.isnad.ui.desk.field"), "true".equals(event.getParameter("org.isnad.ui.desk.turned"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                case "org.isnad.ui.desk.type" -> record.chooseType(); //$NON-NLS-1$
                default -> throw new IllegalArgumentException(event.getCommand().getId());
            }
        }
    }
}
