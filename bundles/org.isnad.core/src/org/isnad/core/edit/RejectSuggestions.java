// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Verdict;

/** Rejects suggestions: they are shown no more, and a later run of the pipeline does not bring them back. */
public final class RejectSuggestions implements Edit {
	private final Collection<? extends Element> suggestions;

	/** Elements of suggestion sets, of any documents. */
	public RejectSuggestions(Collection<? extends Element> suggestions) {
		this.suggestions = suggestions;
	}

	@Override
	public String label() {
		return Messages.rejectSuggestions;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		for (Element suggestion : suggestions) {
			if (suggestion.eContainer() instanceof AnnotationSet set) {
				commands.add(session.annotations(set.getDocument()), Literals.ANNOTATION_SET__SUGGESTION_DECISIONS, Decide.record(suggestion.getId(), Verdict.REJECTED));
			} else {
				commands.add(session.relations(), Literals.RELATION_SET__SUGGESTION_DECISIONS, Decide.record(suggestion.getId(), Verdict.REJECTED));
			}
		}
		return commands.done();
	}
}
