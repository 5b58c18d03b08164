// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SetKind;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.model.WorkState;

/** The gold set of one document in the making. */
final class GoldDocument {
	private final AnnotationSet gold;
	private final List<Group> groups;
	private final int voters;
	private final Policy policy;
	private final GoldLog log;
	private final GoldElements elements;
	private final Map<String, Element> byKey = new HashMap<>();
	private Map<Element, List<Attribution>> hanging;

	GoldDocument(CorpusStore store, String document, List<String> annotators, Policy policy) throws CorpusException {
		this.gold = store.annotations(document, CorpusStore.GOLD);
		this.groups = ExactAlignment.of(store, document, annotators);
		this.voters = annotators.size();
		this.policy = policy;
		this.log = new GoldLog(gold.getDecisions(), policy);
		this.elements = new GoldElements(gold.eContents(), log, policy);
		gold.setKind(SetKind.GOLD);
		// Until all is decided: a document is not gold while it is being made.
		gold.setState(WorkState.IN_PROGRESS);
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

	/** The gold element of an annotator's, by the key of its group; null where it is not gold. */
	Element goldOf(String key) {
		Element element = byKey.get(key);
		return element == null || element.eContainer() == null ? null : element;
	}

	/** Makes gold of what the policy decides. */
	void decide() {
		elements.kept().forEach(element -> byKey.putIfAbsent(ContentKeys.of(element), element));
		for (Group group : groups) {
			boolean settled = byKey.containsKey(group.key()) || log.isLeftOut(group);
			if (!settled && !policy.decides(group.members().size(), voters)) {
				log.open(group, group.members().size() + " of " + voters + " have it, too few for " + policy.id()); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (!settled) {
				make(group);
			}
		}
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

	private void make(Group group) {
		Element model = group.members().get(group.members().firstKey());
		switch (group.layer()) {
		case CLAIM -> byKey.put(group.key(), span(elements.make(group, gold.getClaims(), voters), model));
		case SOURCE -> byKey.put(group.key(), span(elements.make(group, gold.getSources(), voters), model));
		case CUE -> byKey.put(group.key(), span(elements.make(group, gold.getCues(), voters), model));
		case ANCHOR -> {
			Anchor anchor = span(elements.make(group, gold.getAnchors(), voters), model);
			anchor.setKind(((Anchor) model).getKind());
			byKey.put(group.key(), anchor);
			if (elements.isOurs(anchor)) {
				linkAnchor(group, anchor);
			}
		}
		case ATTRIBUTION -> attribute(group, (Attribution) model);
		default -> throw new IllegalStateException(group.layer().id());
		}
	}

	private static <E extends SpanElement> E span(E element, Element model) {
		element.setSpan(((SpanElement) model).getSpan());
		return element;
	}

	private void attribute(Group group, Attribution model) {
		List<Element> ends = new ArrayList<>();
		ends.add(model.getSource());
		ends.add(model.getCue());
		ends.add(model.getParent());
		ends.addAll(model.getContent());
		for (Element end : ends) {
			if (end != null && goldOf(ContentKeys.of(end)) == null) {
				log.open(group, "its " + role(model, end) + " is not gold"); //$NON-NLS-1$ //$NON-NLS-2$
				return;
			}
		}
		Attribution attribution = elements.make(group, gold.getAttributions(), voters);
		byKey.put(group.key(), attribution);
		if (elements.isOurs(attribution)) {
			attribution.setSource((SourceMention) gold(model.getSource()));
			attribution.setCue((Cue) gold(model.getCue()));
			attribution.setParent((Attribution) gold(model.getParent()));
			List<Claim> content = model.getContent().stream().map(claim -> (Claim) gold(claim)).toList();
			if (!attribution.getContent().equals(content)) {
				attribution.getContent().clear();
				attribution.getContent().addAll(content);
			}
		}
	}

	private Element gold(Element end) {
		return end == null ? null : goldOf(ContentKeys.of(end));
	}

	private static String role(Attribution attribution, Element end) {
		if (end == attribution.getSource()) {
			return "source"; //$NON-NLS-1$
		}
		return end == attribution.getCue() ? "cue" : end == attribution.getParent() ? "parent" : "content"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** An anchor belongs to those gold claims that enough of its annotators gave it to. */
	private void linkAnchor(Group group, Anchor anchor) {
		Map<String, Integer> votes = new HashMap<>();
		group.members().values().forEach(member -> ((Anchor) member).getClaims().stream().map(ContentKeys::of).distinct()
				.forEach(key -> votes.merge(key, 1, Integer::sum)));
		List<Claim> claims = new ArrayList<>();
		votes.forEach((key, count) -> {
			if (goldOf(key) instanceof Claim claim && policy.decides(count, group.members().size())) {
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
				Function<Element, Object> anchor = member -> ((Claim) member).getTimeAnchor() == null ? null : ContentKeys.of(((Claim) member).getTimeAnchor());
				Object winner = new Votes(group.members(), anchor).winner(policy);
				claim.setTimeAnchor(winner == null ? null : (Anchor) goldOf((String) winner));
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
		if (element instanceof Claim claim && claim.getFactuality() != null) {
			claim.setFactuality(null);
			log.openRule(elements.groupOf(claim).orElseThrow(), claim.getId(), Literals.CLAIM__FACTUALITY.getName(), rule);
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
		log.write(elements.keptIds());
		gold.setState(log.openCount() == 0 ? WorkState.GOLD : WorkState.IN_PROGRESS);
	}
}
