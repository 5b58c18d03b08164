// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.isnad.compare.ClaimLookup;
import org.isnad.compare.Features;
import org.isnad.compare.Group;
import org.isnad.compare.RelationEnds;
import org.isnad.core.CorpusException;
import org.isnad.core.Layer;
import org.isnad.core.edit.EditException;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;

/** Does to a draft what a person decided: makes gold with the ends that it needs. */
final class GoldMaker {
	private final Draft draft;
	private final DecisionLog log;
	/** What is gold of what, by document; forgotten where something comes or goes. */
	private final Map<String, GoldMap> maps = new HashMap<>();

	/** @param by the id of the person who decides */
	GoldMaker(Draft draft, String by, String code, String note) {
		this.draft = draft;
		this.log = new DecisionLog(draft, by, code, note);
	}

	/** The gold element of a group as the draft has it. */
	Optional<Element> goldOf(Group group) throws CorpusException {
		if (group.layer() == Layer.RELATION) {
			return relationOf(group).map(Element.class::cast);
		}
		String document = group.document();
		GoldMap map = maps.get(document);
		if (map == null) {
			map = GoldMap.of(draft.alignment(document), draft.gold(document));
			maps.put(document, map);
		}
		return map.gold(group);
	}

	private Optional<ClaimRelation> relationOf(Group group) {
		return draft.relations().getDecisions().stream().filter(decision -> decision.getTarget() != null && DecisionLog.isAbout(decision, group))
				.flatMap(decision -> draft.relations().getRelations().stream().filter(relation -> relation.getId().equals(decision.getTarget()))).findFirst();
	}

	/** Makes gold of the group, in the way that was chosen. */
	Element make(Group group, Choice.Make choice) throws CorpusException, EditException {
		if (group.layer() == Layer.RELATION) {
			return relate(group, choice);
		}
		AnnotationSet gold = draft.work(group.document());
		Element model = model(group, choice.ends());
		Element element = goldOf(group).orElseGet(() -> born(group, model, list(gold, model)));
		tags(group, choice.tags(), element);
		switch (element) {
		case Attribution attribution -> ends((Attribution) model, choice.ends(), attribution, group.document());
		case Claim claim -> claim(group, model(group, choice.tags() == null ? choice.ends() : choice.tags()), claim);
		case Anchor anchor -> anchor(group, (Anchor) model, anchor);
		default -> {
			// a span and tags, which all have
		}
		}
		if (element instanceof SpanElement spanned) {
			spanned.setSpan(Objects.requireNonNull(choice.span()));
		}
		log.decided(group, element, choice.code());
		return element;
	}

	private static Element model(Group group, String annotator) {
		Element model = annotator == null ? null : group.members().get(annotator);
		return model == null ? group.members().get(group.members().firstKey()) : model;
	}

	@SuppressWarnings("unchecked")
	private static List<Element> list(AnnotationSet gold, Element model) {
		return (List<Element>) gold.eGet(model.eContainmentFeature());
	}

	private Element born(Group group, Element model, List<Element> list) {
		Element element = (Element) EcoreUtil.create(model.eClass());
		int n = 1;
		while (isTaken(list, GoldIds.element(group, n))) {
			n++;
		}
		element.setId(GoldIds.element(group, n));
		element.setOrigin(model.getId());
		element.setCreatedAt(group.members().values().stream().map(Element::getCreatedAt).filter(Objects::nonNull).max(String::compareTo).orElse(null));
		list.add(element);
		maps.remove(group.document());
		return element;
	}

	private static boolean isTaken(List<Element> list, String id) {
		return list.stream().anyMatch(element -> element.getId().equals(id));
	}

