// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskMessages;

/** The menu of the queue: which pairs are listed, whether the desk stays at a pair that was decided, how much chance there is. */
final class QueueMenu {
    private QueueMenu() {
    }

    /** Fills the menu; {@code filtered} is told of another filter, {@code mixed} of another share of chance. */
    static void fill(IMenuManager menu, QueueFilter shown, Consumer<QueueFilter> filtered, Runnable mixed) {
        for (QueueFilter each : QueueFilter.values()) {
            Action action = new Action(each.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        each.remember();
                        filtered.accept(each);
                    }
                }
            };
            action.setChecked(each == shown);
            menu.add(action);
        }
        menu.add(new Separator());
        Action stay = new Action(DeskMessages.stay, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                Desk.get().setStays(isChecked());
            }
        };
        stay.setChecked(Desk.get().stays());
        menu.add(stay);
        menu.add(ChanceMenu.of(mixed));
    }
}
