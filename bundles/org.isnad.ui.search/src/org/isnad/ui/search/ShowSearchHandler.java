// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.CorpusException;
import org.isnad.model.Span;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;

/** Brings the search to the front; words that are selected in the article are searched for at once. */
public final class ShowSearchHandler extends AbstractHandler {
    private static final int LONGEST = 200;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String words = HandlerUtil.getActivePart(event) == HandlerUtil.getActiveEditor(event) ? selectedWords() : ""; //$NON-NLS-1$
        try {
            SearchView view = (SearchView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(SearchView.ID);
            view.makeRoom();
            if (words.isEmpty()) {
                view.focusField();
            } else {
                view.search(words);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static String selectedWords() {
        ArticleView article = Documents.active().orElse(null);
        Span span = article == null ? null : article.selectedText();
        if (span == null || span.length() == 0 || span.length() > LONGEST) {
            return ""; //$NON-NLS-1$
        }
        try {
            String text = Workspace.corpus().orElseThrow().text(article.documentId()).string().substring(span.begin(), span.end());
            String words = text.replaceAll("[\"\u201C\u201D\u201E\\s]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
            return words.isEmpty() ? "" : '"' + words + '"'; //$NON-NLS-1$
        } catch (CorpusException e) {
            return ""; // the article itself tells what is wrong with its text
        }
    }
}