	/** Takes the tags of one annotator, or for each tag the value that most have; of those that equally many have, the first. */
	private static void tags(Group group, String annotator, Element element) {
		SortedMap<String, Element> members = group.members();
		Element from = annotator == null ? null : members.get(annotator);
		for (EAttribute attribute : Features.judged(element)) {
			if (attribute == Literals.CLAIM__EVENT) {
				continue;
			}
			Object value = from != null ? from.eGet(attribute) : mostCommon(members, attribute);
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				List<Object> values = (List<Object>) element.eGet(attribute);
				values.clear();
				values.addAll((List<?>) value);
			} else if (value == null) {
				element.eUnset(attribute);
			} else {
				element.eSet(attribute, value);
			}
		}
	}

	private static Object mostCommon(SortedMap<String, Element> members, EAttribute attribute) {
		Votes votes = new Votes(members, member -> attribute.isMany() ? List.copyOf((List<?>) member.eGet(attribute)) : member.eGet(attribute));
		return votes.mostCommon();
	}

	private void ends(Attribution model, String annotator, Attribution attribution, String document) throws CorpusException, EditException {
		attribution.setSource((SourceMention) end(model.getSource(), annotator, document));
		attribution.setCue((Cue) end(model.getCue(), annotator, document));
		attribution.setParent((Attribution) end(model.getParent(), annotator, document));
		List<Claim> content = new ArrayList<>();
		for (Claim claim : model.getContent()) {
			content.add((Claim) end(claim, annotator, document));
		}
		attribution.getContent().clear();
		attribution.getContent().addAll(content);
	}

	/** What an end of the annotator's became in gold; it is taken as the annotator has it where it is not decided yet. */
	private Element end(Element end, String annotator, String document) throws CorpusException, EditException {
		if (end == null) {
			return null;
		}
		Group group = draft.alignment(document).groupOf(end).orElse(null);
		if (group == null) {
			return null;
		}
		Optional<Element> gold = goldOf(group);
		if (gold.isPresent()) {
			return gold.get();
		}
		if (log.isLeftOut(group)) {
			throw new EditException(NLS.bind(Messages.endLeftOut, group.layer().label()));
		}
		return make(group, new Choice.Make(Choice.How.TAKE, end instanceof SpanElement spanned ? spanned.getSpan() : null, annotator, annotator));
	}

	private void claim(Group group, Element model, Claim claim) throws CorpusException {
		Claim of = (Claim) model;
		claim.setTimeAnchor((Anchor) known(of.getTimeAnchor(), group.document()));
		String annotator = group.members().entrySet().stream().filter(member -> member.getValue() == model).map(Map.Entry::getKey).findFirst().orElseThrow();
		claim.setEvent(new GoldEvents(draft.store(), draft.relations(), draft.people(), Policy.MAJORITY).gold(annotator, of.getEvent()));
	}

	private void anchor(Group group, Anchor model, Anchor anchor) throws CorpusException {
		anchor.setKind(model.getKind());
		List<Claim> claims = new ArrayList<>();
		for (Claim claim : model.getClaims()) {
			Element gold = known(claim, group.document());
			if (gold instanceof Claim found && !claims.contains(found)) {
				claims.add(found);
			}
		}
		anchor.getClaims().clear();
		anchor.getClaims().addAll(claims);
	}

	/** What became gold of an annotation; null where nothing did yet. */
	private Element known(EObject annotation, String document) throws CorpusException {
		if (!(annotation instanceof Element element)) {
			return null;
		}
		Optional<Group> group = draft.alignment(document).groupOf(element);
		return group.isEmpty() ? null : goldOf(group.get()).orElse(null);
	}

	private Element relate(Group group, Choice.Make choice) throws CorpusException, EditException {
		String annotator = choice.ends() == null ? group.members().firstKey() : choice.ends();
		ClaimRelation model = (ClaimRelation) model(group, annotator);
		RelationEnds ends = RelationEnds.of(model, new ClaimLookup(draft.store(), annotator))
				.orElseThrow(() -> new EditException(Messages.claimGone));
		draft.work(group.document());
		for (String document : List.of(ends.document1(), ends.document2())) {
			draft.work(document);
		}
		Claim first = (Claim) end(ends.claim1(), annotator, ends.document1());
		Claim second = (Claim) end(ends.claim2(), annotator, ends.document2());
		List<Element> list = new ArrayList<>(draft.relations().getRelations());
		ClaimRelation relation = relationOf(group).orElseGet(() -> {
			ClaimRelation made = (ClaimRelation) born(group, model, list);
			draft.relations().getRelations().add(made);
			return made;
		});
		tags(group, choice.tags() == null ? annotator : choice.tags(), relation);
		GoldRelations.join(relation, ends.document1(), first, ends.document2(), second);
		log.decided(group, relation, choice.code());
		return relation;
	}

	/** Leaves the group out of gold. What hung on it is decided anew. */
	void drop(Group group) throws CorpusException {
		Optional<Element> gold = goldOf(group);
		if (group.layer() != Layer.RELATION) {
			draft.work(group.document());
		}
		if (gold.isPresent()) {
			remove(gold.get(), group.document());
		}
		log.leftOut(group);
	}

	/** Takes a gold element that no annotator has any more out of gold. */
	void remove(Element element, String document) throws CorpusException {
		new GoldRemoval(draft, document).remove(element);
		maps.remove(document);
	}
}
