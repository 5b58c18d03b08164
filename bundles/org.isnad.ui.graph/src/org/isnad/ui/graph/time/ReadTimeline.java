// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;
import org.isnad.desk.time.TimelineBuilder;
import org.isnad.graph.time.TimeLabels;
import org.isnad.model.ClaimRelation;
import org.isnad.model.EventGroup;
import org.isnad.model.SourceEntity;
import org.isnad.scene.ElementLook;

/** Reads the claims of an annotator and puts those that are asked for into time, away from the UI thread: one document after another, so that no edit waits long. */
final class ReadTimeline {
	/** So long nothing is shown before all is there; with more to read, what is there is shown this often. Milliseconds. */
	private static final long PATIENCE = 900;

	private final EditSession session;
	private final TimelineBuilder builder;
	private final TimelineScope scope;
	private final Set<String> stale;
	private final Consumer<Result> meanwhile;

	/**
	 * What was read.
	 *
	 * @param timeline the claims that are shown
	 * @param labels   their words
	 * @param names    short names of the documents by their ids
	 * @param events   names of the events by their ids, in the order of the corpus
	 * @param sources  names of the sources that speak, by their ids, with the number of their claims
	 * @param claims   how many claims there are in all that was read
	 * @param complete whether all was read
	 */
	record Result(Timeline timeline, TimeLabels labels, Map<String, String> names, Map<String, String> events, Map<String, Counted> sources, int claims, boolean complete) {
	}

	/** A name and how often it is meant. */
	record Counted(String name, int times) {
	}

	/**
	 * @param builder   keeps what was read before
	 * @param stale     the ids of documents to be read anew
	 * @param meanwhile is given what was read so far where it takes long; on the thread that runs
	 */
	ReadTimeline(EditSession session, TimelineBuilder builder, TimelineScope scope, Set<String> stale, Consumer<Result> meanwhile) {
		this.session = session;
		this.builder = builder;
		this.scope = scope;
		this.stale = stale;
		this.meanwhile = meanwhile;
	}

	Result run(IProgressMonitor monitor) throws Exception {
		synchronized (Timing.READING) {
			long[] shown = { System.currentTimeMillis() };
			new ReadClaims(session, builder, stale).run(monitor, () -> {
				if (System.currentTimeMillis() - shown[0] > PATIENCE) {
					meanwhile.accept(result(false));
					shown[0] = System.currentTimeMillis();
				}
			});
			return result(true);
		}
	}

	private Result result(boolean complete) throws Exception {
		CorpusStore store = session.store();
		Function<Predicate<TimedClaim>, Timeline> prepared = session.read(() -> builder.prepare(scope.lanes()));
		SameSources same = session.read(() -> SameSources.of(store.sources().getEntities()));
		List<ClaimRelation> relations = session.read(() -> List.copyOf(store.relations(builder.annotator()).getRelations()));
		Map<String, String> events = session.read(this::events);
		Map<String, String> names = session.read(() -> ElementLook.shortNames(store));
		Set<String> about = new HashSet<>();
		Map<String, Integer> speakers = new LinkedHashMap<>();
		List<TimedClaim> known = builder.known();
		for (TimedClaim claim : known) {
			if (scope.isAbout(claim, same)) {
				about.add(claim.claim());
			}
			if (claim.speaker() != null) {
				speakers.merge(same.id(claim.speaker()), 1, Integer::sum);
			}
		}
		Set<String> wanted = scope.wanted(about, relations);
		Timeline timeline = prepared.apply(claim -> wanted.contains(claim.claim()));
		Timeline drawn = new Timeline(timeline.lanes(), timeline.points(), timeline.links().stream().filter(link -> scope.labels().contains(link.label())).toList(), timeline.undated());
		Map<String, Counted> sources = new LinkedHashMap<>();
		speakers.forEach((id, times) -> same.entity(id).map(SourceEntity::getName).ifPresent(name -> sources.put(id, new Counted(name, times))));
		return new Result(drawn, new TimeLabels(drawn), names, events, sources, known.size(), complete);
	}

	private Map<String, String> events() throws Exception {
		Map<String, String> events = new LinkedHashMap<>();
		for (EventGroup event : session.store().relations(builder.annotator()).getEvents()) {
			events.put(event.getId(), event.getLabel() == null ? event.getId() : event.getLabel());
		}
		return events;
	}
}
