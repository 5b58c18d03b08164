// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.List;

/** The commands of the source that has the focus, in the registry and on its page. */
final class SourceKeys {
    static final String CONTEXT = "org.isnad.ui.views.sources.context"; //$NON-NLS-1$

    private static final String OWN = "org.isnad.ui.views.sources."; //$NON-NLS-1$
    static final String RENAME = OWN + "rename"; //$NON-NLS-1$
    static final String ALIASES = OWN + "aliases"; //$NON-NLS-1$
    static final String TYPE = OWN + "type"; //$NON-NLS-1$
    static final String SIDE = OWN + "side"; //$NON-NLS-1$
    static final String LINK = OWN + "link"; //$NON-NLS-1$
    static final String UNLINK = OWN + "unlink"; //$NON-NLS-1$
    static final String MERGE = OWN + "merge"; //$NON-NLS-1$
    static final String SPLIT = OWN + "split"; //$NON-NLS-1$

    /** In the order in which a menu shows them. */
    static final List<String> ALL = List.of(RENAME, ALIASES, TYPE, SIDE, LINK, UNLINK, MERGE, SPLIT);

    private SourceKeys() {
    }
}
