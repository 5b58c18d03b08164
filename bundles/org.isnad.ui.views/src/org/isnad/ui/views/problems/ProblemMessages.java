// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.problems;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class ProblemMessages extends NLS {
    public static String copy;
    public static String filterHint;
    public static String fix;
    public static String noFix;
    public static String none;
    public static String noneHint;
    public static String show;

    static {
        NLS.initializeMessages(ProblemMessages.class.getPackageName() + ".messages", ProblemMessages.class); //$NON-NLS-1$
    }

    private ProblemMessages() {
    }
}
