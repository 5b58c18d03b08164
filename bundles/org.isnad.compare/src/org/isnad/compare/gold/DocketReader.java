// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.compare.Alignment;
import org.isnad.compare.ClaimLookup;
import org.isnad.compare.Group;
import org.isnad.compare.RelationEnds;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Problem;
import org.isnad.core.SameSources;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.EventGroup;
import org.isnad.model.RelationSet;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** Reads the items of a docket from what the annotators have, what is gold, and what the log says. */
final class DocketReader {
	private final Docket docket;
	private final CorpusStore store;
	private final String document;
	private final Draft draft;
	private final SameSources sources;
	private final Map<String, String> events = new HashMap<>();
	private final Map<String, List<Problem>> problems = new HashMap<>();
	private final List<Item> items = new ArrayList<>();

	DocketReader(Docket docket) throws CorpusException {
		this.docket = docket;
		this.store = docket.store();
		this.document = docket.document();
		this.draft = docket.draft();
		this.sources = SameSources.of(store.sources().getEntities());
		for (String annotator : docket.annotators()) {
			for (EventGroup event : store.relations(annotator).getEvents()) {
				events.put(event.getId(), event.getLabel() == null ? event.getId() : event.getLabel());
			}
		}
	}

	List<Item> items() throws CorpusException {
		AnnotationSet gold = store.annotations(document, CorpusStore.GOLD);
		Alignment alignment = draft.alignment(document);
		GoldMap map = GoldMap.of(alignment, gold);
		Entries entries = new Entries(gold.getDecisions());
		problems.putAll(GoldProblems.of(store, gold));
		for (Group group : alignment.groups()) {
			items.add(item(group, map.gold(group).orElse(null), entries, docket.annotators(), any -> alignment.groupOf(any).map(Group::key).orElse("?"), span(group))); //$NON-NLS-1$
		}
		gold.eContents().stream().filter(Element.class::isInstance).map(Element.class::cast).filter(element -> map.group(element).isEmpty())
				.forEach(element -> items.add(alone(element, entries)));
		relations();
		merges();
		items.sort(Comparator.comparing((Item item) -> item.span() == null ? Integer.MAX_VALUE : item.span().begin()).thenComparing(item -> item.layer().ordinal()));
		return List.copyOf(items);
	}

	private List<Problem> problems(Element gold) {
		return gold == null ? List.of() : problems.getOrDefault(gold.getId(), List.of());
	}

	private Item item(Group group, Element gold, Entries entries, List<String> voters, Function<Element, String> place, Span span) {
		Points points = new Points(group, place, sources::id, events);
		List<Point> found = points.of(voters);
		Decision closed = entries.closed(group, gold);
		List<Decision> open = entries.open(group, gold);
		List<String> changed = closed == null || closed.getPolicy() != null ? List.of() : List.copyOf(GoldLog.changedSince(closed, group));
		Item.Status status;
		if (!changed.isEmpty()) {
			status = Item.Status.CHANGED;
		} else if (!open.isEmpty() || closed == null && gold == null) {
			status = Item.Status.OPEN;
		} else if (closed != null && closed.getPolicy() == null || closed == null) {
			status = Item.Status.DECIDED;
		} else {
			status = found.isEmpty() ? Item.Status.AGREED : Item.Status.AUTOMATIC;
		}
		boolean waits = status == Item.Status.OPEN && found.isEmpty() && gold == null && open.stream().anyMatch(decision -> decision.getReason() != null && decision.getReason().endsWith("not gold") //$NON-NLS-1$
				|| decision.getReason() != null && decision.getReason().endsWith("are gold")); //$NON-NLS-1$
		String key = group.layer().id() + ' ' + group.members().values().iterator().next().getId();
		return new Item(key, document, group.layer(), group, gold, status, voters, found, points.versions(), closed, changed, waits, span, null, problems(gold));
	}

	/** Gold that no annotator has: a person or an import brought it, or those who had it took it back. */
	private Item alone(Element gold, Entries entries) {
		Decision closed = entries.closed(null, gold);
		boolean lost = closed != null && !closed.getOrigins().isEmpty();
		List<String> changed = lost ? closed.getAnnotators() : List.of();
		Item.Status status = lost ? Item.Status.CHANGED : Item.Status.DECIDED;
		return new Item("gold " + gold.getId(), document, Layer.of(gold), null, gold, status, docket.annotators(), List.of(), List.of(), closed, changed, false, span(gold), null, problems(gold)); //$NON-NLS-1$
	}

	private Span span(Group group) {
		return span(group.members().get(group.members().firstKey()));
	}

	static Span span(Element element) {
		if (element instanceof SpanElement spanned) {
			return spanned.getSpan();
		}
		if (element instanceof Attribution attribution) {
			Optional<Claim> content = attribution.getContent().stream().findFirst();
			SpanElement words = attribution.getCue() != null ? attribution.getCue() : attribution.getSource() != null ? attribution.getSource() : content.orElse(null);
			return words == null ? null : words.getSpan();
		}
		return null;
	}

