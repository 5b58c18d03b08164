// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.ui.Jobs;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineSetting;
import org.isnad.uima.PipelineSettings;
import org.isnad.uima.Pipelines;
import org.isnad.uima.RankOperation;
import org.isnad.uima.RankOperation.Ranked;

/**
 * The ranking of the queue as it is now: what the pipeline of contradictions finds between the claims of the annotator, far below what it would suggest by itself, since
 * somebody looks at each pair. Nothing of it is stored.
 */
final class LiveRanking {
    private static final String PIPELINE = "contradictions"; //$NON-NLS-1$
    private static final String LEAST = "0.1"; //$NON-NLS-1$
    private static final String OF_A_CLAIM = "20"; //$NON-NLS-1$
    private LiveRanking() {
    }

    /** Of so many claims at most. Any thread but that of the window; none where the pipeline is not installed. Parameters that the user set for the pipeline hold, but for how much is kept. */
    static Optional<Ranked> of(EditSession session, int claims, IProgressMonitor monitor) throws CorpusException {
        Optional<Pipeline> pipeline = Pipelines.installed().find(PIPELINE);
        if (pipeline.isEmpty()) {
            return Optional.empty();
        }
        PipelineSetting setting = PipelineSettings.load(PipelineSettings.userFile(), Jobs::warn).of(PIPELINE).threshold(null).parameter("minimumScore", LEAST) //$NON-NLS-1$
            .parameter("mostPerClaim", OF_A_CLAIM); //$NON-NLS-1$
        return Optional.of(new RankOperation(session, pipeline.get(), setting, claims).run(monitor));
    }
}
