// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.model.Element;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;

/** What is selected in a list is lit in the article of its document that is in front, which does not take the focus. UI thread only. */
public final class ArticleLink {
    private ArticleLink() {
    }

    /** Selects the elements in the article where it is the one of the document, and shows the first. */
    public static void show(IWorkbenchPage page, String documentId, List<? extends EObject> elements) {
        ArticleView article = Documents.host(page).stream().flatMap(host -> host.articles().stream())
            .filter(shown -> shown.documentId().equals(documentId)).findFirst().orElse(null);
        if (article == null || elements.isEmpty()) {
            return;
        }
        article.select(elements);
        if (elements.get(0) instanceof Element first) {
            article.reveal(first.getId());
        }
    }
}
