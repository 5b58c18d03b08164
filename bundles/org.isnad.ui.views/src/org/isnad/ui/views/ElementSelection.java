// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.isnad.ui.Selections;

/** What is selected in the other parts, also for a view that is made only after it was selected. UI thread only. */
public final class ElementSelection {
    private static List<EObject> last = List.of();

    private ElementSelection() {
    }

    /** Calls with what was selected last, as far as it is still there, and then with each selection of another part. */
    public static void follow(IWorkbenchPart part, Control owner, Consumer<List<EObject>> follower) {
        Selections.listen(part, owner, elements -> {
            if (!elements.isEmpty()) {
                last = List.copyOf(elements);
            }
            follower.accept(elements);
        });
        // A view that is only being made cannot be filled yet.
        owner.getDisplay().asyncExec(() -> {
            List<EObject> there = last.stream().filter(element -> element.eContainer() != null).toList();
            if (!owner.isDisposed() && !there.isEmpty()) {
                follower.accept(there);
            }
        });
    }
}
