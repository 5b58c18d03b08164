// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.claims;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class ClaimMessages extends NLS {
    public static String cannotReadRelations;
    public static String filterHint;
    public static String none;
    public static String noneHint;
    public static String show;

    static {
        NLS.initializeMessages(ClaimMessages.class.getPackageName() + ".messages", ClaimMessages.class); //$NON-NLS-1$
    }

    private ClaimMessages() {
    }
}
