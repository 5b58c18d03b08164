// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;

import org.isnad.core.ChainWalker;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SetKind;
import org.isnad.model.SpanElement;
import org.isnad.model.SuggestionDecision;

/**
 * What is decided together: an engine suggests a source, its cue and what they say as one report, so a decision about one of
 * them is one about the report.
 */
public final class SuggestedUnit {

	private SuggestedUnit() {
	}

	/** Whether an element is a suggestion. */
	public static boolean isSuggested(Object element) {
		return element instanceof Element suggestion && suggestion.eContainer() instanceof AnnotationSet set
				&& set.getKind() == SetKind.SUGGESTIONS;
	}

	/** What to accept with a suggestion: the undecided attributions that it is an end of, else itself. */
	public static List<Element> toAccept(Element suggestion, EditSession session) throws EditException {
		List<Element> reports = reports(suggestion, session);
		return reports.isEmpty() ? List.of(suggestion) : reports;
	}

	/** What to reject with a suggestion: the same attributions, and those of their ends that no other one needs. */
	public static List<Element> toReject(Element suggestion, EditSession session) throws EditException {
		List<Element> reports = reports(suggestion, session);
		List<Element> rejected = new ArrayList<>(reports);
		for (Element report : reports) {
			report.eCrossReferences().stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast)
					.filter(end -> !rejected.contains(end) && reports.containsAll(ChainWalker.attributionsOf(end))).forEach(rejected::add);
		}
		if (!rejected.contains(suggestion)) {
			rejected.add(suggestion);
		}
		return rejected;
	}

	private static List<Element> reports(Element suggestion, EditSession session) throws EditException {
		if (!(suggestion instanceof SpanElement end) || !(suggestion.eContainer() instanceof AnnotationSet set)) {
			return List.of();
		}
		List<String> decided = session.annotations(set.getDocument()).getSuggestionDecisions().stream()
				.map(SuggestionDecision::getSuggestion).toList();
		List<Element> reports = new ArrayList<>();
		for (Attribution attribution : ChainWalker.attributionsOf(end)) {
			if (!decided.contains(attribution.getId())) {
				reports.add(attribution);
			}
		}
		return reports;
	}
}