	/** The relations of which this is the first of the two documents, whichever claim an annotator put first: so each is listed once. */
	private void relations() throws CorpusException {
		Map<String, Optional<Alignment>> alignments = new HashMap<>();
		for (String annotator : draft.people()) {
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				for (String end : isListed(relation) ? List.of(relation.getArg1Document(), relation.getArg2Document()) : List.<String>of()) {
					if (!alignments.containsKey(end)) {
						alignments.put(end, draft.beside(end));
					}
				}
			}
		}
		RelationSet gold = store.relations(CorpusStore.GOLD);
		Entries entries = new Entries(gold.getDecisions());
		Map<String, ClaimRelation> byId = new HashMap<>();
		gold.getRelations().forEach(relation -> byId.put(relation.getId(), relation));
		for (Group group : Alignment.relations(store, draft.people(), other -> alignments.getOrDefault(other, Optional.empty()), this::isListed,
				GoldMap.decided(gold.getDecisions()))) {
			String annotator = group.members().firstKey();
			Optional<RelationEnds> ends = RelationEnds.of((ClaimRelation) group.members().get(annotator), new ClaimLookup(store, annotator));
			if (ends.isPresent()) {
				boolean first = document.equals(ends.get().document1());
				String other = first ? ends.get().document2() : ends.get().document1();
				List<String> voters = draft.people().stream().filter(each -> store.hasAnnotations(document, each) && store.hasAnnotations(other, each)).toList();
				Decision closed = entries.closed(group, null);
				ClaimRelation made = closed == null || closed.getTarget() == null ? entries.target(group, byId) : byId.get(closed.getTarget());
				Function<Element, String> place = relation -> alignments.getOrDefault(((ClaimRelation) relation).getArg1Document(), Optional.empty())
						.flatMap(alignment -> alignment.groupOfId(((ClaimRelation) relation).getArg1())).map(Group::key).orElse("?"); //$NON-NLS-1$
				items.add(item(group, made, entries, voters, place, (first ? ends.get().claim1() : ends.get().claim2()).getSpan()));
			}
		}
	}

	private boolean isListed(ClaimRelation relation) {
		String one = relation.getArg1Document();
		String other = relation.getArg2Document();
		return one != null && other != null && document.equals(one.compareTo(other) <= 0 ? one : other);
	}

	/** The merges of sources that annotations of this document name. */
	private void merges() throws CorpusException {
		Set<String> named = new HashSet<>();
		for (String annotator : docket.annotators()) {
			AnnotationSet set = store.annotations(document, annotator);
			set.getSources().stream().map(SourceMention::getEntity).forEach(named::add);
			set.getAttributions().stream().map(Attribution::getEntity).forEach(named::add);
		}
		List<Decision> log = store.relations(CorpusStore.GOLD).getDecisions();
		for (SourceEntity entity : store.sources().getEntities()) {
			for (SourceLink link : entity.getLinks()) {
				Optional<SourceEntity> kept = SameSources.isSame(link) ? store.entity(link.getEntity()) : Optional.empty();
				if (kept.isPresent() && (named.contains(entity.getId()) || named.contains(link.getEntity()))) {
					items.add(merge(entity, kept.get(), log));
				}
			}
		}
	}

	private Item merge(SourceEntity merged, SourceEntity kept, List<Decision> log) {
		Decision decision = log.stream().filter(each -> each.getOrigins().equals(List.of(merged.getId(), kept.getId()))).findFirst().orElse(null);
		Item.Status status = decision == null ? Item.Status.OPEN : Item.Status.DECIDED;
		return new Item("merge " + merged.getId() + ' ' + kept.getId(), document, Layer.ENTITY, null, merged, status, docket.annotators(), List.of(), List.of(), decision, List.of(), false, null, //$NON-NLS-1$
				new Item.Merge(merged, kept), List.of());
	}

	/** What the log says, found by the annotations and by the gold element. */
	private static final class Entries {
		private final Map<String, List<Decision>> byOrigin = new HashMap<>();
		private final Map<String, List<Decision>> byTarget = new HashMap<>();

		Entries(List<Decision> log) {
			for (Decision decision : log) {
				decision.getOrigins().forEach(origin -> byOrigin.computeIfAbsent(origin, key -> new ArrayList<>()).add(decision));
				if (decision.getTarget() != null) {
					byTarget.computeIfAbsent(decision.getTarget(), key -> new ArrayList<>()).add(decision);
				}
			}
		}

		private List<Decision> of(Group group, Element gold) {
			List<Decision> found = new ArrayList<>(gold == null ? List.of() : byTarget.getOrDefault(gold.getId(), List.of()));
			if (group != null) {
				for (String id : new TreeSet<>(group.members().values().stream().map(Element::getId).toList())) {
					byOrigin.getOrDefault(id, List.of()).stream().filter(decision -> !found.contains(decision)).forEach(found::add);
				}
			}
			return found;
		}

		/** The decision that stands: that of a person before that of a policy. */
		Decision closed(Group group, Element gold) {
			return of(group, gold).stream().filter(decision -> !decision.isOpen()).min(Comparator.comparing(decision -> decision.getPolicy() != null)).orElse(null);
		}

		List<Decision> open(Group group, Element gold) {
			return of(group, gold).stream().filter(Decision::isOpen).toList();
		}

		ClaimRelation target(Group group, Map<String, ClaimRelation> byId) {
			return of(group, null).stream().map(Decision::getTarget).map(byId::get).filter(relation -> relation != null).findFirst().orElse(null);
		}
	}
}
