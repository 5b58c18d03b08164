// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.GraphLayout;
import org.isnad.model.ClaimRelation;
import org.isnad.model.EventGroup;
import org.isnad.scene.ElementLook;

/** Reads the relations of an annotator and lays out the part that is asked for, away from the UI thread. */
final class ReadGraph {
	/** More claims than this nobody can look at, and their layout would take long. */
	static final int MOST = 1000;

	private final EditSession session;
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

	ReadGraph(EditSession session, GraphScope scope, GraphLayout.Wrapping wrapping, boolean mirrored) {
		this.session = session;
		this.scope = scope;
		this.wrapping = wrapping;
		this.mirrored = mirrored;
	}

	Result run(IProgressMonitor monitor) throws Exception {
		CorpusStore store = session.store();
		String annotator = session.annotator();
		Set<String> documents = session.read(() -> related(store, annotator));
		SubMonitor progress = SubMonitor.convert(monitor, documents.size() + 1);
		// One document at a time, so that no edit waits long for a corpus that is read for the first time.
		for (String document : documents) {
			progress.split(1);
			if (document != null && store.document(document).isPresent() && store.hasAnnotations(document, annotator)) {
				session.read(() -> store.annotations(document, annotator));
			}
		}
		ClaimGraph whole = session.read(() -> ClaimGraph.of(store, List.of(annotator)));
		Map<String, String> events = session.read(() -> store.relations(annotator).getEvents().stream().filter(event -> event.getLabel() != null)
			.collect(Collectors.toMap(EventGroup::getId, EventGroup::getLabel, (one, other) -> one, HashMap::new)));
		Map<String, String> names = session.read(() -> ElementLook.shortNames(store));
		ClaimGraph part = scope.of(whole);
		if (part.nodes().isEmpty() || part.nodes().size() > MOST) {
			return new Result(whole, part, null, null, names, events);
		}
		GraphLayout layout = GraphLayout.of(part, wrapping, progress.split(1));
		return new Result(whole, part, layout, mirrored ? layout.mirrored() : layout, names, events);
	}

	private static Set<String> related(CorpusStore store, String annotator) throws Exception {
		Set<String> documents = new LinkedHashSet<>();
		for (ClaimRelation relation : store.relations(annotator).getRelations()) {
			documents.add(relation.getArg1Document());
			documents.add(relation.getArg2Document());
		}
		return documents;
	}
}
