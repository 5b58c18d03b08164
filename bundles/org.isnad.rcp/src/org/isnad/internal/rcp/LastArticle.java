// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Document;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.WorkspaceListener;

/** Opens a corpus where it was left: with the article that was in front, or with the first one. */
final class LastArticle implements WorkspaceListener {

	private static final String KEY = "article."; //$NON-NLS-1$

	@Override
	public void opened(EditSession session) {
		Start.rememberOpen(session.store().folder());
		// After the views have shown the corpus, so that the list is there before the article.
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(session.store()));
	}

	@Override
	public void closing(EditSession session) {
		Documents.active().map(ArticleView::documentId).ifPresent(id -> Settings.remember(key(session.store()), id));
	}

	private static void open(CorpusStore store) {
		if (Documents.active().isPresent()) {
			return;
		}
		try {
			Optional<Document> last = store.document(Settings.remembered(key(store), "")); //$NON-NLS-1$
			List<Document> all = store.documents();
			last.or(() -> all.stream().findFirst()).ifPresent(document -> Documents.open(document.getId()));
		} catch (CorpusException e) {
			Jobs.trouble(Messages.LastArticle_failed, e);
		}
	}

	private static String key(CorpusStore store) {
		return KEY + Integer.toHexString(store.folder().toAbsolutePath().hashCode());
	}
}
