// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.time.TimelineBuilder;
import org.isnad.graph.ClaimGraph;
import org.isnad.ui.graph.time.ReadClaims;
import org.isnad.ui.graph.time.Timing;

/** Reads what annotators have related, away from the UI thread; edits wait for no more than a copy of the list of relations. */
public final class RelatedClaims {
	private RelatedClaims() {
	}

	/**
	 * All that is related.
	 *
	 * @param stale the ids of documents that were edited since the last reading
	 */
	public static ClaimGraph read(EditSession session, List<String> annotators, Set<String> stale, IProgressMonitor monitor) throws Exception {
		SubMonitor progress = SubMonitor.convert(monitor, annotators.size());
		synchronized (Timing.READING) {
			List<TimelineBuilder> builders = new ArrayList<>();
			for (String annotator : annotators) {
				TimelineBuilder builder = Timing.of(session, annotator);
				Set<String> documents = session.read(() -> ClaimGraph.documents(session.store(), annotator));
				new ReadClaims(session, builder, stale).run(documents, progress.split(1));
				builders.add(builder);
			}
			Supplier<ClaimGraph> prepared = session.read(() -> ClaimGraph.prepare(session.store(), builders));
			return prepared.get();
		}
	}
}
