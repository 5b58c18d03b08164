// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.isnad.core.edit.EditSession;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.text.Isolation;
import org.isnad.uima.RankOperation.Ranked;

/**
 * Reads and ranks claims for the queue beside the window: a few at first, so that work can begin at once, then all of them. What was suggested is there as soon as the
 * claims are read, what can be found now as soon as it is found. For the thread of the window.
 */
final class QueueReading {
    private static final int FIRST_CLAIMS = 1_000;
    /** To rank more takes minutes; who has more runs the pipeline once for all. */
    private static final int MOST_CLAIMS = 20_000;

    private final Consumer<QueueSource> arrived;
    private Job running;

    /** {@code arrived} is given each step of the way. */
    QueueReading(Consumer<QueueSource> arrived) {
        this.arrived = arrived;
    }

    /** Begins anew; {@code first} where there is nothing to show yet. Otherwise what is shown stays until all is ranked. */
    void start(EditSession session, boolean first) {
        stop();
        read(session, first ? FIRST_CLAIMS : Integer.MAX_VALUE, first);
    }

    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    private void read(EditSession session, int enough, boolean show) {
        running = Jobs.run(DeskMessages.reading, monitor -> QueueSource.read(session, enough, monitor), read -> {
            if (isOpen(session)) {
                if (show) {
                    arrived.accept(read);
                }
                rank(session, read);
            }
        });
    }

    private void rank(EditSession session, QueueSource read) {
        running = Jobs.run(DeskMessages.ranking, monitor -> LiveRanking.of(session, Math.min(read.claims(), MOST_CLAIMS), monitor), found -> {
            if (isOpen(session)) {
                arrived.accept(read.with(found.map(Ranked::relations).orElse(List.of())));
                if (!read.isWhole()) {
                    read(session, Integer.MAX_VALUE, false);
                } else if (read.claims() > MOST_CLAIMS) {
                    Jobs.inform(Isolation.message(DeskMessages.rankedPart, MOST_CLAIMS, read.claims()));
                }
            }
        });
    }

    private static boolean isOpen(EditSession session) {
        return Workspace.session().filter(open -> open == session).isPresent();
    }
}
