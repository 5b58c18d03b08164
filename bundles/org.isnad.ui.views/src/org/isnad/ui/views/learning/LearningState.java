// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.learn.LearnOperation;
import org.isnad.learn.LearnedModel;
import org.isnad.learn.LearningCurve;
import org.isnad.learn.LearningPoint;
import org.isnad.learn.UsefulDocument;
import org.isnad.learn.UsefulOrder;
import org.isnad.model.Document;
import org.isnad.scene.ElementLook;

/**
 * How far learning has come in a corpus.
 *
 * @param annotated how many documents have annotations, counted up to as many as it takes to learn
 * @param model     the model, or null
 * @param points    the points of the last measurement, with fewer documents first
 * @param before    the last point of the measurement before that, or null
 * @param useful    the documents of which annotating would teach most, the most useful first
 */
record LearningState(int annotated, LearnedModel model, List<LearningPoint> points, LearningPoint before, List<UsefulRow> useful) {
    private static final int MOST = 50;

    /** Nothing is known yet. */
    static final LearningState NONE = new LearningState(0, null, List.of(), null, List.of());

    /** Reads it through a store of its own, away from the UI thread. */
    static LearningState read(Path folder, IProgressMonitor monitor) throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        CorpusStore store = CorpusStore.open(folder);
        int annotated = 0;
        for (Document document : store.documents()) {
            progress.checkCanceled();
            if (annotated < LearnOperation.LEAST_DOCUMENTS && LearnedModel.isTaught(store, document)) {
                annotated++;
            }
        }
        LearnedModel model = LearnedModel.of(store).orElse(null);
        LearningCurve curve = LearningCurve.of(store);
        List<UsefulRow> useful = new ArrayList<>();
        // Without a model the order would say only which documents are unlike others: no reason yet to send anybody there.
        for (UsefulDocument each : model == null ? List.<UsefulDocument>of() : new UsefulOrder(store, model).documents(MOST, progress.split(90))) {
            useful.add(new UsefulRow(each, ElementLook.documentTitle(store.document(each.document()).orElseThrow())));
        }
        return new LearningState(annotated, model, curve.last(), before(curve), useful);
    }

    private static LearningPoint before(LearningCurve curve) {
        List<LearningPoint> last = curve.last();
        int at = curve.points().size() - last.size() - 1;
        return at < 0 ? null : curve.points().get(at);
    }

    /** Whether there is something to show. */
    boolean isThere() {
        return model != null || !points.isEmpty();
    }
}
