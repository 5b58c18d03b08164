// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.scene.ElementLook;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.look.Tone;
import org.isnad.ui.Jobs;
import org.isnad.ui.PendingRelation;
import org.isnad.ui.annotator.ArticlePane;

/**
 * Finds the lines to draw between two articles: the relations of what is selected, and the one that is being made.
 */
final class LitRelations {

	private final ArticlePane first;
	private final ArticlePane second;

	LitRelations(ArticlePane first, ArticlePane second) {
		this.first = first;
		this.second = second;
	}

	/** The lines while a pane has the focus; {@code only} names two claims that stand alone, or is empty. */
	List<PairLines.Line> lines(EditSession session, ArticlePane active, Set<String> only) {
		List<PairLines.Line> lines = new ArrayList<>();
		Set<String> selected = claims(active).stream().map(Claim::getId).collect(Collectors.toSet());
		if (!selected.isEmpty() || !only.isEmpty()) {
			try {
				PairRelations.lines(session.relations().getRelations(), first.documentId(), second.documentId(), active == first,
						selected, only).forEach(line -> add(lines, line));
			} catch (EditException e) {
				Jobs.warn(e.getMessage());
			}
		}
		pending(active).ifPresent(lines::add);
		return lines;
	}

	private void add(List<PairLines.Line> lines, PairRelations.Line line) {
		Object one = key(first, line.first());
		Object other = key(second, line.second());
		if (one != null && other != null) {
			String label = line.relation().getLabel();
			lines.add(new PairLines.Line(first.canvas(), one, second.canvas(), other, ElementLook.relationGlyph(label),
					ElementLook.relationTone(label)));
		}
	}

	/** From the claim that waits for another one to the one that is selected on the other side. */
	private Optional<PairLines.Line> pending(ArticlePane active) {
		ArticlePane other = active == first ? second : first;
		return PendingRelation.first().filter(claim -> other.documentId().equals(documentOf(claim))
				&& !active.documentId().equals(documentOf(claim))).flatMap(waiting -> claims(active).stream().findFirst()
						.map(claim -> new PairLines.Line(other.canvas(), waiting, active.canvas(), claim, null, Tone.SELECTION)));
	}

	private static String documentOf(Claim claim) {
		return ((AnnotationSet) claim.eContainer()).getDocument();
	}

	private static List<Claim> claims(ArticlePane pane) {
		return pane.selectedElements().stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
	}

	private static Object key(ArticlePane pane, String claimId) {
		return pane.canvas().scene().spans().stream().map(SceneSpan::key)
				.filter(key -> key instanceof Claim claim && claimId.equals(claim.getId())).findFirst().orElse(null);
	}
}
