// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class SuggestionMessages extends NLS {
    public static String acceptAll;
    public static String accepted;
    public static String acceptFrom;
    public static String cannotRead;
    public static String engine;
    public static String filterHint;
    public static String layer;
    public static String none;
    public static String noneHint;
    public static String nothingToDecide;
    public static String notScore;
    public static String rejectAll;
    public static String rejectBelow;
    public static String rejected;
    public static String run;
    public static String score;
    public static String selectAbove;
    public static String selectOne;
    public static String show;
    public static String text;

    static {
        NLS.initializeMessages(SuggestionMessages.class.getPackageName() + ".messages", SuggestionMessages.class); //$NON-NLS-1$
    }

    private SuggestionMessages() {
    }
}
