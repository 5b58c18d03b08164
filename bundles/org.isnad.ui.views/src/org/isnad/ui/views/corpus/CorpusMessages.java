// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class CorpusMessages extends NLS {
    public static String allStates;
    public static String anchor;
    public static String blind;
    public static String cannotRead;
    public static String cannotRemove;
    public static String contradiction;
    public static String documents;
    public static String done;
    public static String equivalent;
    public static String filterHint;
    public static String finished;
    public static String finishedMany;
    public static String hideLayer;
    public static String importArticles;
    public static String keepButton;
    public static String legend;
    public static String lock;
    public static String mineOnly;
    public static String noCorpus;
    public static String noCorpusHint;
    public static String noDocuments;
    public static String noDocumentsHint;
    public static String noOutlet;
    public static String notFinished;
    public static String open;
    public static String openSample;
    public static String remove;
    public static String removeButton;
    public static String removeMany;
    public static String removeOne;
    public static String reopen;
    public static String showLayer;
    public static String state;
    public static String stateOfAll;
    public static String suggestion;
    public static String support;
    public static String tip;
    public static String unlock;
    public static String update;
    public static String useful;
    public static String usefulFirst;
    public static String usefulNone;
    public static String usefulReading;

    static {
        NLS.initializeMessages(CorpusMessages.class.getPackageName() + ".messages", CorpusMessages.class); //$NON-NLS-1$
    }

    private CorpusMessages() {
    }
}
