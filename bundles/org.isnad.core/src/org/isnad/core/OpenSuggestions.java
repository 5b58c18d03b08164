// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Which suggestions for a document an annotator has still to decide: those that were neither accepted nor rejected and that do not merely say what the annotator marked already.
 * A picture of the annotations as they are; for the thread that edits.
 */
public final class OpenSuggestions {
	private record Place(EClass type, Span span) {
	}

	private final Set<String> decided = new HashSet<>();
	private final Map<Place, SpanElement> own = new HashMap<>();
	private final Set<List<Span>> reports = new HashSet<>();

	private OpenSuggestions(AnnotationSet set) {
		set.getSuggestionDecisions().forEach(decision -> decided.add(decision.getSuggestion()));
		for (List<? extends SpanElement> layer : List.of(set.getClaims(), set.getSources(), set.getCues(), set.getAnchors())) {
			layer.forEach(element -> own.putIfAbsent(place(element), element));
		}
		set.getAttributions().forEach(attribution -> reports.add(report(attribution)));
	}

	/** What is open beside the annotator's own annotations of the document. */
	public static OpenSuggestions beside(AnnotationSet own) {
		return new OpenSuggestions(own);
	}

	/** Whether a suggestion is still to be decided. */
	public boolean isOpen(Element suggestion) {
		if (decided.contains(suggestion.getId())) {
			return false;
		}
		return suggestion instanceof Attribution attribution ? !reports.contains(report(attribution)) : !(suggestion instanceof SpanElement element) || known(element).isEmpty();
	}

	/** The annotator's own element of the same layer over the same words. */
	public Optional<SpanElement> known(SpanElement suggestion) {
		return Optional.ofNullable(own.get(place(suggestion)));
	}

	private static Place place(SpanElement element) {
		return new Place(element.eClass(), element.getSpan());
	}

	/** Who says what in which words: two reports with the same ends are one. */
	private static List<Span> report(Attribution attribution) {
		List<Span> ends = new ArrayList<>();
		ends.add(attribution.getSource() == null ? null : attribution.getSource().getSpan());
		ends.add(attribution.getCue() == null ? null : attribution.getCue().getSpan());
		attribution.getContent().stream().map(Claim::getSpan).forEach(ends::add);
		return ends;
	}
}
