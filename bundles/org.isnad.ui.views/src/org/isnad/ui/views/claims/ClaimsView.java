// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Claim;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.ArticleLink;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.Paragraphs;
import org.isnad.ui.views.ScopedListView;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.rows.RowPainter;

/** The claims of the document in front, or of the whole corpus. */
public final class ClaimsView extends ScopedListView<ClaimRow> {
    public static final String ID = "org.isnad.ui.views.claims"; //$NON-NLS-1$

    private RelationMarks marks = RelationMarks.NONE;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.CLAIM, ClaimMessages.none, ClaimMessages.noneHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        list().onSelect(rows -> {
            if (!rows.isEmpty()) {
                ArticleLink.show(getSite().getPage(), rows.get(0).documentId(), elements(rows));
            }
        });
        return content;
    }

    @Override
    protected List<ClaimRow> rowsOf(EditSession session, String documentId, boolean named) throws CorpusException {
        CorpusStore store = session.store();
        if (!store.hasAnnotations(documentId, session.annotator())) {
            return List.of();
        }
        DocumentText text = store.text(documentId);
        String name = named ? store.document(documentId).map(document -> ElementLook.shortName(document, store)).orElse(documentId) : null;
        List<ClaimRow> rows = new ArrayList<>();
        for (Claim claim : store.annotations(documentId, session.annotator()).getClaims()) {
            if (claim.getSpan() != null && claim.getSpan().isWellFormed(text.length())) {
                int paragraph = Paragraphs.number(text, claim.getSpan().begin());
                rows.add(new ClaimRow(claim, documentId, name, paragraph, Quote.of(text, claim.getSpan())));
            }
        }
        rows.sort(Comparator.comparing(row -> row.claim().getSpan()));
        return rows;
    }

    @Override
    protected List<ClaimRow> rows(EditSession session) {
        try {
            marks = RelationMarks.of(session.store(), session.annotator());
        } catch (CorpusException e) {
            Jobs.trouble(ClaimMessages.cannotReadRelations, e);
        }
        return super.rows(session);
    }

    @Override
    protected RowPainter<ClaimRow> painter() {
        return new ClaimPainter(() -> Workspace.corpus().map(CorpusStore::scheme).orElseThrow(), row -> marks.of(row));
    }

    @Override
    protected int rowHeight() {
        return ClaimPainter.USUAL_HEIGHT;
    }

    @Override
    protected EObject element(ClaimRow row) {
        return row.claim();
    }

    @Override
    protected String words(ClaimRow row) {
        return row.words();
    }

    @Override
    protected void open(ClaimRow row) {
        Documents.reveal(row.claim(), row.documentId());
    }

    @Override
    protected String filterHint() {
        return ClaimMessages.filterHint;
    }

    @Override
    protected void fillMenu(MenuManager menu, List<ClaimRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        menu.add(MenuItems.of(ClaimMessages.show, Glyph.DOCUMENT, true, () -> open(rows.get(0))));
        menu.add(new Separator());
        for (String command : List.of("relate", "otherEnd", "editTags", "comment")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            menu.add(ViewCommands.item(getSite(), "org.isnad.ui." + command)); //$NON-NLS-1$
        }
        menu.add(new Separator());
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.delete")); //$NON-NLS-1$
    }
}
