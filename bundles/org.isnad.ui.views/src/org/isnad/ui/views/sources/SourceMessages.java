// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import org.eclipse.osgi.util.NLS;

/** The words of this package's views in the language of the interface. */
public final class SourceMessages extends NLS {
    public static String aliases;
    public static String authors;
    public static String cannotOpen;
    public static String cannotRead;
    public static String comma;
    public static String filterHint;
    public static String merge;
    public static String mergeBound;
    public static String mergeInto;
    public static String mergeSelf;
    public static String newSource;
    public static String none;
    public static String noneHint;
    public static String noType;
    public static String registry;
    public static String rename;
    public static String resolve;
    public static String selectSource;
    public static String show;
    public static String unresolve;
    public static String unresolved;

    static {
        NLS.initializeMessages(SourceMessages.class.getPackageName() + ".messages", SourceMessages.class); //$NON-NLS-1$
    }

    private SourceMessages() {
    }
}
