// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.Group;
import org.isnad.compare.Alignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.SameSources;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SetKind;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.WorkState;

/** The gold set of one document in the making. */
final class GoldDocument {
	private static final String FACTUALITY = Literals.CLAIM__FACTUALITY.getName();

	private final AnnotationSet gold;
	private final Alignment alignment;
	private final int voters;
	private final Terms terms;
	private final Policy policy;
	private final GoldLog log;
	private final GoldElements elements;
	private final Map<Group, Element> before;
	private final Map<Group, Element> goldOf = new IdentityHashMap<>();
	private final Map<Element, Group> reconsidered = new IdentityHashMap<>();
	private Map<Element, List<Attribution>> hanging;

	/**
	 * @param gold       the gold set, or a copy of it that is worked on
	 * @param alignment  the work of the annotators
	 * @param annotators who worked on the document
	 * @param sources    the id of the source that an id of the registry means
	 */
	GoldDocument(AnnotationSet gold, Alignment alignment, Collection<String> annotators, Terms terms, UnaryOperator<String> sources) {
		this.gold = gold;
		this.alignment = alignment;
		this.voters = annotators.size();
		this.terms = terms;
		this.policy = terms.policy();
		this.log = new GoldLog(gold.getDecisions(), terms);
		this.elements = new GoldElements(gold.eContents(), log, policy, sources);
		this.before = GoldMap.of(alignment, gold).all();
		know();
	}

	/** The gold set of a document with the work of those annotators who worked on it, as a policy decides it. */
	static GoldDocument of(CorpusStore store, String document, List<String> annotators, Terms terms) throws CorpusException {
		AnnotationSet gold = store.annotations(document, CorpusStore.GOLD);
		GoldDocument made = new GoldDocument(gold, Alignment.of(store, document, annotators, GoldMap.decided(gold.getDecisions())), annotators, terms,
				SameSources.of(store.sources().getEntities())::id);
		gold.setKind(SetKind.GOLD);
		// Until all is decided: a document is not gold while it is being made.
		gold.setState(WorkState.IN_PROGRESS);
		return made;
	}

	/** Takes for gold what people decided or brought in, and what a policy decided and is not to be decided anew. */
	private void know() {
		before.forEach((group, element) -> {
			// A majority may decide the tags that unanimity left open.
			boolean more = policy == Policy.MAJORITY && log.isOpen(element);
			if (terms.onlyNew() && !more && log.byPolicy(group).filter(decision -> element.getId().equals(decision.getTarget()))
					.filter(decision -> GoldLog.changedSince(decision, group).isEmpty()).isPresent()) {
				log.stays(element.getId());
			}
			if (elements.isKept(element)) {
				goldOf.put(group, element);
			}
		});
	}

	AnnotationSet set() {
		return gold;
	}

	GoldElements elements() {
		return elements;
	}

	GoldLog log() {
		return log;
	}

	Alignment alignment() {
		return alignment;
	}

	/** The gold element of an annotator's; null where it is not gold. */
	Element goldOf(Element annotation) {
		return annotation == null ? null : alignment.groupOf(annotation).map(this::goldOf).orElse(null);
	}

	private Element goldOf(Group group) {
		Element element = goldOf.get(group);
		return element == null || element.eContainer() == null ? null : element;
	}

