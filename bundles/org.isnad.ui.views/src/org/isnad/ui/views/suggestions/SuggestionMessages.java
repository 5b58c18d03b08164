// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class SuggestionMessages extends NLS {
    public static String acceptAll;
    public static String accepted;
    public static String allDecided;
    public static String allDecidedHint;
    public static String blind;
    public static String blindHint;
    public static String byPosition;
    public static String byScore;
    public static String byUncertainty;
    public static String cannotRead;
    public static String engine;
    public static String filterHint;
    public static String layer;
    public static String none;
    public static String noneHint;
    public static String noneRejected;
    public static String noneRejectedHint;
    public static String nothingToDecide;
    public static String order;
    public static String rejectAll;
    public static String rejected;
    public static String run;
    public static String score;
    public static String selectAbove;
    public static String selectOne;
    public static String show;
    public static String showRejected;
    public static String text;
    public static String thresholdAccept;
    public static String thresholdCollecting;
    public static String thresholdCorpus;
    public static String thresholdDo_accept;
    public static String thresholdDo_reject;
    public static String thresholdDocument;
    public static String thresholdHint;
    public static String thresholdNone;
    public static String thresholdOf;
    public static String thresholdReject;
    public static String thresholdScope;

    static {
        NLS.initializeMessages(SuggestionMessages.class.getPackageName() + ".messages", SuggestionMessages.class); //$NON-NLS-1$
    }

    private SuggestionMessages() {
    }
}
