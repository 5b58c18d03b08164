// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import org.eclipse.osgi.util.NLS;

/** The words that all views share, in the language of the interface. */
public final class ViewMessages extends NLS {
    public static String cannotRead;
    public static String collecting;
    public static String commandFailed;
    public static String filter;
    public static String notNow;
    public static String wholeCorpus;

    static {
        NLS.initializeMessages(ViewMessages.class.getPackageName() + ".messages", ViewMessages.class); //$NON-NLS-1$
    }

    private ViewMessages() {
    }
}
