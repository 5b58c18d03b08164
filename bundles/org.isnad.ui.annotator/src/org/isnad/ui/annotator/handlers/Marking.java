// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.Layer;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.MarkAnchor;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.Marked;
import org.isnad.model.AnchorKind;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/**
 * What a command marks words as.
 *
 * @param layer claim, source, cue or anchor
 * @param kind  time, place or quantity; of no matter for other layers
 */
record Marking(Layer layer, AnchorKind kind) {

	/** What the command says. */
	static Marking of(ExecutionEvent event) {
		AnchorKind kind = AnchorKind.get(event.getParameter("org.isnad.ui.anchor.kind")); //$NON-NLS-1$
		return new Marking(switch (event.getCommand().getId()) {
		case "org.isnad.ui.source" -> Layer.SOURCE; //$NON-NLS-1$
		case "org.isnad.ui.cue" -> Layer.CUE; //$NON-NLS-1$
		case "org.isnad.ui.anchor" -> Layer.ANCHOR; //$NON-NLS-1$
		default -> Layer.CLAIM;
		}, kind == null ? AnchorKind.TIME : kind);
	}

	Edit edit(String document, Span words) {
		return switch (layer) {
		case SOURCE -> new MarkSource(document, words);
		case CUE -> new MarkCue(document, words);
		case ANCHOR -> new MarkAnchor(document, words, kind);
		default -> new MarkClaim(document, words);
		};
	}

	/** What is marked so on these words already. */
	Optional<SpanElement> already(String document, Span words) {
		return Workspace.session().flatMap(session -> {
			try {
				return Marked.find(session.annotations(document), layer, kind, words);
			} catch (EditException e) {
				Jobs.warn(e.getMessage());
				return Optional.empty();
			}
		});
	}
}
