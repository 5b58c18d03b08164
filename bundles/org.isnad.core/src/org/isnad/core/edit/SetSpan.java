// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Gives an element another span: moves its boundaries, adds or removes fragments. The relations of a claim stay in the order of the text.
 * A suggestion is accepted so corrected; an engine's own words are not changed.
 */
public final class SetSpan implements Edit {
	private final SpanElement element;
	private final Span span;

	/** The new span in UTF-16 code units. */
	public SetSpan(SpanElement element, Span span) {
		this.element = element;
		this.span = span;
	}

	@Override
	public String label() {
		return Messages.setSpan;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (SuggestedReports.isSuggestion(element)) {
			return AcceptSuggestions.reports(List.of(element), session).corrected(element, Literals.SPAN_ELEMENT__SPAN, span).command(session);
		}
		AnnotationSet set = Spans.setOf(element);
		Spans.check(session, set.getDocument(), span);
		Commands commands = session.commands().set(element, Literals.SPAN_ELEMENT__SPAN, span);
		if (element instanceof Anchor anchor) {
			commands.set(anchor, Literals.ANCHOR__VALUE, Spans.value(anchor, span, Spans.text(session, set.getDocument()).string()));
		} else if (element instanceof Claim claim) {
			RelationEnds ends = new RelationEnds(session, set);
			ends.move(claim, span);
			ends.follow(commands);
		}
		return commands.done();
	}
}
