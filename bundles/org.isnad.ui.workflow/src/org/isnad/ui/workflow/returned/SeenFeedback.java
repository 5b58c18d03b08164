// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.core.CorpusStore;
import org.isnad.core.LocalFolder;
import org.isnad.workflow.review.Returned;

/** What an annotator has ticked off of the feedback: her own note on this machine, which is no part of the corpus. UI thread. */
final class SeenFeedback {
    private final LocalFolder folder;
    private final Path file;
    private final Set<String> seen = new TreeSet<>();

    SeenFeedback(CorpusStore store, String annotator) throws IOException {
        folder = new LocalFolder(store);
        file = folder.file("feedback", annotator + ".txt"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            seen.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException none) {
            return;
        }
    }

    boolean contains(Returned returned) {
        return seen.contains(line(returned));
    }

    /** Ticks it off, or takes that back. */
    void toggle(Returned returned) throws IOException {
        if (!seen.remove(line(returned))) {
            seen.add(line(returned));
        }
        folder.write(file, (String.join("\n", seen) + '\n').getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
    }

    private static String line(Returned returned) {
        return ReturnedRow.Item.key(returned).replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
