// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.Random;

import org.isnad.ui.Settings;

/** How much chance is mixed into the queue, remembered from one start to the next. */
final class QueueSettings {
    private static final String SHARE = "desk.share"; //$NON-NLS-1$
    private static final String SEED = "desk.seed"; //$NON-NLS-1$
    private static final int USUAL = 15;

    private QueueSettings() {
    }

    /** The share of pairs by chance in per cent. */
    static int share() {
        return Math.max(0, Math.min(50, Settings.number(SHARE, USUAL)));
    }

    static void setShare(int percent) {
        Settings.remember(SHARE, Integer.toString(percent));
    }

    /** What the chance of this user begins with; drawn once, so that a queue is the same again tomorrow. */
    static long seed() {
        String known = Settings.remembered(SEED, ""); //$NON-NLS-1$
        if (known.isEmpty()) {
            known = Long.toString(new Random().nextLong());
            Settings.remember(SEED, known);
        }
        return Long.parseLong(known);
    }
}
