// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import org.eclipse.jface.action.Action;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Icons;

/** Items of a context menu and tools of a view that do something of the view's own. */
public final class MenuItems {
    private MenuItems() {
    }

    public static Action of(String text, Glyph glyph, boolean enabled, Runnable work) {
        Action action = new Action(text, Icons.descriptor(glyph, Token.MUTED)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(text);
        action.setEnabled(enabled);
        return action;
    }
}
