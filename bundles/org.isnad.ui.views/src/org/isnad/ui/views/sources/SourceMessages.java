// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class SourceMessages extends NLS {
    public static String addLink;
    public static String anonymous;
    public static String authors;
    public static String boundTo;
    public static String cannotOpen;
    public static String cannotRead;
    public static String circle;
    public static String comma;
    public static String contradicted;
    public static String denied;
    public static String denies;
    public static String disagree;
    public static String disagreeWhy;
    public static String filterHint;
    public static String gone;
    public static String links;
    public static String listedTwice;
    public static String marks;
    public static String mentionedTimes;
    public static String mentions;
    public static String mentionsIn;
    public static String mergedHere;
    public static String mergeKey;
    public static String name;
    public static String newOne;
    public static String newSource;
    public static String noMention;
    public static String none;
    public static String noneHint;
    public static String noSuch;
    public static String nothingToChoose;
    public static String noType;
    public static String nowhere;
    public static String ofThis;
    public static String oneName;
    public static String openPage;
    public static String otherNames;
    public static String ownSource;
    public static String page;
    public static String reading;
    public static String readingPage;
    public static String registry;
    public static String resolve;
    public static String says;
    public static String saysNothing;
    public static String selectInList;
    public static String selectSource;
    public static String show;
    public static String side;
    public static String splitKey;
    public static String takeOut;
    public static String through;
    public static String twoTargets;
    public static String type;
    public static String undated;
    public static String unresolve;
    public static String unresolved;

    static {
        NLS.initializeMessages(SourceMessages.class.getPackageName() + ".messages", SourceMessages.class); //$NON-NLS-1$
    }

    private SourceMessages() {
    }
}
