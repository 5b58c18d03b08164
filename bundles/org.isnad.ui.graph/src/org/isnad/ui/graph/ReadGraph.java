// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.GraphLayout;
import org.isnad.scene.ElementLook;

/** Reads the relations of annotators and lays out the part that is asked for, away from the UI thread. */
final class ReadGraph {
	/** More claims than this nobody can look at, and their layout would take long. */
	static final int MOST = 1000;

	private final EditSession session;
	private final List<String> annotators;
	private final Set<String> stale;
	private final GraphScope scope;
	private final GraphLayout.Wrapping wrapping;
	private final boolean mirrored;

	/**
	 * What was read.
	 *
	 * @param whole  all that is related
	 * @param part   what the scope leaves of it
	 * @param layout how that lies, from left to right; null where it is too much or nothing
	 * @param shown  the same for the interface
	 * @param names  the short names of the documents by their ids
	 * @param events the names of the events by their ids
	 */
	record Result(ClaimGraph whole, ClaimGraph part, GraphLayout layout, GraphLayout shown, Map<String, String> names, Map<String, String> events) {
	}

	/** @param stale the ids of documents that were edited since the last reading */
	ReadGraph(EditSession session, List<String> annotators, Set<String> stale, GraphScope scope, GraphLayout.Wrapping wrapping, boolean mirrored) {
		this.session = session;
		this.annotators = annotators;
		this.stale = stale;
		this.scope = scope;
		this.wrapping = wrapping;
		this.mirrored = mirrored;
	}

	Result run(IProgressMonitor monitor) throws Exception {
		CorpusStore store = session.store();
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ClaimGraph whole = RelatedClaims.read(session, annotators, stale, progress.split(1));
		Map<String, String> events = session.read(() -> events(store));
		Map<String, String> names = session.read(() -> ElementLook.shortNames(store));
		ClaimGraph part = scope.of(whole);
		if (part.nodes().isEmpty() || part.nodes().size() > MOST) {
			return new Result(whole, part, null, null, names, events);
		}
		GraphLayout layout = GraphLayout.of(part, wrapping, progress.split(1));
		return new Result(whole, part, layout, mirrored ? layout.mirrored() : layout, names, events);
	}

	private Map<String, String> events(CorpusStore store) throws CorpusException {
		Map<String, String> events = new HashMap<>();
		for (String annotator : annotators) {
			store.relations(annotator).getEvents().stream().filter(event -> event.getLabel() != null).forEach(event -> events.putIfAbsent(event.getId(), event.getLabel()));
		}
		return events;
	}
}
