// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.text.Isolation;

/** Chooses how many of the pairs are drawn by chance. */
final class ChanceMenu {
    private static final int[] SHARES = {0, 5, 10, 15, 20, 30, 50};

    private ChanceMenu() {
    }

    static MenuManager of(Runnable changed) {
        MenuManager menu = new MenuManager(DeskMessages.chance);
        for (int share : SHARES) {
            Action action = new Action(Isolation.message(DeskMessages.percent, share), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked() && QueueSettings.share() != share) {
                        QueueSettings.setShare(share);
                        changed.run();
                    }
                }
            };
            action.setChecked(share == QueueSettings.share());
            menu.add(action);
        }
        return menu;
    }
}
