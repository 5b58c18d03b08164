// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class TagMessages extends NLS {
    public static String addRemark;
    public static String aliases;
    public static String cannotRead;
    public static String change;
    public static String changed;
    public static String clear;
    public static String comma;
    public static String content;
    public static String correction;
    public static String cue;
    public static String date;
    public static String dateCertainty;
    public static String dateGiven;
    public static String dateInferred;
    public static String dateUnknown;
    public static String deleteRemark;
    public static String differ;
    public static String document;
    public static String encoding;
    public static String engine;
    public static String event;
    public static String file;
    public static String fragments;
    public static String guideline;
    public static String imported;
    public static String language;
    public static String length;
    public static String made;
    public static String means;
    public static String name;
    public static String no;
    public static String notDate;
    public static String nothing;
    public static String nothingHint;
    public static String outlet;
    public static String provenance;
    public static String rankedType;
    public static String remarks;
    public static String selected;
    public static String side;
    public static String source;
    public static String time;
    public static String title;
    public static String truncatedEnd;
    public static String truncatedStart;
    public static String unset;
    public static String url;
    public static String yes;

    static {
        NLS.initializeMessages(TagMessages.class.getPackageName() + ".messages", TagMessages.class); //$NON-NLS-1$
    }

    private TagMessages() {
    }
}
