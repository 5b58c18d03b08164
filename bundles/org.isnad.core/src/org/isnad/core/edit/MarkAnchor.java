// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;

/** Marks a span that is not marked so yet as a time, place or quantity; it belongs to the claims around it. */
public final class MarkAnchor implements Edit {
	private final String documentId;
	private final Span span;
	private final AnchorKind kind;
	private Anchor created;

	/** A span of a document, in UTF-16 code units, and what it is. */
	public MarkAnchor(String documentId, Span span, AnchorKind kind) {
		this.documentId = documentId;
		this.span = span;
		this.kind = kind;
	}

	@Override
	public String label() {
		return Messages.markAnchor;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Spans.check(session, documentId, span);
		Spans.checkNew(session, documentId, Layer.ANCHOR, kind, span);
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createAnchor(), 'n');
		created.setSpan(span);
		created.setKind(kind);
		created.setValue(Spans.words(span, Spans.text(session, documentId).string()));
		for (Claim claim : session.annotations(documentId).getClaims()) {
			if (claim.getSpan() != null && claim.getSpan().covers(span)) {
				created.getClaims().add(claim);
			}
		}
		return commands.add(session.annotations(documentId), Literals.ANNOTATION_SET__ANCHORS, created).done();
	}

	/** What was marked; null before it was executed. */
	public Anchor created() {
		return created;
	}
}
