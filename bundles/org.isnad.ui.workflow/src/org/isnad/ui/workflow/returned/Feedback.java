// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.returned;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.workflow.guidelines.FindOutdated;
import org.isnad.workflow.guidelines.Outdated;
import org.isnad.workflow.review.FindQuestions;
import org.isnad.workflow.review.GuidelineQuestion;
import org.isnad.workflow.review.Returned;
import org.isnad.workflow.review.ReturnedWork;

/** What an annotator is told: what was decided otherwise, which questions the guidelines leave open, what was made under older ones. */
record Feedback(List<Returned> returned, List<GuidelineQuestion> questions, List<Outdated> outdated) {
    static final Feedback NONE = new Feedback(List.of(), List.of(), List.of());

    /** Reads it through a store of its own, so that edits go on beside. */
    static Feedback read(Path folder, String annotator, IProgressMonitor monitor) throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        CorpusStore store = CorpusStore.open(folder);
        return new Feedback(new ReturnedWork(store, annotator).run(progress.split(1)), new FindQuestions(store).run(progress.split(1)),
            new FindOutdated(CorpusStore.open(folder), List.of(annotator)).run(progress.split(1)));
    }

    boolean isEmpty() {
        return returned.isEmpty() && questions.isEmpty() && outdated.isEmpty();
    }
}
