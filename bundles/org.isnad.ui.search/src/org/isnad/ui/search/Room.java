// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.isnad.ui.look.Fonts;

/** Makes a low part as high as a list of hits needs it; one that is high enough, or has the window to itself, stays as it is. */
final class Room {
    private static final int ENOUGH = 240;
    private static final double SHARE = 0.45;
    private static final int WHOLE = 10_000;

    private Room() {
    }

    static void give(IWorkbenchPartSite site, Control content) {
        MPart part = site.getService(MPart.class);
        if (part == null || content.getSize().y >= Fonts.scaled(ENOUGH)) {
            return;
        }
        MUIElement at = part.getCurSharedRef() == null ? part : part.getCurSharedRef();
        while (at != null && !((Object) at.getParent() instanceof MPartSashContainer parent && !parent.isHorizontal() && parent.getChildren().size() > 1)) {
            at = at.getParent();
        }
        if (at == null) {
            return;
        }
        MPartSashContainer column = (MPartSashContainer) (Object) at.getParent();
        double others = 0;
        for (MUIElement child : column.getChildren()) {
            others += child == at ? 0 : weight(child);
        }
        for (MUIElement child : column.getChildren()) {
            double share = child == at ? SHARE : (1 - SHARE) * weight(child) / Math.max(1, others);
            child.setContainerData(Integer.toString((int) Math.max(1, share * WHOLE)));
        }
    }

    private static double weight(MUIElement element) {
        try {
            return element.getContainerData() == null ? 1 : Double.parseDouble(element.getContainerData());
        } catch (NumberFormatException e) {
            return 1; // the workbench reads it so, too
        }
    }
}
