// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.edit.EditSession;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.ui.graph.RelatedClaims;

/** Counts the relations of annotators by the sources of their claims, away from the UI thread. */
final class ReadMatrix {
	private final EditSession session;
	private final List<String> annotators;
	private final Set<String> stale;
	private final MatrixScope scope;

	/**
	 * What was counted.
	 *
	 * @param graph   all that is related
	 * @param matrix  what the scope leaves of it
	 * @param types   the tags of the types of sources by their ids
	 * @param events  the names of the events by their ids
	 * @param sources how many sources the registry has
	 */
	record Result(ClaimGraph graph, SourceMatrix matrix, Map<String, String> types, Map<String, String> events, int sources) {
		/** The same counted otherwise. */
		Result scoped(MatrixScope scope) {
			return new Result(graph, SourceMatrix.of(graph, scope.counted(), types, scope.order()), types, events, sources);
		}
	}

	/** @param stale the ids of documents that were edited since the last reading */
	ReadMatrix(EditSession session, List<String> annotators, Set<String> stale, MatrixScope scope) {
		this.session = session;
		this.annotators = annotators;
		this.stale = stale;
		this.scope = scope;
	}

	Result run(IProgressMonitor monitor) throws Exception {
		CorpusStore store = session.store();
		ClaimGraph graph = RelatedClaims.read(session, annotators, stale, monitor);
		SameSources same = session.read(() -> SameSources.of(store.sources().getEntities()));
		Map<String, String> types = new HashMap<>();
		same.sources().forEach(source -> types.put(source.getId(), Objects.requireNonNullElse(source.getSourceType(), ""))); //$NON-NLS-1$
		Map<String, String> events = session.read(() -> events(store));
		return new Result(graph, SourceMatrix.of(graph, scope.counted(), types, scope.order()), types, events, same.sources().size());
	}

	private Map<String, String> events(CorpusStore store) throws CorpusException {
		Map<String, String> events = new LinkedHashMap<>();
		for (String annotator : annotators) {
			store.relations(annotator).getEvents().stream().filter(event -> event.getLabel() != null).forEach(event -> events.putIfAbsent(event.getId(), event.getLabel()));
		}
		return events;
	}
}
