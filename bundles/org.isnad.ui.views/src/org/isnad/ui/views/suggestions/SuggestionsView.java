// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.BlindShare;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SetKind;
import org.isnad.model.SpanElement;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.ArticleLink;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ScopedListView;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.suggestions.SuggestionPainter.Decisions;

/**
 * What pipelines suggest and nobody has decided: each is taken or rejected by one key, many at once too. By a switch, what was rejected:
 * it can be brought back.
 */
public final class SuggestionsView extends ScopedListView<SuggestionRow> {
    public static final String ID = "org.isnad.ui.views.suggestions"; //$NON-NLS-1$

    private SuggestionHeader header;
    private SuggestionOrder order = SuggestionOrder.POSITION;
    private boolean rejected;
    private List<EObject> elsewhere = List.of();
    /** The rows of the document in front: a decision does not change what the others say. UI thread. */
    private final Map<Element, SuggestionRow> known = new HashMap<>();

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.SUGGESTION, SuggestionMessages.none, SuggestionMessages.noneHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        list().onSelect(rows -> {
            if (!rows.isEmpty()) {
                SuggestionRow first = rows.get(0);
                ArticleLink.show(getSite().getPage(), first.documentId(), rows.size() == 1 ? SuggestionPlaces.shown(first) : elements(rows));
            }
        });
        list().addListener(SWT.MouseUp, this::click);
        return content;
    }

    @Override
    protected void createHeader(Composite parent) {
        header = new SuggestionHeader(parent, this::decisions);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private Decisions decisions() {
        return rejected ? Decisions.ACCEPT_OR_REOPEN : Decisions.ACCEPT_OR_REJECT;
    }

    @Override
    protected void addTools(Consumer<Action> tools) {
        super.addTools(tools);
        tools.accept(MenuItems.of(SuggestionMessages.run, Glyph.RUN, true, () -> ViewCommands.run(getSite(), "org.isnad.ui.suggest"))); //$NON-NLS-1$
        var menu = getViewSite().getActionBars().getMenuManager();
        for (SuggestionOrder each : SuggestionOrder.values()) {
            menu.add(ordering(each));
        }
        menu.add(new Separator());
        menu.add(rejectedSwitch());
    }

    private Action ordering(SuggestionOrder wanted) {
        Action action = new Action(wanted.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    order = wanted;
                    refreshNow();
                }
            }
        };
        action.setChecked(wanted == order);
        return action;
    }

    private Action rejectedSwitch() {
        Action action = new Action(SuggestionMessages.showRejected, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                showRejected(isChecked());
            }
        };
        action.setImageDescriptor(Icons.descriptor(Glyph.CROSS, Token.MUTED));
        return action;
    }

    /** Lists what was rejected, or again what is to be decided. */
    public void showRejected(boolean show) {
        rejected = show;
        header.redraw();
        update();
    }

    @Override
    protected void documentChanged() {
        known.clear();
    }

    @Override
    protected void refresh(EditSession session) {
        known.clear();
        super.refresh(session);
    }

    @Override
    protected void changed(SessionChange change) {
        if (change.roots().stream().anyMatch(root -> root instanceof AnnotationSet set && set.getKind() == SetKind.SUGGESTIONS)) {
            known.clear();
        }
        super.changed(change);
    }

    @Override
    protected List<SuggestionRow> rowsOf(EditSession session, String documentId, boolean named) throws CorpusException {
        SuggestionRows rows = named ? new SuggestionRows(session.store(), session.annotator(), rejected)
            : new SuggestionRows(session.store(), session.annotator(), rejected, known);
        return rows.document(documentId, named).rows();
    }

    @Override
    protected List<SuggestionRow> further(EditSession session, String documentId) throws CorpusException {
        return new SuggestionRows(session.store(), session.annotator(), rejected).relations(documentId).rows();
    }

    @Override
    protected List<SuggestionRow> ordered(List<SuggestionRow> rows) {
        rows.sort(order.comparator());
        return rows;
    }

    @Override
    protected void filled(EditSession session, List<SuggestionRow> all) {
        badge(rejected ? 0 : all.size());
        explain(session);
        if (!elsewhere.isEmpty() && list().selected().isEmpty() && !list().isFocusControl()) {
            // What came back by an undo was selected in the article before it was listed here.
            selectionElsewhere(elsewhere);
        }
    }

    /** Why there is nothing: no pipeline has looked, all is decided, or the document is to be annotated without help. */
    private void explain(EditSession session) {
        CorpusStore store = session.store();
        if (documentId() != null && BlindShare.isBlind(store.corpus(), documentId())) {
            emptyState().setText(SuggestionMessages.blind, Isolation.message(SuggestionMessages.blindHint, BlindShare.percent(store.corpus())));
        } else if (rejected) {
            emptyState().setText(SuggestionMessages.noneRejected, SuggestionMessages.noneRejectedHint);
        } else if (hasSuggestions(store)) {
            emptyState().setText(SuggestionMessages.allDecided, SuggestionMessages.allDecidedHint);
        } else {
            emptyState().setText(SuggestionMessages.none, SuggestionMessages.noneHint);
        }
    }

    private boolean hasSuggestions(CorpusStore store) {
        try {
            return documentId() != null && store.suggestions(documentId()).stream().anyMatch(set -> !set.eContents().isEmpty());
        } catch (CorpusException e) {
            return false; // whoever listed them has told what is wrong
        }
    }

    private void click(Event event) {
        SuggestionRow row = list().rowAt(event.y);
        int fromEnd = (int) ((list().width() - event.x) / Fonts.scale()) - SuggestionPainter.EDGE;
        if (event.button != 1 || row == null || fromEnd >= decisions().width()) {
            return;
        }
        if (fromEnd > SuggestionPainter.DECISION) {
            Suggestions.decide(List.of(row.element()), true);
        } else if (rejected) {
            SuggestionDecisions.reopen(List.of(row.element()));
        } else {
            Suggestions.decide(List.of(row.element()), false);
        }
    }

    private void selectAbove(SuggestionRow row) {
        list().select(new HashSet<>(list().rows().subList(0, list().rows().indexOf(row) + 1).stream().map(SuggestionRow::element).toList()));
        publish(list().selected());
    }

    /** An end that is selected elsewhere is that of the report which is listed. */
    @Override
    protected void selectionElsewhere(List<EObject> elements) {
        elsewhere = elements;
        Set<EObject> listed = new HashSet<>(elements);
        boolean spans = elements.stream().anyMatch(SpanElement.class::isInstance);
        for (SuggestionRow row : list().rows()) {
            if (spans && row.element() instanceof Attribution report && report.eCrossReferences().stream().anyMatch(elements::contains)) {
                listed.add(report);
            }
        }
        super.selectionElsewhere(List.copyOf(listed));
    }

    @Override
    protected void fillMenu(MenuManager menu, List<SuggestionRow> rows) {
        boolean some = !rows.isEmpty();
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.accept")); //$NON-NLS-1$
        menu.add(ViewCommands.item(getSite(), rejected ? "org.isnad.ui.reopen" : "org.isnad.ui.reject")); //$NON-NLS-1$ //$NON-NLS-2$
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.annotator.retype")); //$NON-NLS-1$
        menu.add(new Separator());
        menu.add(MenuItems.of(SuggestionMessages.selectAbove, Glyph.LAYERS, some, () -> selectAbove(rows.get(rows.size() - 1))));
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.acceptAll")); //$NON-NLS-1$
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.rejectAll")); //$NON-NLS-1$
        menu.add(new Separator());
        MenuManager orders = new MenuManager(SuggestionMessages.order);
        for (SuggestionOrder each : SuggestionOrder.values()) {
            orders.add(ordering(each));
        }
        menu.add(orders);
        Action which = rejectedSwitch();
        which.setChecked(rejected);
        menu.add(which);
        menu.add(MenuItems.of(SuggestionMessages.show, Glyph.DOCUMENT, some, () -> open(rows.get(0))));
    }

    @Override
    protected RowPainter<SuggestionRow> painter() {
        return new SuggestionPainter(() -> Workspace.corpus().orElseThrow(), this::decisions);
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
        SuggestionPlaces.shown(row).stream().findFirst().ifPresent(place -> Documents.reveal(place, row.documentId()));
    }

    @Override
    protected String filterHint() {
        return SuggestionMessages.filterHint;
    }
}
