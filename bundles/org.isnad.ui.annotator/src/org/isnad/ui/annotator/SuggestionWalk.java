// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.List;
import java.util.Set;

import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.model.SpanElement;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.ui.Jobs;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/** Goes from one decision to the next: of a report only what stands first in the text is visited, since all of it is decided at once. */
final class SuggestionWalk {

	private SuggestionWalk() {
	}

	/** Selects the next suggestion, or the one before; answers whether there is one. */
	static boolean step(AnnotationCanvas canvas, EditSession session, boolean forward) {
		List<SpanElement> open = canvas.scene().spans().stream().filter(span -> span.standing() == Standing.SUGGESTED).map(SceneSpan::key)
				.filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList();
		try {
			Set<SpanElement> first = new SuggestedReports(session).firstOfReports(open);
			return canvas.walk(forward, span -> first.contains(span.key()));
		} catch (EditException e) {
			Jobs.warn(e.getMessage());
			return false;
		}
	}
}
