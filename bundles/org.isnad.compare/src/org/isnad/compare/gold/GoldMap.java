// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.compare.Alignment;
import org.isnad.compare.Group;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Decision;
import org.isnad.model.Element;

/**
 * What became of each annotator's annotation: the gold element it went into and the decision about it. What was decided once stays so
 * although a boundary of the annotation or of the gold was moved since; for gold that no decision speaks of (imported, or marked by
 * hand) the common text and the common ends tell. A value of the moment it was made.
 */
public final class GoldMap {
	private final Map<Group, Element> goldOf;
	private final Map<Element, Group> groupOf = new IdentityHashMap<>();
	private final Map<String, Decision> decisions = new HashMap<>();
	private final Alignment alignment;

	private GoldMap(Alignment alignment, Collection<? extends EObject> contents, List<Decision> log) {
		this.alignment = alignment;
		Map<String, Element> gold = new HashMap<>();
		List<Element> elements = new ArrayList<>();
		for (EObject content : contents) {
			if (content instanceof Element element) {
				elements.add(element);
				gold.put(element.getId(), element);
			}
		}
		Map<Group, Element> known = new IdentityHashMap<>();
		Set<Element> placed = new HashSet<>();
		for (Decision decision : log) {
			if (!decision.isOpen()) {
				decision.getOrigins().forEach(origin -> decisions.put(origin, decision));
				Element target = decision.getTarget() == null ? null : gold.get(decision.getTarget());
				if (target != null && placed.add(target)) {
					decision.getOrigins().stream().map(alignment::groupOfId).flatMap(Optional::stream)
							.filter(group -> group.layer() == Layer.of(target)).findFirst().ifPresent(group -> known.putIfAbsent(group, target));
				}
			}
		}
		goldOf = alignment.attach(known, elements);
		goldOf.forEach((group, element) -> groupOf.put(element, group));
	}

	static GoldMap of(Alignment alignment, AnnotationSet gold) {
		return new GoldMap(alignment, gold.eContents(), gold.getDecisions());
	}

	/** What each decision was about, for {@link Alignment#of(CorpusStore, String, Collection, Collection)}. */
	static List<List<String>> decided(List<Decision> log) {
		return log.stream().filter(decision -> !decision.isOpen() && !decision.getOrigins().isEmpty()).map(decision -> List.copyOf(decision.getOrigins())).toList();
	}

	/**
	 * The map of a document.
	 *
	 * @param annotators whose annotations are looked at; those who did not work on the document are left out
	 * @throws CorpusException if a file cannot be read
	 */
	public static GoldMap of(CorpusStore store, String document, Collection<String> annotators) throws CorpusException {
		AnnotationSet gold = store.annotations(document, CorpusStore.GOLD);
		return of(Alignment.of(store, document, annotators, decided(gold.getDecisions())), gold);
	}

	/** The annotations of the annotators, side by side. */
	public Alignment alignment() {
		return alignment;
	}

	/** The gold element that an annotator's annotation went into; empty where there is none, for it is open or was left out. */
	public Optional<Element> gold(Element annotation) {
		return alignment.groupOf(annotation).flatMap(this::gold);
	}

	/** The gold element of a group. */
	public Optional<Element> gold(Group group) {
		return Optional.ofNullable(goldOf.get(group));
	}

	/** The group that a gold element stands for; empty where no annotator has it. */
	public Optional<Group> group(Element gold) {
		return Optional.ofNullable(groupOf.get(gold));
	}

	/** The decision, by a person or a policy, about the annotation with that id; empty while it is open. */
	public Optional<Decision> decision(String annotation) {
		return Optional.ofNullable(decisions.get(annotation));
	}

	Map<Group, Element> all() {
		return Collections.unmodifiableMap(goldOf);
	}
}
