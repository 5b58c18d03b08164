// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.Layer;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;

/** Marks a span that is not marked so yet as a claim. */
public final class MarkClaim implements Edit {
	private final String documentId;
	private final Span span;
	private Claim created;

	/** A span of a document, in UTF-16 code units. */
	public MarkClaim(String documentId, Span span) {
		this.documentId = documentId;
		this.span = span;
	}

	@Override
	public String label() {
		return Messages.markClaim;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Spans.check(session, documentId, span);
		Spans.checkNew(session, documentId, Layer.CLAIM, null, span);
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createClaim(), 'c');
		created.setSpan(span);
		return commands.add(session.annotations(documentId), Literals.ANNOTATION_SET__CLAIMS, created).done();
	}

	/** What was marked; null before it was executed. */
	public Claim created() {
		return created;
	}
}
