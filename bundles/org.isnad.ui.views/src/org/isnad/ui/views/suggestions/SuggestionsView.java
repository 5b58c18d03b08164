// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.ArticleLink;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ScopedListView;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.rows.RowPainter;

/** What pipelines suggest and nobody has decided: each is taken or rejected by one key, many at once too. */
public final class SuggestionsView extends ScopedListView<SuggestionRow> {
    public static final String ID = "org.isnad.ui.views.suggestions"; //$NON-NLS-1$

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.SUGGESTION, SuggestionMessages.none, SuggestionMessages.noneHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        list().onSelect(rows -> {
            if (!rows.isEmpty()) {
                ArticleLink.show(getSite().getPage(), rows.get(0).documentId(), elements(rows));
            }
        });
        list().addListener(SWT.MouseUp, this::click);
        return content;
    }

    @Override
    protected void createHeader(Composite parent) {
        new SuggestionHeader(parent).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    @Override
    protected void addTools(Consumer<Action> tools) {
        super.addTools(tools);
        tools.accept(MenuItems.of(SuggestionMessages.run, Glyph.RUN, true, () -> ViewCommands.run(getSite(), "org.isnad.ui.suggest"))); //$NON-NLS-1$
    }

    @Override
    protected List<SuggestionRow> rowsOf(EditSession session, String documentId, boolean named) throws CorpusException {
        return new SuggestionRows(session.store(), session.annotator()).document(documentId, named).rows();
    }

    @Override
    protected List<SuggestionRow> further(EditSession session, String documentId) throws CorpusException {
        return new SuggestionRows(session.store(), session.annotator()).relations(documentId).rows();
    }

    @Override
    protected List<SuggestionRow> ordered(List<SuggestionRow> rows) {
        rows.sort(SuggestionRows.SUREST_FIRST);
        return rows;
    }

    private void click(Event event) {
        SuggestionRow row = list().rowAt(event.y);
        int fromEnd = (int) ((list().width() - event.x) / Fonts.scale());
        if (event.button == 1 && row != null && fromEnd < 2 * SuggestionPainter.DECISION + 8) {
            decide(List.of(row), fromEnd > SuggestionPainter.DECISION + 8);
        }
    }

    private static void decide(List<SuggestionRow> rows, boolean accept) {
        Suggestions.decide(rows.stream().map(SuggestionRow::element).toList(), accept);
    }

    private void selectAbove(SuggestionRow row) {
        list().select(new HashSet<>(list().rows().subList(0, list().rows().indexOf(row) + 1).stream().map(SuggestionRow::element).toList()));
    }

    @Override
    protected void fillMenu(MenuManager menu, List<SuggestionRow> rows) {
        boolean some = !rows.isEmpty();
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.accept")); //$NON-NLS-1$
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.reject")); //$NON-NLS-1$
        menu.add(new Separator());
        menu.add(MenuItems.of(SuggestionMessages.selectAbove, Glyph.LAYERS, some, () -> selectAbove(rows.get(rows.size() - 1))));
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.acceptAll")); //$NON-NLS-1$
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.rejectAll")); //$NON-NLS-1$
        menu.add(new Separator());
        menu.add(MenuItems.of(SuggestionMessages.show, Glyph.DOCUMENT, some, () -> open(rows.get(0))));
    }

    @Override
    protected RowPainter<SuggestionRow> painter() {
        return new SuggestionPainter(() -> Workspace.corpus().map(CorpusStore::scheme).orElseThrow());
    }

    @Override
    protected int rowHeight() {
        return SuggestionPainter.ROW;
    }

    @Override
    protected EObject element(SuggestionRow row) {
        return row.element();
    }

    @Override
    protected String words(SuggestionRow row) {
        return row.words() + ' ' + row.element().getEngine();
    }

    @Override
    protected void open(SuggestionRow row) {
        Documents.reveal(row.element(), row.documentId());
    }

    @Override
    protected String filterHint() {
        return SuggestionMessages.filterHint;
    }
}
