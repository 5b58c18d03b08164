// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.Layer;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.search.Occurrence;
import org.isnad.search.Query;
import org.isnad.search.QueryException;
import org.isnad.search.Vocabulary;
import org.isnad.ui.CorpusView;
import org.isnad.ui.EmptyState;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;
import org.isnad.ui.views.ArticleLink;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.MenuTool;
import org.isnad.ui.views.PublishedSelection;
import org.isnad.ui.views.rows.RowList;

/** A concordance of the corpus: a query above, what it finds below, each hit between the words around it. */
public final class SearchView extends CorpusView {
    /** The id of the view. */
    public static final String ID = "org.isnad.ui.search"; //$NON-NLS-1$
    private static final String CONTEXT = "org.isnad.ui.search.context"; //$NON-NLS-1$
    private static final int MOST_PUBLISHED = 50;

    private final PublishedSelection published = new PublishedSelection();
    private final HitPainter painter = new HitPainter();
    private SearchIndex index;
    private SearchChoices choices = SearchChoices.remembered();
    private Vocabulary vocabulary;
    private FoundPlaces found;
    private EditSession searched;
    /** Whether the focus goes into the list when the answer comes. */
    private boolean toList;
    private QueryField field;
    private SearchHead head;
    private Composite body;
    private StackLayout stack;
    private RowList<HitRow> list;
    private SearchState state;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.SEARCH, SearchMessages.noCorpus, SearchMessages.noCorpusHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        head = new SearchHead(content, this::vocabulary, new Written(), this::addTools);
        field = head.field();
        body = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        stack = new StackLayout();
        body.setLayout(stack);
        list = new RowList<>(body, SWT.MULTI, HitPainter.HEIGHT, painter);
        state = new SearchState(body, field::choose, this::vocabulary, this::everywhere, this::again);
        stack.topControl = state.control();
        list.onSelect(this::publish);
        list.onOpen(row -> HitActions.open(row.place()));
        list.addListener(SWT.KeyDown, e -> {
            if (e.character == '/' || e.keyCode == SWT.ESC) {
                field.focus();
            }
        });
        getSite().setSelectionProvider(published);
        KeyContext.whileFocused(list, getSite(), KeyContext.LIST);
        KeyContext.whileFocused(list, getSite(), CONTEXT);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(items -> actions().fill((MenuManager) items));
        list.setMenu(menu.createContextMenu(list));
        index = new SearchIndex(content.getDisplay(), new Told());
        Workspace.listen(content, index);
        content.addDisposeListener(e -> index.close());
        return content;
    }

    /** What the field tells. */
    private final class Written implements QueryField.Listener {
        @Override
        public void written(String query) {
            ask(query, false);
        }

        @Override
        public void asked(String query) {
            ask(query, true);
        }

        @Override
        public void left() {
            if (stack.topControl == list) {
                list.setFocus();
            }
        }
    }

    private void addTools(IToolBarManager tools) {
        tools.add(MenuItems.of(SearchMessages.examples, Glyph.UNDECIDABLE, true, () -> field.choose(QueryExamples.of(vocabulary))));
        tools.add(MenuItems.of(SearchMessages.history, Glyph.CLOCK, true, () -> field.history()));
        tools.add(new MenuTool(SearchMessages.filter, Icons.descriptor(Glyph.FILTER, Token.MUTED), menu -> new SearchMenus(choices, this::choose).fillFilter(menu, vocabulary)));
        tools.add(new MenuTool(SearchMessages.order, Icons.descriptor(Glyph.LAYERS, Token.MUTED), menu -> new SearchMenus(choices, this::choose).fillOrder(menu)));
        tools.add(new MenuTool(SearchMessages.export, Icons.descriptor(Glyph.EXPORT, Token.MUTED), menu -> actions().fillExport(menu)));
    }

    private Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What was found, as it is shown; null before the first query. */
    public List<Occurrence> places() {
        return found == null ? null : found.places();
    }

    /** The query that they answer; null before the first. */
    public String answered() {
        return found == null ? null : found.request().text();
    }

    /** The list of hits. */
    public Control list() {
        return list;
    }

    /** Writes a query into the field and asks it. */
    public void search(String query) {
        field.ask(query);
    }

    /** What can be done with the hits that are selected, or with all. */
    HitActions actions() {
        List<Occurrence> selected = list.selected().stream().filter(row -> !row.isHeading()).map(HitRow::place).toList();
        return new HitActions(getSite(), found, selected, painter);
    }

    /** Puts the cursor into the field. */
    void focusField() {
        field.focus();
    }

    /** Grows to a height in which hits can be read. */
    void makeRoom() {
        Room.give(getSite(), body.getParent());
    }

    private void choose(SearchChoices chosen) {
        choices = chosen;
        choices.remember();
        ask(field.query(), false);
    }

    private void everywhere() {
        choose(choices.withFilter(SearchFilter.ALL));
    }

    private void ask(String text, boolean stay) {
        if (text.isBlank()) {
            index.ask(null);
            found = null;
            list.setRows(List.of());
            head.wrong(null);
            state.begin();
            top(state.control());
            head.count(null);
            badge(0);
            return;
        }
        try {
            Query query = Query.parse(text, choices.clitics());
            head.wrong(null);
            index.ask(new SearchRequest(text, query, filter(text, query), choices.order()));
            if (stay && stack.topControl == list && found != null && found.request().text().equals(text)) {
                list.setFocus();
            }
            toList = stay;
        } catch (QueryException e) {
            // While values are proposed everybody knows that one is missing.
            head.wrong(stay || !field.isProposing() ? e : null);
        }
    }

    /** A query that names annotators itself means those, and words in the text are nobody's. */
    private SearchFilter filter(String text, Query query) {
        boolean anybody = query.layer().isEmpty() || text.toLowerCase(Locale.ROOT).contains("annotator:"); //$NON-NLS-1$
        return anybody ? choices.filter().of(null) : choices.filter();
    }

    private void top(Control control) {
        stack.topControl = control;
        body.layout();
    }

    /** What the index tells. */
    private final class Told implements SearchIndex.Listener {
        @Override
        public void progress(double done) {
            if (!body.isDisposed() && found == null) {
                state.making(done, !field.query().isBlank());
            }
        }

        @Override
        public void ready(Vocabulary known) {
            vocabulary = known;
            if (!body.isDisposed()) {
                field.vocabularyCame();
            }
        }

        @Override
        public void found(FoundPlaces places) {
            if (!body.isDisposed()) {
                showFound(places);
            }
        }

        @Override
        public void failed(String reason) {
            if (!body.isDisposed()) {
                found = null;
                list.setRows(List.of());
                head.count(null);
                badge(0);
                state.failed(reason);
                top(state.control());
            }
        }
    }

    private void showFound(FoundPlaces places) {
        if (found != null && found.request() != places.request()) {
            // Another question begins at the top; the same one after an edit stays where it is.
            list.setRows(List.of());
        }
        found = places;
        Token ground = places.request().query().layer().map(SearchView::ground).orElse(Token.SELECTION_FILL);
        painter.show(choices.grouped(), ground, places.places());
        list.setRows(HitRows.of(places.places(), choices.grouped()));
        badge(places.places().size());
        head.count(places);
        boolean none = places.places().isEmpty();
        if (none) {
            state.nothing(places.request());
        }
        top(none ? state.control() : list);
        if (toList && !none) {
            list.setFocus();
            list.selectRow(choices.grouped() ? 1 : 0);
        }
        toList = false;
    }

    private static Token ground(Layer layer) {
        return switch (layer) {
            case SOURCE -> Token.SOURCE_FILL;
            case CUE -> Token.CUE_FILL;
            case CLAIM -> Token.CLAIM_FILL;
            default -> Token.SELECTION_FILL;
        };
    }

    private void publish(List<HitRow> rows) {
        // Reading very many annotations would take long; what is done with so many is done by the commands of this view.
        List<HitRow> some = rows.size() > MOST_PUBLISHED ? List.of() : rows;
        List<EObject> elements = HitActions.elements(some.stream().filter(row -> !row.isHeading()).map(HitRow::place).toList());
        published.publish(elements);
        if (!elements.isEmpty()) {
            ArticleLink.show(getSite().getPage(), some.get(0).document(), elements);
        }
    }

    @Override
    protected void refresh(EditSession session) {
        if (session != searched) {
            searched = session;
            found = null;
            list.setRows(List.of());
            // The same claim by three annotators is three hits; one begins with one's own.
            choices = choices.withFilter(SearchFilter.ALL.of(session.annotator()));
            index.use(session);
            ask(field.query(), false);
        }
    }

    @Override
    protected void changed(SessionChange change) {
        list.redraw();
    }

    private void again() {
        searched = null;
        Workspace.session().ifPresent(this::refresh);
    }

    @Override
    protected void cleared() {
        searched = null;
        vocabulary = null;
        index.close();
        found = null;
        list.setRows(List.of());
        head.count(null);
    }

    @Override
    public void setFocus() {
        if (Workspace.session().isEmpty()) {
            super.setFocus();
        } else if (found != null && stack.topControl == list) {
            list.setFocus();
        } else {
            field.focus();
        }
    }
}
