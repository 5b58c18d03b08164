// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;

/** What is selected in the other parts, from the moment on at which a view is made. UI thread only. */
public final class ElementSelection {
    private ElementSelection() {
    }

    /** Calls with what the part in front or else the article has selected already, and then with each selection of another part. */
    public static void follow(IWorkbenchPart part, Control owner, Consumer<List<EObject>> follower) {
        Selections.listen(part, owner, follower);
        List<EObject> front = Selections.elements(part.getSite().getWorkbenchWindow().getSelectionService().getSelection(), EObject.class);
        List<EObject> now = front.isEmpty() ? Documents.active().map(ArticleView::selectedElements).orElse(List.of()) : front;
        if (!now.isEmpty()) {
            // A view that is only being made cannot be filled yet.
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) {
                    follower.accept(now);
                }
            });
        }
    }
}
