// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Located;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.SpanElement;
import org.isnad.ui.ArticleHost;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;

/**
 * Brings the user to what an undo or a redo changed: it is selected in its article, which is opened if need be, and scrolls
 * only if it is not in sight. The focus goes to that article only from another one; from a list it does not go away.
 */
final class UndoReveal {

	private UndoReveal() {
	}

	static void show(SessionChange change, IWorkbenchPage page) {
		if (isAdjudication(change)) {
			return; // gold is in no annotator's article; whoever adjudicates sees it
		}
		List<ChangedPlace> places = ChangedPlace.of(change, UndoReveal::find);
		List<ChangedPlace> shown = places.stream().filter(place -> articleOf(page, place).isPresent()).toList();
		if (!shown.isEmpty()) {
			shown.forEach(place -> articleOf(page, place).ifPresent(article -> select(article, place)));
			bring(page, shown);
		} else if (!places.isEmpty()) {
			ChangedPlace place = places.getFirst();
			boolean inArticle = page.getActivePart() instanceof IEditorPart;
			Documents.open(place.documentId(), inArticle).flatMap(editor -> Optional.ofNullable(editor.getAdapter(ArticleView.class)))
					.ifPresent(article -> select(article, place));
		}
	}

	private static boolean isAdjudication(SessionChange change) {
		boolean asGold = Workspace.session().filter(session -> CorpusStore.GOLD.equals(session.annotator())).isPresent();
		return !asGold && !change.roots().isEmpty() && change.roots().stream().allMatch(root -> root instanceof AnnotationSet set && set.getKind() == SetKind.GOLD
				|| root instanceof RelationSet relations && relations.getKind() == SetKind.GOLD);
	}

	private static SpanElement find(String document, String id) {
		return Workspace.session().map(session -> {
			try {
				return session.store().find(id, document, session.annotator()).map(Located::element)
						.filter(SpanElement.class::isInstance).map(SpanElement.class::cast).or(() -> suggestion(session, document, id)).orElse(null);
			} catch (CorpusException e) {
				return null; // whoever opens the document tells what is wrong with it
			}
		}).orElse(null);
	}

	private static Optional<SpanElement> suggestion(EditSession session, String document, String id) {
		try {
			return session.store().suggestions(document).stream().flatMap(set -> set.eContents().stream()).filter(Element.class::isInstance).map(Element.class::cast)
					.filter(element -> id.equals(element.getId())).findFirst().flatMap(SuggestedReports::first);
		} catch (CorpusException e) {
			return Optional.empty(); // whoever opens the document tells what is wrong with it
		}
	}

	private static Optional<ArticleView> articleOf(IWorkbenchPage page, ChangedPlace place) {
		return Documents.host(page).flatMap(host -> host.articles().stream()
				.filter(article -> article.documentId().equals(place.documentId())).findFirst());
	}

	/** Where the focus is in an article that is not concerned, it goes to one that is. */
	private static void bring(IWorkbenchPage page, List<ChangedPlace> shown) {
		ArticleHost host = Documents.host(page).orElseThrow();
		boolean inArticle = page.getActivePart() == page.getActiveEditor();
		String front = Documents.active().map(ArticleView::documentId).orElse(null);
		if (inArticle && shown.stream().noneMatch(place -> place.documentId().equals(front))) {
			host.bring(shown.getFirst().documentId());
		}
	}

	private static void select(ArticleView article, ChangedPlace place) {
		if (place.elements().isEmpty()) {
			article.select(place.words().begin(), place.words().end());
		} else {
			article.select(place.elements());
		}
	}
}
