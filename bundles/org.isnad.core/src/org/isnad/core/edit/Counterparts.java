// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;

/** What an annotator has in a document that says the same as a suggestion, while suggestions are taken over. */
final class Counterparts {
	private record Place(EClass type, Span span) {
	}

	private final AnnotationSet own;
	private final Map<Place, Element> byPlace = new HashMap<>();
	private final Map<String, Element> byOrigin = new HashMap<>();
	private final Set<String> accepted = new HashSet<>();
	private final Map<String, List<SuggestionDecision>> rejected = new HashMap<>();

	Counterparts(AnnotationSet own) {
		this.own = own;
		for (EObject content : own.eContents()) {
			if (content instanceof SuggestionDecision decision) {
				if (decision.getVerdict() == Verdict.REJECTED) {
					rejected.computeIfAbsent(decision.getSuggestion(), id -> new ArrayList<>()).add(decision);
				} else {
					accepted.add(decision.getSuggestion());
				}
			} else if (content instanceof Element element) {
				add(element, element instanceof SpanElement spanned ? spanned.getSpan() : null);
			}
		}
	}

	AnnotationSet own() {
		return own;
	}

	/** Another element of the annotator's; the span is null where it has none. */
	void add(Element element, Span span) {
		if (span != null) {
			byPlace.putIfAbsent(new Place(element.eClass(), span), element);
		}
		if (element.getOrigin() != null) {
			byOrigin.putIfAbsent(element.getOrigin(), element);
		}
	}

	/** The element of this layer over these words, or null. */
	Element over(EClass type, Span span) {
		return byPlace.get(new Place(type, span));
	}

	/** The element that was made from a suggestion, now or at an earlier time, or null. */
	Element of(EObject suggestion) {
		return suggestion instanceof Element element && element.getId() != null ? byOrigin.get(element.getId()) : null;
	}

	/** Notes that a suggestion is accepted, whatever was decided about it before. */
	void accept(String suggestion, Commands commands) {
		commands.removeAll(own, Literals.ANNOTATION_SET__SUGGESTION_DECISIONS, rejected.getOrDefault(suggestion, List.of()));
		if (accepted.add(suggestion)) {
			commands.add(own, Literals.ANNOTATION_SET__SUGGESTION_DECISIONS, Decide.record(suggestion, Verdict.ACCEPTED));
		}
	}
}
