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
import java.util.Optional;
import java.util.function.BiPredicate;

import org.isnad.arabic.time.DateInterval;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.SameSources;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;

/** Puts the claims of one annotator into time. For one thread at a time, and while nothing changes the model. */
public final class TimelineBuilder {
	private final CorpusStore store;
	private final String annotator;
	private final Map<String, Integer> lanes = new LinkedHashMap<>();
	private final List<Timeline.Point> points = new ArrayList<>();
	private SameSources same;

	/** The claims and relations of this annotator are asked for. */
	public TimelineBuilder(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
	}

	/**
	 * The timeline of the claims that are wanted.
	 *
	 * @param wanted whether a claim of a document is to be on it
	 * @throws CorpusException if something of the corpus cannot be read
	 */
	public Timeline build(BiPredicate<Document, Claim> wanted) throws CorpusException {
		points.clear();
		lanes.clear();
		same = SameSources.of(store.sources().getEntities());
		for (Document document : store.documents()) {
			if (store.hasAnnotations(document.getId(), annotator)) {
				add(document, wanted);
			}
		}
		Map<String, SourceEntity> entities = same.byId();
		List<Timeline.Point> inLanes = sortLanes(entities);
		inLanes.sort(Comparator.comparing((Timeline.Point point) -> spoken(point)).thenComparing(point -> said(point)).thenComparing(Timeline.Point::document)
				.thenComparing(Timeline.Point::claim));
		return new Timeline(laneValues(entities), inLanes, links(inLanes));
	}

	private static LocalDate spoken(Timeline.Point point) {
		return point.spoken().days() == null ? LocalDate.MAX : PublicationDate.middle(point.spoken().days());
	}

	private static LocalDate said(Timeline.Point point) {
		return point.said() == null ? LocalDate.MAX : point.said().first();
	}

	private void add(Document document, BiPredicate<Document, Claim> wanted) throws CorpusException {
		AnnotationSet set = store.annotations(document.getId(), annotator);
		List<Claim> claims = set.getClaims().stream().filter(claim -> claim.getSpan() != null && wanted.test(document, claim)).toList();
		if (claims.isEmpty()) {
			return;
		}
		DocumentText text = store.text(document.getId());
		ClaimTimes times = new ClaimTimes(document, text.string(), store.languageOf(document), set);
		DateInterval said = times.published().orElse(null);
		Map<Claim, String> speakers = speakers(set);
		for (Claim claim : claims) {
			int lane = lanes.computeIfAbsent(String.valueOf(speakers.get(claim)), any -> lanes.size());
			String words = claim.getSpan().isWellFormed(text.length()) ? claim.getSpan().textIn(text.string()) : ""; //$NON-NLS-1$
			points.add(new Timeline.Point(document.getId(), claim.getId(), words, lane, times.of(claim), said, document.getPubDateCertainty(), claim.getEvent()));
		}
	}

	/** Who is nearest to each claim: the source of its innermost attribution. */
	private Map<Claim, String> speakers(AnnotationSet set) {
		Map<Claim, String> speakers = new HashMap<>();
		Map<Claim, Integer> depths = new HashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			String entity = same.id(ChainWalker.entityOf(attribution));
			int depth = ChainWalker.chain(attribution).size();
			for (Claim claim : attribution.getContent()) {
				if (entity != null && depth > depths.getOrDefault(claim, 0)) {
					depths.put(claim, depth);
					speakers.put(claim, entity);
				}
			}
		}
		return speakers;
	}

	/** Lanes by side, then by name, those without a source last: sources of one side are to stand together. */
	private List<Timeline.Point> sortLanes(Map<String, SourceEntity> entities) {
		List<String> order = new ArrayList<>(lanes.keySet());
		order.sort(Comparator.comparing((String id) -> !entities.containsKey(id)).thenComparing(id -> side(entities.get(id))).thenComparing(id -> name(entities.get(id)))
				.thenComparing(Comparator.naturalOrder()));
		int[] places = new int[order.size()];
		for (int i = 0; i < places.length; i++) {
			places[lanes.get(order.get(i))] = i;
		}
		lanes.clear();
		order.forEach(id -> lanes.put(id, lanes.size()));
		List<Timeline.Point> moved = new ArrayList<>(points.size());
		for (Timeline.Point point : points) {
			moved.add(new Timeline.Point(point.document(), point.claim(), point.words(), places[point.lane()], point.spoken(), point.said(), point.certainty(), point.event()));
		}
		return moved;
	}

	private static String side(SourceEntity entity) {
		return Optional.ofNullable(entity).map(SourceEntity::getSide).orElse("\uFFFF"); //$NON-NLS-1$
	}

	private static String name(SourceEntity entity) {
		return Optional.ofNullable(entity).map(SourceEntity::getName).orElse(""); //$NON-NLS-1$
	}

	private List<Timeline.Lane> laneValues(Map<String, SourceEntity> entities) {
		return lanes.keySet().stream().map(entities::get)
				.map(entity -> entity == null ? new Timeline.Lane(null, null, null) : new Timeline.Lane(entity.getId(), entity.getName(), entity.getSide())).toList();
	}

	private List<Timeline.Link> links(List<Timeline.Point> sorted) throws CorpusException {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < sorted.size(); i++) {
			places.put(sorted.get(i).claim(), i);
		}
		List<Timeline.Link> links = new ArrayList<>();
		for (ClaimRelation relation : store.relations(annotator).getRelations()) {
			Integer from = places.get(relation.getArg1());
			Integer to = places.get(relation.getArg2());
			if (from != null && to != null) {
				links.add(new Timeline.Link(relation.getId(), relation.getLabel(), from, to));
			}
		}
		return links;
	}
}
