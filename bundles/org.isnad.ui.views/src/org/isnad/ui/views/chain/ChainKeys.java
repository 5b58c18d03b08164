// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

/** The commands of the ladder, and how the names of their keys are drawn. */
final class ChainKeys {
    static final String CONTEXT = "org.isnad.ui.views.chain.context"; //$NON-NLS-1$
    /** Names of keys are never turned round. */
    static final String UP = "\u2066Alt \u2191\u2069"; //$NON-NLS-1$

    private static final String OWN = "org.isnad.ui.views.chain."; //$NON-NLS-1$
    static final String BELOW = OWN + "below"; //$NON-NLS-1$
    static final String ABOVE = OWN + "above"; //$NON-NLS-1$
    static final String MOVE_UP = OWN + "up"; //$NON-NLS-1$
    static final String MOVE_DOWN = OWN + "down"; //$NON-NLS-1$
    static final String SOURCE = OWN + "source"; //$NON-NLS-1$
    static final String CUE = OWN + "cue"; //$NON-NLS-1$
    static final String CLASS = OWN + "class"; //$NON-NLS-1$
    static final String FACTUALITY = OWN + "factuality"; //$NON-NLS-1$
    static final String COMMITMENT = OWN + "commitment"; //$NON-NLS-1$
    static final String ATTRIBUTE = "org.isnad.ui.attribute"; //$NON-NLS-1$
    static final String NEST = "org.isnad.ui.nest"; //$NON-NLS-1$
    static final String DELETE = "org.isnad.ui.delete"; //$NON-NLS-1$
    static final String RESOLVE = "org.isnad.ui.resolveSource"; //$NON-NLS-1$

    private ChainKeys() {
    }
}
