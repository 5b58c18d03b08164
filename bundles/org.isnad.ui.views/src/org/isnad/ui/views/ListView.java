// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.CorpusView;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Soon;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.views.rows.FilterField;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.views.rows.RowPainter;

/**
 * A view that is one long list of elements: it follows the document in front, the edits and the selection of the other
 * parts, publishes its own selection, and has a filter, a context menu and the keys of lists.
 *
 * @param <T> the row
 */
public abstract class ListView<T> extends CorpusView {
    private final PublishedSelection selection = new PublishedSelection();
    private RowList<T> list;
    private FilterField filter;
    private String documentId;
    private final Soon soon = new Soon(this::refreshNow);
    private int count;

    /** The rows as the corpus stands now, the filter not yet applied. */
    protected abstract List<T> rows(EditSession session);

    protected abstract RowPainter<T> painter();

    /** A usual height of a row, for those not yet seen. */
    protected abstract int rowHeight();

    /** The element that a row stands for, or null for a heading. */
    protected abstract EObject element(T row);

    /** The words that the filter looks through, or null for a row that always stays. */
    protected abstract String words(T row);

    protected abstract void open(T row);

    protected abstract String filterHint();

    /** Fills the context menu each time before it is shown. */
    protected abstract void fillMenu(MenuManager menu, List<T> rows);

    /** Places what stands above the list, in a grid of one column. */
    protected void createHeader(Composite parent) {
        // Most views begin with the list.
    }

    protected void createFooter(Composite parent) {
        // Most views end with the list.
    }

    /** Called after the list was filled. */
    protected void filled(EditSession session, List<T> all) {
        badge(all.size());
    }

    @Override
    protected boolean isEmpty() {
        return count == 0;
    }

    @Override
    protected Control createContent(Composite outer) {
        Composite parent = Css.column(outer);
        createHeader(parent);
        filter = new FilterField(parent, filterHint(), this::refreshNow, () -> list.setFocus());
        list = new RowList<>(parent, SWT.MULTI, rowHeight(), painter());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createFooter(parent);
        list.onSelect(this::publish);
        list.onOpen(this::open);
        list.addListener(SWT.KeyDown, e -> {
            if (e.character == '/' && hasFilter()) {
                filter.toggle();
            }
        });
        getSite().setSelectionProvider(selection);
        KeyContext.whileFocused(list, getSite(), KeyContext.LIST);
        createMenu();
        createTools();
        ElementSelection.follow(this, list, this::selectionElsewhere);
        ActiveDocument.follow(getSite(), list, id -> {
            documentId = id;
            documentChanged();
            refreshSoon();
        });
        return parent;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            fillMenu(menu, list.selected());
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        list.setMenu(menu.createContextMenu(list));
        getSite().registerContextMenu(menu, selection);
    }

    private void createTools() {
        var tools = getViewSite().getActionBars().getToolBarManager();
        addTools(tools::add);
        if (hasFilter()) {
            tools.add(MenuItems.of(ViewMessages.filter, Glyph.FILTER, true, filter::toggle));
        }
    }

    /** Whether the list may be so long that one looks for something in it. */
    protected boolean hasFilter() {
        return true;
    }

    /** The view's own tools, before the filter. */
    protected void addTools(Consumer<Action> tools) {
        // Most views have the filter alone.
    }

    /** The document in front, or null. */
    protected final String documentId() {
        return documentId;
    }

    /** Another document came to the front; the list is filled anew soon. */
    protected void documentChanged() {
        // Most views only fill their list anew.
    }

    protected final RowList<T> list() {
        return list;
    }

    /** Tells the workbench what is selected where the list was selected in from outside. */
    protected final void publish(List<T> rows) {
        selection.publish(elements(rows));
    }

    protected final List<EObject> elements(List<T> rows) {
        return rows.stream().map(this::element).filter(Objects::nonNull).toList();
    }

    /** What another part selected is selected here too. */
    protected void selectionElsewhere(List<EObject> elements) {
        if (!elements.isEmpty()) {
            selectHere(new HashSet<>(elements));
        }
    }

    /** Selects the rows of these identities. While one works in this list, what it does not show leaves its selection alone. */
    protected final boolean selectHere(Set<?> identities) {
        boolean shown = identities.stream().anyMatch(identity -> list.boundsOf(identity) != null);
        boolean follows = shown || !list.isFocusControl();
        if (follows) {
            list.select(identities);
        }
        return follows;
    }

    @Override
    protected void refresh(EditSession session) {
        refreshNow();
    }

    @Override
    protected void changed(SessionChange change) {
        refreshSoon();
    }

    /** Fills the list after the running event: many changes at once fill it once. */
    protected final void refreshSoon() {
        soon.ask(list);
    }

    protected final void refreshNow() {
        if (list == null || list.isDisposed()) {
            return;
        }
        Workspace.session().ifPresent(session -> {
            List<T> all = rows(session);
            count = all.size();
            list.setRows(filter.active() ? all.stream().filter(row -> words(row) == null || filter.accepts(words(row))).toList() : all);
            filled(session, all);
            showEmpty(isEmpty());
        });
    }

    @Override
    public void setFocus() {
        if (isEmpty()) {
            super.setFocus();
        } else {
            list.setFocus();
        }
    }
}
