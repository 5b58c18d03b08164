// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.fields;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class FieldMessages extends NLS {
    public static String controlEnterKeeps;
    public static String makeNew;
    public static String noneChosen;
    public static String typeToFind;

    static {
        NLS.initializeMessages(FieldMessages.class.getPackageName() + ".messages", FieldMessages.class); //$NON-NLS-1$
    }

    private FieldMessages() {
    }
}
