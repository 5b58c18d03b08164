// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.isnad.core.edit.Together;
import org.isnad.model.AnchorKind;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.ArticlePane;
import org.isnad.ui.annotator.LastAction;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Marks the selected words, those of the selected annotations, or the word at the caret as claim, source, cue or anchor, as the command
 * says. What is marked so already is selected instead.
 */
public final class MarkHandler extends ArticleHandler {

	@Override
	protected void run(ArticlePane pane, AnnotationCanvas canvas, ExecutionEvent event) {
		List<Span> places = Places.toMark(pane);
		if (places.isEmpty()) {
			Jobs.inform(Messages.Mark_noWords);
			return;
		}
		List<Edit> marks = new ArrayList<>();
		places.forEach(place -> marks.add(edit(event, pane.documentId(), place)));
		Workspace.execute(marks.size() == 1 ? marks.getFirst() : new Together(marks.getFirst().label(), marks)).ifPresentOrElse(done -> {
			List<SpanElement> created = marks.stream().flatMap(mark -> MarkedElement.of(mark).stream()).toList();
			canvas.select(created);
			LastAction.marked(created.getFirst());
		}, () -> canvas.select(places.stream().map(place -> already(event, pane.documentId(), place)).filter(Objects::nonNull).toList()));
		canvas.setFocus();
	}

	private static Edit edit(ExecutionEvent event, String document, Span words) {
		return switch (layer(event)) {
		case SOURCE -> new MarkSource(document, words);
		case CUE -> new MarkCue(document, words);
		case ANCHOR -> new MarkAnchor(document, words, kind(event));
		default -> new MarkClaim(document, words);
		};
	}

	private static SpanElement already(ExecutionEvent event, String document, Span words) {
		return Workspace.session().flatMap(session -> {
			try {
				return Marked.find(session.annotations(document), layer(event), kind(event), words);
			} catch (EditException e) {
				Jobs.warn(e.getMessage());
				return Optional.empty();
			}
		}).orElse(null);
	}

	private static Layer layer(ExecutionEvent event) {
		return switch (event.getCommand().getId()) {
		case "org.isnad.ui.source" -> Layer.SOURCE; //$NON-NLS-1$
		case "org.isnad.ui.cue" -> Layer.CUE; //$NON-NLS-1$
		case "org.isnad.ui.anchor" -> Layer.ANCHOR; //$NON-NLS-1$
		default -> Layer.CLAIM;
		};
	}

	private static AnchorKind kind(ExecutionEvent event) {
		AnchorKind kind = AnchorKind.get(event.getParameter("org.isnad.ui.anchor.kind")); //$NON-NLS-1$
		return kind == null ? AnchorKind.TIME : kind;
	}
}
