// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.Layer;
import org.isnad.model.SourceMention;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;

/** Marks a span that is not marked so yet as a mention of a source. */
public final class MarkSource implements Edit {
	private final String documentId;
	private final Span span;
	private SourceMention created;

	/** A span of a document, in UTF-16 code units. */
	public MarkSource(String documentId, Span span) {
		this.documentId = documentId;
		this.span = span;
	}

	@Override
	public String label() {
		return Messages.markSource;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Spans.check(session, documentId, span);
		Spans.checkNew(session, documentId, Layer.SOURCE, null, span);
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createSourceMention(), 's');
		created.setSpan(span);
		return commands.add(session.annotations(documentId), Literals.ANNOTATION_SET__SOURCES, created).done();
	}

	/** What was marked; null before it was executed. */
	public SourceMention created() {
		return created;
	}
}
