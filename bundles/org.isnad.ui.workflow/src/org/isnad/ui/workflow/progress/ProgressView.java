// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.Document;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.WorkProgress;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.workflow.ProgressReport;

/** How far the work of all has come: a number for each annotator and state, the documents behind each number, what is left to do, and the days. */
public final class ProgressView extends ListView<ProgressRow> {
    public static final String ID = "org.isnad.ui.workflow.progress"; //$NON-NLS-1$
    private static final String ASSIGN = "org.isnad.ui.workflow.assign"; //$NON-NLS-1$

    private final Set<String> open = new HashSet<>();
    private ProgressChart chart;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.DONE, WorkflowMessages.noProgress, WorkflowMessages.noProgressHint)
            .button(WorkflowMessages.assign, null, () -> ViewCommands.run(getSite(), ASSIGN));
    }

    @Override
    protected Control createContent(Composite parent) {
        SashForm parts = Css.style(new SashForm(parent, SWT.HORIZONTAL), "part"); //$NON-NLS-1$
        super.createContent(parts);
        chart = new ProgressChart(parts);
        parts.setWeights(3, 2);
        // In a narrow part the days stand below the numbers.
        parts.addListener(SWT.Resize, e -> {
            Point size = parts.getSize();
            parts.setOrientation(size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
        });
        list().addListener(SWT.KeyDown, this::key);
        WorkProgress.listen(parts, this::refreshNow);
        return parts;
    }

    @Override
    protected void addTools(Consumer<Action> tools) {
        tools.accept(MenuItems.of(WorkflowMessages.assign, Glyph.PLUS, true, () -> ViewCommands.run(getSite(), ASSIGN)));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            boolean mirrored = (list().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
            boolean opens = (event.keyCode == SWT.ARROW_RIGHT) != mirrored;
            if (list().focused() instanceof ProgressRow.Count count && count.open() != opens) {
                open(count);
            }
        }
    }

    @Override
    protected List<ProgressRow> rows(EditSession session) {
        ProgressReport report = WorkProgress.report().orElse(null);
        if (report == null || report.annotators().isEmpty()) {
            return List.of();
        }
        return ProgressRows.of(report, open);
    }

    @Override
    protected void filled(EditSession session, List<ProgressRow> all) {
        WorkProgress.report().ifPresent(chart::show);
        badge(0);
    }

    @Override
    protected void changed(SessionChange change) {
        // The numbers change when the documents were read again, a moment later.
    }

    @Override
    protected void cleared() {
        open.clear();
    }

    @Override
    protected void open(ProgressRow row) {
        switch (row) {
            case ProgressRow.Count count -> {
                if (!open.remove(count.key())) {
                    open.add(count.key());
                }
                refreshNow();
            }
            case ProgressRow.Article article -> Documents.open(article.document().document());
            case ProgressRow.Work work -> list().setFocus();
        }
    }

    @Override
    protected void fillMenu(MenuManager menu, List<ProgressRow> rows) {
        boolean one = rows.size() == 1 && rows.get(0) instanceof ProgressRow.Article;
        menu.add(MenuItems.of(WorkflowMessages.open, Glyph.DOCUMENT, one, () -> open(rows.get(0))));
        menu.add(ViewCommands.item(getSite(), ASSIGN));
    }

    @Override
    protected RowPainter<ProgressRow> painter() {
        return new ProgressPainter();
    }

    @Override
    protected int rowHeight() {
        return ProgressPainter.ROW;
    }

    @Override
    protected EObject element(ProgressRow row) {
        return row instanceof ProgressRow.Article article ? document(article.document().document()) : null;
    }

    private static Document document(String id) {
        return Workspace.corpus().map(store -> {
            try {
                return store.document(id).orElse(null);
            } catch (CorpusException e) {
                Jobs.trouble(WorkflowMessages.cannotRead, e);
                return null;
            }
        }).orElse(null);
    }

    @Override
    protected void selectionElsewhere(List<EObject> elements) {
        // The progress is of all documents, whatever is selected in one.
    }

    @Override
    protected String words(ProgressRow row) {
        return row instanceof ProgressRow.Article article ? article.document().title() : null;
    }

    @Override
    protected String filterHint() {
        return WorkflowMessages.filterHint;
    }
}
