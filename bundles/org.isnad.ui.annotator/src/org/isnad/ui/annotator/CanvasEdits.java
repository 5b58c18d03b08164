// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.isnad.core.edit.SetSpan;
import org.isnad.layout.TextRange;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.ui.Documents;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.canvas.CanvasListener;
import org.isnad.ui.look.Fonts;

/**
 * Turns what the user does on the canvas into edits.
 */
final class CanvasEdits implements CanvasListener {

	private static final double ZOOM_STEP = 0.1;

	private final AnnotationCanvas canvas;
	private final ArticleSelection selection;

	CanvasEdits(AnnotationCanvas canvas, ArticleSelection selection) {
		this.canvas = canvas;
		this.selection = selection;
	}

	@Override
	public void selectionChanged() {
		selection.changed();
	}

	@Override
	public void spanDragged(Object key, List<TextRange> fragments) {
		if (key instanceof SpanElement element) {
			Span span = Span.of(fragments.stream().map(part -> new Fragment(part.begin(), part.end())).toList());
			Workspace.execute(new SetSpan(element, span)).ifPresent(done -> canvas.select(SuggestionDecisions.own(List.of(element))));
		}
	}

	@Override
	public void markFollowed(Object key, SceneMark mark) {
		if (key instanceof Claim claim && mark.key() instanceof ClaimRelation relation) {
			RelationJump.along(relation, claim);
		}
	}

	@Override
	public void hiddenWanted(List<Object> keys, Point at, Consumer<Object> take) {
		Workspace.corpus().ifPresent(store -> HiddenMenu.open(canvas.getShell(), at, store, keys, take));
	}

	/** A suggestion is accepted, and the next one shown; anything else leads to the far end of its arc, or along its first relation. */
	@Override
	public void confirmed(Object key) {
		SceneSpan span = canvas.scene().span(key);
		if (span.standing() == Standing.SUGGESTED && key instanceof Element element) {
			if (SuggestionDecisions.accept(List.of(element))) {
				Documents.active().ifPresent(article -> article.showSuggestion(true));
			}
		} else if (!canvas.jumpAlongArc(key) && !span.marks().isEmpty()) {
			markFollowed(key, span.marks().getFirst());
		}
	}

	@Override
	public void zoomWanted(int step) {
		Fonts.setZoom(Math.round((Fonts.zoom() + step * ZOOM_STEP) * 10) / 10d);
	}
}
