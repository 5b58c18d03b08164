// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningStateTest {
    private static final String HEAD = "at\tmodel\tengine\ttaught\tdocuments\tannotations\tlayer\texactMatched\texactFound\texactMarked\toverlapMatched\toverlapFound\toverlapMarked\n";

    @TempDir
    Path folder;

    @Test
    void tellsHowManyDocumentsAreStillNeeded() throws Exception {
        Path corpus = folder.resolve("c");
        Corpora.random(corpus, 2, 4, 3);
        LearningState state = LearningState.read(corpus, new NullProgressMonitor());
        assertFalse(state.isThere());
        assertEquals(3, state.annotated(), "the last document is empty");
        assertNull(state.before());
    }

    @Test
    void showsTheLastMeasurementAndRemembersTheOneBefore() throws Exception {
        Path corpus = folder.resolve("c");
        Corpora.random(corpus, 2, 9, 3);
        Path curve = corpus.resolve(".local").resolve("learned").resolve("curve.tsv");
        Files.createDirectories(curve.getParent());
        Files.writeString(curve, HEAD + line("2026-01-01T00:00:00Z", "3.00", 4) + line("2026-01-01T00:00:00Z", "6.00", 5) + "what is this\n"
            + line("2026-02-01T00:00:00Z", "3.50", 6) + line("2026-02-01T00:00:00Z", "7.00", 8));
        LearningState state = LearningState.read(corpus, new NullProgressMonitor());
        assertTrue(state.isThere());
        assertEquals(List.of(3.5, 7.0), state.points().stream().map(point -> point.taught()).toList());
        assertEquals(0.8, LearningChart.of(state.points().getLast(), "claim"), 1e-9);
        assertEquals(0.5, LearningChart.of(state.before(), "claim"), 1e-9);
        assertEquals(5, state.annotated(), "counted no further than is asked for");
    }

    private static String line(String at, String taught, int matched) {
        return String.join("\t", at, "abc", "0.1.0", taught, "8", "200", "claim", "1", "10", "10", Integer.toString(matched), "10", "10") + '\n';
    }
}
