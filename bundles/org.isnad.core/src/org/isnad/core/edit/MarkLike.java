// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;

/** Marks a span like another annotation: in its layer, with its tags, and with its entity where it is a source. Its links and comments are not repeated. */
public final class MarkLike implements Edit {
	private final String documentId;
	private final Span span;
	private final SpanElement pattern;
	private SpanElement created;

	/** A span of a document, in UTF-16 code units, and the annotation to repeat, of any document; it may have been deleted since. */
	public MarkLike(String documentId, Span span, SpanElement pattern) {
		this.documentId = documentId;
		this.span = span;
		this.pattern = pattern;
	}

	@Override
	public String label() {
		return Messages.markLike;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Command command = mark(session);
		Layer layer = Layer.of(pattern);
		for (Tagset tagset : session.store().scheme().tagsets(layer)) {
			EStructuralFeature feature = pattern.eClass().getEStructuralFeature(tagset.getName());
			// the new element is no part of the model yet, so no command is needed
			if (feature != null && pattern.eGet(feature) instanceof String value && session.store().scheme().allows(layer, tagset.getName(), value)) {
				created.eSet(feature, value);
			}
		}
		if (pattern instanceof SourceMention) {
			created.eSet(Literals.SOURCE_MENTION__ENTITY, pattern.eGet(Literals.SOURCE_MENTION__ENTITY));
		}
		return command;
	}

	private Command mark(EditSession session) throws EditException {
		switch (pattern) {
			case Claim claim -> {
				MarkClaim mark = new MarkClaim(documentId, span);
				Command command = mark.command(session);
				created = mark.created();
				return command;
			}
			case SourceMention source -> {
				MarkSource mark = new MarkSource(documentId, span);
				Command command = mark.command(session);
				created = mark.created();
				return command;
			}
			case Cue cue -> {
				MarkCue mark = new MarkCue(documentId, span);
				Command command = mark.command(session);
				created = mark.created();
				return command;
			}
			case Anchor anchor -> {
				MarkAnchor mark = new MarkAnchor(documentId, span, anchor.getKind());
				Command command = mark.command(session);
				created = mark.created();
				return command;
			}
			default -> throw new EditException(Messages.noEnd);
		}
	}

	/** What was marked; null before it was executed. */
	public SpanElement created() {
		return created;
	}
}