	/** Makes gold of what the policy decides. */
	void decide() {
		for (Group group : alignment.groups()) {
			Optional<Decision> person = log.byPerson(group);
			boolean settled = goldOf.containsKey(group) || log.isHeld(group) || person.isPresent();
			person.ifPresent(decision -> log.look(group, decision));
			if (settled && person.isEmpty()) {
				reconsider(group);
			} else if (settled) {
				continue;
			} else if (!policy.decides(group.members().size(), voters)) {
				log.open(group, group.members().size() + " of " + voters + " have it, too few for " + policy.id()); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (group.layer() == Layer.ATTRIBUTION) {
				attribute(group);
			} else {
				place(group);
			}
		}
		lookForLost();
		linkTimes();
		// Those that others still point to go in a later round, or stay if a person's annotation does.
		boolean dropped = true;
		while (dropped) {
			dropped = false;
			for (Element old : elements.outdated()) {
				if (!isReferred(old)) {
					elements.drop(old);
					dropped = true;
				}
			}
		}
	}

	/** The author's factuality that waited for somebody in the gold set to say it may have been waiting for what is gold now. */
	private void reconsider(Group group) {
		if (goldOf(group) instanceof Claim claim && claim.getModifiedBy() == null && claim.getFactuality() == null && log.reconsider(group, FACTUALITY)) {
			Votes votes = new Votes(group.members(), member -> ((Claim) member).getFactuality());
			if (votes.decided(policy)) {
				claim.setFactuality((String) votes.winner(policy));
				reconsidered.put(claim, group);
			} else {
				log.openTag(group, claim.getId(), FACTUALITY, votes);
			}
		}
	}

	/** What a person made gold of, and no annotator has any more, has to be looked at again. */
	private void lookForLost() {
		for (Decision decision : log.personsDecisions()) {
			log.expire(GoldIds.lost(gold.getDocument(), decision.getTarget()));
			if (decision.getSeen() != null && decision.getOrigins().stream().noneMatch(origin -> alignment.groupOfId(origin).isPresent())
					&& elements.all().stream().anyMatch(element -> element.getId().equals(decision.getTarget()))) {
				log.lookAtLost(decision, gold.getDocument());
			}
		}
	}

	/** Makes a span where the policy decides for one boundary. */
	private void place(Group group) {
		Optional<Span> winner = SpanVotes.winner(group.members().values(), terms);
		if (winner.isEmpty()) {
			log.open(group, "span: " + new Votes(group.members(), member -> ((SpanElement) member).getSpan())); //$NON-NLS-1$
			return;
		}
		Span span = winner.get();
		Element model = group.members().values().stream().filter(member -> span.equals(((SpanElement) member).getSpan())).findFirst().orElseThrow();
		SpanElement element = switch (group.layer()) {
		case CLAIM -> make(group, model, gold.getClaims());
		case SOURCE -> make(group, model, gold.getSources());
		case CUE -> make(group, model, gold.getCues());
		case ANCHOR -> make(group, model, gold.getAnchors());
		default -> throw new IllegalStateException(group.layer().id());
		};
		if (elements.isOurs(element)) {
			element.setSpan(span);
			if (element instanceof Anchor anchor) {
				anchor.setKind(((Anchor) model).getKind());
				linkAnchor(group, anchor);
			}
		}
	}

	private <E extends Element> E make(Group group, Element model, List<E> list) {
		E element = elements.make(group, before.get(group), model, list, voters);
		goldOf.put(group, element);
		return element;
	}

	/** Makes an attribution where the policy decides for its ends and they are gold. */
	private void attribute(Group group) {
		Map<String, Votes> ends = new LinkedHashMap<>();
		ends.put("source", votes(group, Attribution::getSource)); //$NON-NLS-1$
		ends.put("cue", votes(group, Attribution::getCue)); //$NON-NLS-1$
		ends.put("parent", votes(group, Attribution::getParent)); //$NON-NLS-1$
		for (Map.Entry<String, Votes> end : ends.entrySet()) {
			if (!end.getValue().decided(policy)) {
				log.open(group, end.getKey() + ": " + end.getValue()); //$NON-NLS-1$
				return;
			}
			Object winner = end.getValue().winner(policy);
			if (winner != null && gold(winner) == null) {
				log.open(group, "its " + end.getKey() + " is not gold"); //$NON-NLS-1$ //$NON-NLS-2$
				return;
			}
		}
		AgreedContent content = new AgreedContent(group, alignment, policy);
		if (content.isNothingAgreed()) {
			log.open(group, "content: " + content); //$NON-NLS-1$
			return;
		}
		if (content.agreed().stream().anyMatch(claim -> goldOf(claim) == null)) {
			log.open(group, "its content is not gold"); //$NON-NLS-1$
			return;
		}
		Object cue = ends.get("cue").winner(policy); //$NON-NLS-1$
		Element model = group.members().values().stream().filter(member -> Objects.equals(cue, key(((Attribution) member).getCue()))).findFirst().orElseThrow();
		Attribution attribution = make(group, model, gold.getAttributions());
		if (!elements.isOurs(attribution)) {
			return;
		}
		attribution.setSource((SourceMention) gold(ends.get("source").winner(policy))); //$NON-NLS-1$
		attribution.setCue((Cue) gold(cue));
		attribution.setParent((Attribution) gold(ends.get("parent").winner(policy))); //$NON-NLS-1$
		List<Claim> claims = content.agreed().stream().map(claim -> (Claim) goldOf(claim)).toList();
		if (!attribution.getContent().equals(claims)) {
			attribution.getContent().clear();
			attribution.getContent().addAll(claims);
		}
		if (content.isOpen()) {
			log.openTag(group, attribution.getId(), "content", content); //$NON-NLS-1$
		}
	}

	private Votes votes(Group group, Function<Attribution, Element> end) {
		return new Votes(group.members(), member -> key(end.apply((Attribution) member)));
	}

	private String key(Element end) {
		return end == null ? null : alignment.groupOf(end).map(Group::key).orElse(null);
	}

	private Element gold(Object key) {
		return key == null ? null : alignment.group((String) key).map(this::goldOf).orElse(null);
	}

	/** An anchor belongs to those gold claims that enough of its annotators gave it to. */
	private void linkAnchor(Group group, Anchor anchor) {
		Map<String, Integer> votes = new HashMap<>();
		group.members().values().forEach(member -> ((Anchor) member).getClaims().stream().map(this::key).filter(Objects::nonNull).distinct()
				.forEach(key -> votes.merge(key, 1, Integer::sum)));
		List<Claim> claims = new ArrayList<>();
		votes.forEach((key, count) -> {
			if (gold(key) instanceof Claim claim && policy.decides(count, group.members().size())) {
				claims.add(claim);
			}
		});
		claims.sort(Comparator.comparing(Claim::getSpan).thenComparing(Claim::getId));
		anchor.getClaims().clear();
		anchor.getClaims().addAll(claims);
	}

	private void linkTimes() {
		for (Claim claim : gold.getClaims()) {
			if (elements.isOurs(claim)) {
				Group group = elements.groupOf(claim).orElseThrow();
				Object winner = new Votes(group.members(), member -> key(((Claim) member).getTimeAnchor())).winner(policy);
				claim.setTimeAnchor((Anchor) gold(winner));
			}
		}
	}

	private boolean isReferred(Element element) {
		Predicate<Attribution> refers = attribution -> attribution != element && (attribution.getSource() == element || attribution.getCue() == element
				|| attribution.getParent() == element || attribution.getContent().contains(element));
		return gold.getAttributions().stream().anyMatch(refers);
	}

	/** Leaves the author's factuality of a claim open that nobody in the gold set says; true if that was what broke the rule. */
	boolean leaveFactualityOpen(Element element, String rule) {
		Group group = element instanceof Claim ? elements.groupOf(element).orElse(reconsidered.get(element)) : null;
		if (group != null && element instanceof Claim claim && claim.getFactuality() != null) {
			claim.setFactuality(null);
			log.openRule(group, claim.getId(), FACTUALITY, rule);
			return true;
		}
		return false;
	}

	/** Takes back an element that breaks a rule, and what cannot stand without it. */
	void takeBack(Element element, String reason) {
		elements.takeBack(element, reason);
		for (Attribution attribution : hanging(element)) {
			if (attribution.eContainer() == gold && elements.isOurs(attribution)) {
				takeBack(attribution, "its " + (attribution.getParent() == element ? "parent" : Layer.of(element).id()) + " is not gold"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
	}

	/** The attributions that have the element as an end. Looked up once, for thousands may have to go. */
	private List<Attribution> hanging(Element element) {
		if (hanging == null) {
			hanging = new HashMap<>();
			for (Attribution attribution : gold.getAttributions()) {
				List<Element> ends = new ArrayList<>(attribution.getContent());
				ends.addAll(Arrays.asList(attribution.getSource(), attribution.getCue(), attribution.getParent()));
				ends.forEach(end -> hanging.computeIfAbsent(end, key -> new ArrayList<>()).add(attribution));
			}
		}
		return hanging.getOrDefault(element, List.of());
	}

	/** Unlinks what outdated elements still point to, writes the log and sets the state. */
	void finish() {
		gold.getAnchors().forEach(anchor -> anchor.getClaims().removeIf(claim -> claim.eContainer() != gold));
		gold.getClaims().stream().filter(claim -> claim.getTimeAnchor() != null && claim.getTimeAnchor().eContainer() != gold)
				.forEach(claim -> claim.setTimeAnchor(null));
		log.write(elements.keptIds(), null);
		gold.setState(log.openCount() == 0 ? WorkState.GOLD : WorkState.IN_PROGRESS);
	}
}
