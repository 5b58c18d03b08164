// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.OpenSuggestions;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.SpanElement;

/**
 * Suggestions as they are decided: source, cue and what they say are one report, so a decision about one of them is one about the report.
 * A picture of the annotations as they are, in which many suggestions are looked up quickly; for the thread that edits.
 */
public final class SuggestedReports {
	private static final Comparator<SpanElement> IN_TEXT = Comparator.<SpanElement> comparingInt(end -> end.getSpan().begin())
			.thenComparing(end -> end.getSpan().end(), Comparator.reverseOrder());

	private final EditSession session;
	private final Map<AnnotationSet, Map<EObject, List<Attribution>>> byEnd = new IdentityHashMap<>();
	private final Map<String, OpenSuggestions> open = new HashMap<>();

	/** The reports that the session's annotator has to decide. */
	public SuggestedReports(EditSession session) {
		this.session = session;
	}

	/** Whether an object is an element that a pipeline suggests. */
	public static boolean isSuggestion(Object object) {
		return object instanceof Element element && (element.eContainer() instanceof AnnotationSet set && set.getKind() == SetKind.SUGGESTIONS
				|| element.eContainer() instanceof RelationSet relations && relations.getKind() == SetKind.SUGGESTIONS);
	}

	/**
	 * What to accept with suggestions: the undecided reports that they are ends of, else themselves.
	 *
	 * @throws EditException if the annotator's own annotations cannot be read
	 */
	public Set<Element> toAccept(Collection<? extends Element> suggestions) throws EditException {
		Set<Element> all = new LinkedHashSet<>();
		for (Element suggestion : suggestions) {
			List<Attribution> reports = open(suggestion);
			all.addAll(reports.isEmpty() ? List.of(suggestion) : reports);
		}
		return all;
	}

	/**
	 * What to reject with suggestions: the same reports, and those of their ends that no other undecided report needs.
	 *
	 * @throws EditException if the annotator's own annotations cannot be read
	 */
	public Set<Element> toReject(Collection<? extends Element> suggestions) throws EditException {
		Set<Element> all = toAccept(suggestions);
		for (Element report : List.copyOf(all)) {
			for (SpanElement end : ends(report)) {
				if (all.containsAll(open(end))) {
					all.add(end);
				}
			}
		}
		all.addAll(suggestions);
		return all;
	}

	/** What to ask about again with suggestions that were rejected: reports with their ends. */
	public static Set<Element> toReopen(Collection<? extends Element> suggestions) {
		Set<Element> all = new LinkedHashSet<>(suggestions);
		suggestions.forEach(suggestion -> all.addAll(ends(suggestion)));
		return all;
	}

	/**
	 * Those of the spans that stand for a decision: of each undecided report what comes first in the text, and what belongs to no report.
	 *
	 * @throws EditException if the annotator's own annotations cannot be read
	 */
	public Set<SpanElement> firstOfReports(Collection<? extends SpanElement> spans) throws EditException {
		Set<SpanElement> first = new LinkedHashSet<>();
		for (SpanElement span : spans) {
			List<Attribution> reports = open(span);
			if (reports.isEmpty()) {
				first.add(span);
			}
			for (Attribution report : reports) {
				first(report).ifPresent(first::add);
			}
		}
		return first;
	}

	/**
	 * The annotator's own element that was made from a suggestion.
	 *
	 * @throws EditException if the annotator's own annotations cannot be read
	 */
	public Optional<Element> takenFrom(Element suggestion) throws EditException {
		EObject own = suggestion instanceof ClaimRelation ? session.relations()
				: suggestion.eContainer() instanceof AnnotationSet set ? session.annotations(set.getDocument()) : null;
		return own == null ? Optional.empty()
				: own.eContents().stream().filter(Element.class::isInstance).map(Element.class::cast)
						.filter(element -> suggestion.getId() != null && suggestion.getId().equals(element.getOrigin())).findFirst();
	}

	/** What of a suggestion comes first in the text: of an attribution one of its ends, else itself where it stands in the text. */
	public static Optional<SpanElement> first(Element suggestion) {
		return suggestion instanceof SpanElement span ? Optional.of(span) : ends(suggestion).stream().filter(end -> end.getSpan() != null).min(IN_TEXT);
	}

	/** The spans that an attribution links; none for anything else. */
	static List<SpanElement> ends(Element report) {
		return report instanceof Attribution ? report.eCrossReferences().stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList() : List.of();
	}

	/** The undecided attributions that an element is an end of. */
	private List<Attribution> open(Element end) throws EditException {
		if (!(end instanceof SpanElement) || !(end.eContainer() instanceof AnnotationSet set)) {
			return List.of();
		}
		List<Attribution> reports = byEnd.computeIfAbsent(set, SuggestedReports::index).getOrDefault(end, List.of());
		if (reports.isEmpty()) {
			return reports;
		}
		OpenSuggestions undecided = open.get(set.getDocument());
		if (undecided == null) {
			undecided = OpenSuggestions.beside(session.annotations(set.getDocument()));
			open.put(set.getDocument(), undecided);
		}
		return reports.stream().filter(undecided::isOpen).toList();
	}

	private static Map<EObject, List<Attribution>> index(AnnotationSet set) {
		Map<EObject, List<Attribution>> index = new IdentityHashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			ends(attribution).stream().distinct().forEach(end -> index.computeIfAbsent(end, e -> new ArrayList<>()).add(attribution));
		}
		return index;
	}
}
