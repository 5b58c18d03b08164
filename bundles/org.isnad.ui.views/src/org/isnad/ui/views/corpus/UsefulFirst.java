// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.learn.LearnedModel;
import org.isnad.learn.UsefulDocument;
import org.isnad.learn.UsefulOrder;
import org.isnad.ui.Jobs;

/** The documents of which annotating would teach most, found in the background when asked for. UI thread. */
final class UsefulFirst {
    private static final int MOST = 50;

    private final Runnable changed;
    private List<String> order = List.of();
    private boolean on;

    UsefulFirst(Runnable changed) {
        this.changed = changed;
    }

    /** Finds the order, or forgets it. */
    void toggle(boolean wanted, EditSession session) {
        on = wanted;
        order = List.of();
        changed.run();
        if (on) {
            Path folder = session.store().folder();
            Jobs.run(CorpusMessages.usefulReading, monitor -> find(folder, monitor), this::take);
        }
    }

    private void take(List<UsefulDocument> found) {
        if (on) {
            order = found.stream().map(UsefulDocument::document).toList();
            if (order.isEmpty()) {
                Jobs.inform(CorpusMessages.usefulNone);
            }
            changed.run();
        }
    }

    /** Reads through a store of its own, so that edits go on beside. */
    private static List<UsefulDocument> find(Path folder, IProgressMonitor monitor) throws CorpusException {
        CorpusStore store = CorpusStore.open(folder);
        return new UsefulOrder(store, LearnedModel.of(store).orElse(null)).documents(MOST, monitor);
    }

    void forget() {
        on = false;
        order = List.of();
    }

    /** The ids in their order; none while it is not asked for or not found yet. */
    List<String> order() {
        return order;
    }
}
