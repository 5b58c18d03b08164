// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.Arrays;

import org.isnad.ui.Settings;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.desk.PairState;

/** Which pairs of the queue are listed. Remembered. */
enum QueueFilter {
    ALL, OPEN, DECIDED, SKIPPED, MISSING;

    private static final String KEY = "desk.filter"; //$NON-NLS-1$

    static QueueFilter remembered() {
        String name = Settings.remembered(KEY, ALL.name());
        return Arrays.stream(values()).filter(filter -> filter.name().equals(name)).findFirst().orElse(ALL);
    }

    void remember() {
        Settings.remember(KEY, name());
    }

    boolean accepts(QueueRow row) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> row.state() == PairState.OPEN;
            case DECIDED -> row.state() == PairState.RELATED || row.state() == PairState.NOT_RELATED;
            case SKIPPED -> row.state() == PairState.SKIPPED;
            case MISSING -> row.missing();
        };
    }

    String label() {
        return switch (this) {
            case ALL -> DeskMessages.filterAll;
            case OPEN -> DeskMessages.filterOpen;
            case DECIDED -> DeskMessages.filterDecided;
            case SKIPPED -> DeskMessages.filterSkipped;
            case MISSING -> DeskMessages.filterMissing;
        };
    }
}
