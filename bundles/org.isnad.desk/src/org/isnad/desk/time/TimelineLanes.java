// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.SameSources;
import org.isnad.desk.time.Timeline.Lane;
import org.isnad.desk.time.Timeline.Lanes;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.SourceEntity;
import org.isnad.model.Tag;

/** Sorts claims into lanes. Lanes of one side stand together, in the order of its tagset, those with most claims first; claims that have nothing to sort them by come last. */
final class TimelineLanes {
	private static final String AUTHOR = "AUTHOR"; //$NON-NLS-1$
	private static final String MEDIA = "MEDIA"; //$NON-NLS-1$

	private final Lanes kind;
	private final SameSources same;
	private final Map<String, Document> documents = new HashMap<>();
	private final Map<String, EventGroup> events = new HashMap<>();
	private final Map<String, Integer> sides = new HashMap<>();
	private final Map<String, Lane> known = new HashMap<>();
	private final List<Lane> lanes = new ArrayList<>();

	TimelineLanes(CorpusStore store, String annotator, Lanes kind) throws CorpusException {
		this.kind = kind;
		same = SameSources.of(store.sources().getEntities());
		store.documents().forEach(document -> documents.put(document.getId(), document));
		store.relations(annotator).getEvents().forEach(event -> events.put(event.getId(), event));
		store.scheme().tagset(Layer.ENTITY, "side").ifPresent(tagset -> { //$NON-NLS-1$
			for (Tag tag : tagset.getTags()) {
				sides.put(tag.getValue(), sides.size());
			}
		});
	}

	/** The lanes that were needed, in their order. */
	List<Lane> lanes() {
		return lanes;
	}

	/** The claims in their lanes, by the time that they speak of, then by the day they were said. */
	List<Timeline.Point> sorted(List<TimedClaim> claims) {
		Map<Lane, List<TimedClaim>> byLane = new LinkedHashMap<>();
		for (TimedClaim claim : claims) {
			byLane.computeIfAbsent(lane(claim), any -> new ArrayList<>()).add(claim);
		}
		lanes.addAll(byLane.keySet());
		lanes.sort(order(byLane));
		List<Timeline.Point> points = new ArrayList<>(claims.size());
		for (int i = 0; i < lanes.size(); i++) {
			for (TimedClaim claim : byLane.get(lanes.get(i))) {
				points.add(new Timeline.Point(claim, i));
			}
		}
		points.sort(Comparator.comparing((Timeline.Point point) -> PublicationDate.middle(point.claim().spoken().days()))
				.thenComparing(point -> point.claim().said() == null ? LocalDate.MAX : point.claim().said().first())
				.thenComparing(point -> point.claim().document()).thenComparing(point -> point.claim().claim()));
		return points;
	}

	private Comparator<Lane> order(Map<Lane, List<TimedClaim>> claims) {
		return Comparator.comparing((Lane lane) -> lane.equals(Lane.NONE)).thenComparing(lane -> sides.getOrDefault(String.valueOf(lane.side()), Integer.MAX_VALUE))
				.thenComparing(lane -> -claims.get(lane).size()).thenComparing(lane -> String.valueOf(lane.name())).thenComparing(lane -> String.valueOf(lane.id()));
	}

	private Lane lane(TimedClaim claim) {
		return switch (kind) {
		case SOURCE -> speaker(claim);
		case SIDE -> {
			String side = speaker(claim).side();
			yield side == null ? Lane.NONE : known.computeIfAbsent(side, tag -> new Lane(tag, null, tag, null));
		}
		case EVENT -> {
			EventGroup event = events.get(claim.event());
			yield event == null ? Lane.NONE : known.computeIfAbsent(event.getId(), id -> new Lane(id, event.getLabel(), null, null));
		}
		case DOCUMENT -> {
			Document document = documents.get(claim.document());
			yield known.computeIfAbsent(document.getId(), id -> new Lane(id, document.getTitle(), document.getOutletSide(), null));
		}
		};
	}

	/** What nobody else says the outlet says. */
	private Lane speaker(TimedClaim claim) {
		SourceEntity entity = same.entity(claim.speaker()).orElse(null);
		if (entity != null && !AUTHOR.equals(entity.getSourceType())) {
			return known.computeIfAbsent(entity.getId(), id -> new Lane(id, entity.getName(), entity.getSide(), entity.getSourceType()));
		}
		Document document = documents.get(claim.document());
		String side = entity != null && entity.getSide() != null ? entity.getSide() : document.getOutletSide();
		return document.getOutlet() == null ? Lane.NONE : new Lane(null, document.getOutlet(), side, MEDIA);
	}
}
