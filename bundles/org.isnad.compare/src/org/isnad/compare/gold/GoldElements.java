// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.Features;
import org.isnad.compare.Group;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;

/** Makes and fills the elements of one gold file, and takes those back that are not gold any more. */
final class GoldElements {
	private final GoldLog log;
	private final Policy policy;
	private final UnaryOperator<String> sources;
	private final Map<String, Element> existing = new LinkedHashMap<>();
	private final Map<Element, Group> made = new LinkedHashMap<>();

	/** @param sources the id of the source that an id of the registry means: votes for one that was merged into another are votes for that */
	GoldElements(Collection<? extends EObject> contents, GoldLog log, Policy policy, UnaryOperator<String> sources) {
		this.sources = sources;
		this.log = log;
		this.policy = policy;
		for (EObject content : contents) {
			if (content instanceof Element element) {
				existing.put(element.getId(), element);
			}
		}
	}

	/**
	 * The element of a group: the one of an earlier run where there is one, else a new one that is put into the list.
	 *
	 * @param before what an earlier run made of the group, or null; it keeps its id also where a boundary has moved since
	 * @param model  the member that looks most like what is gold
	 */
	@SuppressWarnings("unchecked")
	<E extends Element> E make(Group group, Element before, Element model, List<E> list, int voters) {
		Element element = before;
		for (int n = 1; element == null || made.containsKey(element); n++) {
			String id = GoldIds.element(group, n);
			element = existing.get(id);
			if (element == null) {
				element = (Element) EcoreUtil.create(model.eClass());
				element.setId(id);
				list.add((E) element);
				existing.put(id, element);
			}
		}
		made.put(element, group);
		log.decided(group, element.getId(), voters);
		if (element.getModifiedBy() == null) {
			fill(group, model, element);
		}
		return (E) element;
	}

	private void fill(Group group, Element model, Element element) {
		element.setOrigin(model.getId());
		// The time of the newest of them, not that of this run: adjudicating again must not change a byte.
		element.setCreatedAt(group.members().values().stream().map(Element::getCreatedAt).filter(time -> time != null).max(String::compareTo).orElse(null));
		for (EAttribute attribute : Features.judged(model)) {
			if (attribute != Literals.CLAIM__EVENT) {
				decide(group, element, attribute);
			}
		}
	}

	private void decide(Group group, Element element, EAttribute attribute) {
		Votes votes = new Votes(group.members(), member -> value(member, attribute));
		Object winner = votes.winner(policy);
		if (attribute.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> values = (List<Object>) element.eGet(attribute);
			values.clear();
			values.addAll(winner == null ? List.of() : (List<?>) winner);
		} else if (winner == null) {
			element.eUnset(attribute);
		} else {
			element.eSet(attribute, winner);
		}
		if (!votes.decided(policy) && !Features.isRemark(attribute)) {
			log.openTag(group, element.getId(), attribute.getName(), votes);
		}
	}

	private Object value(Element member, EAttribute attribute) {
		Object value = member.eGet(attribute);
		if (attribute.isMany()) {
			return List.copyOf((List<?>) value);
		}
		return Features.isEntity(attribute) ? sources.apply((String) value) : value;
	}

	/** The elements that were made or made again in this run, with what they stand for. */
	Optional<Group> groupOf(Element element) {
		return Optional.ofNullable(made.get(element));
	}

	/** Whether this run made the element and nobody changed it since, so that it may be taken back. */
	boolean isOurs(Element element) {
		return made.containsKey(element) && element.getModifiedBy() == null;
	}

	/** Takes back an element of this run; a person has to decide. */
	void takeBack(Element element, String reason) {
		Group group = made.remove(element);
		log.forgetTags(element.getId());
		log.open(group, reason);
		EcoreUtil.remove(element);
		existing.remove(element.getId());
	}

	/** The elements of earlier runs that this one did not make again. */
	List<Element> outdated() {
		return existing.values().stream().filter(element -> !made.containsKey(element) && log.isMadeByPolicy(element)).toList();
	}

	/** Drops an element of an earlier run. */
	void drop(Element element) {
		EcoreUtil.remove(element);
		existing.remove(element.getId());
	}

	/** Whether a person made the element, changed it or imported it. */
	boolean isKept(Element element) {
		return !made.containsKey(element) && !log.isMadeByPolicy(element);
	}

	/** All that is there now. */
	List<Element> all() {
		return List.copyOf(existing.values());
	}

	/** The ids of all that is there and that this run did not make. */
	Set<String> keptIds() {
		Set<String> ids = new HashSet<>(existing.keySet());
		made.keySet().forEach(element -> ids.remove(element.getId()));
		return ids;
	}

	/** How many elements this run made. */
	int madeCount() {
		return made.size();
	}
}
