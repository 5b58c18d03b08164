// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.isnad.model.Element;

/** The field of the tags view that the user is at, for those who have something to say about it. UI thread. */
public final class FocusedTag {
    /** Is told which annotation and which of its fields; either may be null. */
    @FunctionalInterface
    public interface Listener {
        /** The field is the name of an attribute, with a number behind it where it has several values. */
        void focused(Element element, String field);
    }

    private static final List<Listener> LISTENERS = new ArrayList<>();

    private FocusedTag() {
    }

    /** Tells the listener until its owner is disposed. */
    public static void listen(Control owner, Listener listener) {
        LISTENERS.add(listener);
        owner.addDisposeListener(e -> LISTENERS.remove(listener));
    }

    static void tell(Element element, String field) {
        List.copyOf(LISTENERS).forEach(listener -> listener.focused(element, field));
    }
}
