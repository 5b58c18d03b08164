// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class ChainMessages extends NLS {
    public static String article;
    public static String cannotRead;
    public static String claimMissing;
    public static String cyclic;
    public static String factuality;
    public static String factualityHere;
    public static String innermost;
    public static String insert;
    public static String move;
    public static String noCue;
    public static String noCueYet;
    public static String noWords;
    public static String none;
    public static String noneHint;
    public static String nothingToChoose;
    public static String outermost;
    public static String outlet;
    public static String outletUnknown;
    public static String remove;
    public static String reparent;
    public static String selectRung;
    public static String show;
    public static String source;
    public static String sourceMissing;
    public static String unattributed;
    public static String unresolved;

    static {
        NLS.initializeMessages(ChainMessages.class.getPackageName() + ".messages", ChainMessages.class); //$NON-NLS-1$
    }

    private ChainMessages() {
    }
}
