// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;

/** Takes the rejection of suggestions back at any later time: they are asked about again. What was accepted stays accepted. */
public final class ReopenSuggestions implements Edit {
	private final Collection<? extends Element> suggestions;

	/** Elements of suggestion sets, of any documents. */
	public ReopenSuggestions(Collection<? extends Element> suggestions) {
		this.suggestions = suggestions;
	}

	@Override
	public String label() {
		return Messages.reopenSuggestions;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Map<EObject, Set<String>> byOwner = new LinkedHashMap<>();
		for (Element suggestion : suggestions) {
			EObject own = suggestion.eContainer() instanceof AnnotationSet set ? session.annotations(set.getDocument()) : session.relations();
			byOwner.computeIfAbsent(own, o -> new HashSet<>()).add(suggestion.getId());
		}
		Commands commands = session.commands();
		byOwner.forEach((own, ids) -> {
			EReference decisions = own instanceof AnnotationSet ? Literals.ANNOTATION_SET__SUGGESTION_DECISIONS : Literals.RELATION_SET__SUGGESTION_DECISIONS;
			commands.removeAll(own, decisions, rejected((List<?>) own.eGet(decisions), ids));
		});
		return commands.done();
	}

	private static List<?> rejected(List<?> decisions, Set<String> ids) {
		return decisions.stream().map(SuggestionDecision.class::cast)
				.filter(decision -> decision.getVerdict() == Verdict.REJECTED && ids.contains(decision.getSuggestion())).toList();
	}
}
