// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** Moves the boundaries of an element, adds or removes fragments. */
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
		Spans.check(session, ((AnnotationSet) element.eContainer()).getDocument(), span);
		return session.commands().set(element, Literals.SPAN_ELEMENT__SPAN, span).done();
	}
}
