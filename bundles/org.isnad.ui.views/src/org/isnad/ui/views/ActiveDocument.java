// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchSite;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentSelection;

/** The document in the editor in front, which the views follow. UI thread only. */
public final class ActiveDocument {
    private ActiveDocument() {
    }

    /** The id of the document in front, or null where no editor is open. */
    public static String id(IWorkbenchPage page) {
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        ArticleView article = editor == null ? null : editor.getAdapter(ArticleView.class);
        return article == null ? null : article.documentId();
    }

    /** Calls with the id (or null) now and whenever another document comes to the front, until the control is disposed. */
    public static void follow(IWorkbenchSite site, Control owner, Consumer<String> follower) {
        IWorkbenchPage page = site.getPage();
        Following following = new Following(page, follower);
        page.addPartListener(following);
        // an editor may show two documents, and the focus go from one to the other
        ISelectionListener moved = (part, selection) -> {
            if (selection instanceof DocumentSelection) {
                following.check();
            }
        };
        page.addSelectionListener(moved);
        owner.addDisposeListener(e -> {
            page.removePartListener(following);
            page.removeSelectionListener(moved);
        });
        following.check();
    }

    private static final class Following implements IPartListener2 {
        private final IWorkbenchPage page;
        private final Consumer<String> follower;
        private String last;
        private boolean told;

        Following(IWorkbenchPage page, Consumer<String> follower) {
            this.page = page;
            this.follower = follower;
        }

        void check() {
            String id = id(page);
            if (!told || !Objects.equals(id, last)) {
                told = true;
                last = id;
                follower.accept(id);
            }
        }

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            check();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            check();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            check();
        }

        @Override
        public void partOpened(IWorkbenchPartReference part) {
            check();
        }
    }
}
