// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class RelationMessages extends NLS {
    public static String fixDelete;
    public static String fixLabel;
    public static String fixOrder;
    public static String fixRecord;
    public static String fixTwoTypes;
    public static String fixWithoutType;
    public static String begun;
    public static String cannotOpen;
    public static String cannotRead;
    public static String claimGone;
    public static String delete;
    public static String filterHint;
    public static String forgotten;
    public static String goToFirst;
    public static String goToSecond;
    public static String none;
    public static String noneHint;
    public static String note;
    public static String relabel;
    public static String rulesHold;
    public static String selectClaim;
    public static String turn;
    public static String wholeCorpus;

    static {
        NLS.initializeMessages(RelationMessages.class.getPackageName() + ".messages", RelationMessages.class); //$NON-NLS-1$
    }

    private RelationMessages() {
    }
}
