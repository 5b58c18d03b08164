// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.WorkProgress;
import org.isnad.ui.views.rows.RowPainter;

/** The documents of the corpus by outlet, each with its state, claims and progress. */
public final class CorpusNavigator extends ListView<NavigatorRow> {
    public static final String ID = "org.isnad.ui.views.corpus"; //$NON-NLS-1$

    private final Set<String> closed = new HashSet<>();
    private CorpusHeader header;
    private WorkState onlyState;
    private final UsefulFirst useful = new UsefulFirst(this::refreshNow);
    private final Action usefulSwitch = new Action(CorpusMessages.usefulFirst, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            Workspace.session().ifPresent(session -> useful.toggle(isChecked(), session));
        }
    };
    private final Action mineSwitch = new Action(CorpusMessages.mineOnly, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            refreshNow();
        }
    };
    private List<Document> documents = List.of();

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return offerSample(new EmptyState(parent, Glyph.FOLDER, CorpusMessages.noCorpus, CorpusMessages.noCorpusHint));
    }

    private EmptyState offerSample(EmptyState state) {
        return state.setText(CorpusMessages.noCorpus, CorpusMessages.noCorpusHint)
            .button(CorpusMessages.openSample, null, () -> ViewCommands.run(getSite(), "org.isnad.ui.openSample")); //$NON-NLS-1$
    }

    private void offerImport() {
        emptyState().setText(CorpusMessages.noDocuments, CorpusMessages.noDocumentsHint)
            .button(CorpusMessages.importArticles, "Ctrl+I", () -> ViewCommands.run(getSite(), "org.isnad.ui.import")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        CorpusSummary.listen(content, this::summarised);
        WorkProgress.listen(content, this::summarised);
        list().addListener(SWT.KeyDown, this::key);
        list().addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && e.x < NavigatorPainter.CHEVRON_END && list().rowAt(e.y) instanceof NavigatorRow.Outlet outlet) {
                toggle(outlet);
            }
        });
        createStateMenu();
        return content;
    }

    @Override
    protected void createHeader(Composite parent) {
        header = new CorpusHeader(parent);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    @Override
    protected void createFooter(Composite parent) {
        new Legend(parent).setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    private void createStateMenu() {
        var menu = getViewSite().getActionBars().getMenuManager();
        menu.add(state(CorpusMessages.allStates, null));
        for (WorkState state : List.of(WorkState.UNSPECIFIED, WorkState.IN_PROGRESS, WorkState.COMPLETE)) {
            menu.add(state(ElementLabels.stateLabel(state), state));
        }
        menu.add(new Separator());
        menu.add(mineSwitch);
        menu.add(usefulSwitch);
    }

    private Action state(String label, WorkState state) {
        Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    onlyState = state;
                    refreshNow();
                }
            }
        };
        action.setChecked(state == null);
        return action;
    }

    @Override
    protected List<NavigatorRow> rows(EditSession session) {
        try {
            documents = session.store().documents();
        } catch (CorpusException e) {
            Jobs.trouble(CorpusMessages.cannotRead, e);
            documents = List.of();
        }
        Map<String, List<NavigatorRow>> outlets = new TreeMap<>(Collator.getInstance());
        List<NavigatorRow> first = new ArrayList<>();
        List<String> order = useful.order();
        for (Document document : documents) {
            if (order.contains(document.getId())) {
                first.add(new NavigatorRow.Article(document, ElementLook.documentTitle(document)));
            } else if (isShown(document, session)) {
                String outlet = document.getOutlet() == null || document.getOutlet().isBlank() ? CorpusMessages.noOutlet : document.getOutlet();
                outlets.computeIfAbsent(outlet, name -> new ArrayList<>()).add(new NavigatorRow.Article(document, ElementLook.documentTitle(document)));
            }
        }
        List<NavigatorRow> rows = new ArrayList<>();
        if (!first.isEmpty()) {
            first.sort(Comparator.comparingInt(row -> order.indexOf(((NavigatorRow.Article) row).document().getId())));
            rows.add(new NavigatorRow.Outlet(CorpusMessages.useful, first.size(), !closed.contains(CorpusMessages.useful)));
            rows.addAll(closed.contains(CorpusMessages.useful) ? List.of() : first);
        }
        outlets.forEach((outlet, articles) -> {
            rows.add(new NavigatorRow.Outlet(outlet, articles.size(), !closed.contains(outlet)));
            if (!closed.contains(outlet)) {
                rows.addAll(articles);
            }
        });
        return rows;
    }

    /** Of documents of which nothing is known yet all are shown. */
    private boolean isShown(Document document, EditSession session) {
        boolean mine = !mineSwitch.isChecked() || WorkProgress.of(document.getId()).map(work -> work.works().containsKey(session.annotator())).orElse(true);
        return mine && (onlyState == null || CorpusSummary.of(document.getId()).state() == onlyState);
    }

    /** The documents that the learner would put first, in that order; none while its order is not shown. */
    public List<String> usefulOrder() {
        return useful.order();
    }

    @Override
    protected boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected void filled(EditSession session, List<NavigatorRow> all) {
        summarise(session);
        if (documents.isEmpty()) {
            offerImport();
        }
    }

    @Override
    protected void cleared() {
        documents = List.of();
        useful.forget();
        usefulSwitch.setChecked(false);
        offerSample(emptyState());
    }

    private void summarise(EditSession session) {
        double done = documents.stream().mapToDouble(document -> CorpusSummary.of(document.getId()).progress()).average().orElse(0);
        String name = session.store().corpus().getName();
        header.show(name == null ? "" : name, Isolation.message(CorpusMessages.documents, documents.size()), Math.round(done * 100) + "%"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void summarised() {
        Workspace.session().ifPresent(this::summarise);
        if (onlyState == null && !mineSwitch.isChecked()) {
            list().redraw();
        } else {
            refreshSoon();
        }
    }

    @Override
    protected void changed(SessionChange change) {
        if (change.roots().stream().anyMatch(Document.class::isInstance)) {
            super.changed(change);
        }
    }

    @Override
    protected void documentChanged() {
        Workspace.session().ifPresent(session -> documents.stream().filter(document -> document.getId().equals(documentId())).findFirst()
            .ifPresent(document -> list().select(Set.of(document))));
    }

    @Override
    protected void selectionElsewhere(List<EObject> elements) {
        // The navigator shows the document in front, whatever is selected in it.
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            boolean mirrored = (list().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
            boolean opens = (event.keyCode == SWT.ARROW_RIGHT) != mirrored;
            if (list().focused() instanceof NavigatorRow.Outlet outlet && outlet.open() != opens) {
                toggle(outlet);
            }
        }
    }

    private void toggle(NavigatorRow.Outlet outlet) {
        if (!closed.remove(outlet.name())) {
            closed.add(outlet.name());
        }
        refreshNow();
    }

    @Override
    protected void open(NavigatorRow row) {
        switch (row) {
            case NavigatorRow.Outlet outlet -> toggle(outlet);
            case NavigatorRow.Article article -> Documents.open(article.document().getId());
        }
    }

    /** Opens the document after the one in front, or before it, in the order of the list. */
    public void step(int direction) {
        List<Document> order = list().rows().stream().filter(NavigatorRow.Article.class::isInstance).map(row -> ((NavigatorRow.Article) row).document()).toList();
        int at = -1;
        for (int i = 0; i < order.size(); i++) {
            at = order.get(i).getId().equals(documentId()) ? i : at;
        }
        if (!order.isEmpty()) {
            Documents.open(order.get(Math.floorMod(at < 0 ? 0 : at + direction, order.size())).getId());
        }
    }

    @Override
    protected void fillMenu(MenuManager menu, List<NavigatorRow> rows) {
        List<Document> chosen = rows.stream().filter(NavigatorRow.Article.class::isInstance).map(row -> ((NavigatorRow.Article) row).document()).toList();
        boolean some = !chosen.isEmpty();
        menu.add(MenuItems.of(CorpusMessages.open, Glyph.DOCUMENT, some, () -> chosen.forEach(document -> Documents.open(document.getId()))));
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.annotator.beside")); //$NON-NLS-1$
        MenuManager states = new MenuManager(CorpusMessages.state);
        states.add(MenuItems.of(CorpusMessages.done, Glyph.DONE, some, () -> DocumentWork.finish(chosen)));
        states.add(MenuItems.of(CorpusMessages.reopen, Glyph.HALF, some, () -> DocumentWork.reopen(chosen)));
        states.add(new Separator());
        states.add(MenuItems.of(CorpusMessages.lock, Glyph.LOCK, some, () -> DocumentWork.lock(chosen, true)));
        states.add(MenuItems.of(CorpusMessages.unlock, Glyph.LOCK, some, () -> DocumentWork.lock(chosen, false)));
        menu.add(states);
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.documentDetails")); //$NON-NLS-1$
        menu.add(new Separator());
        menu.add(MenuItems.of(CorpusMessages.remove, Glyph.TRASH, some, () -> DocumentWork.remove(getSite().getShell(), chosen)));
    }

    @Override
    protected RowPainter<NavigatorRow> painter() {
        return new NavigatorPainter();
    }

    @Override
    protected int rowHeight() {
        return NavigatorPainter.ROW;
    }

    @Override
    protected EObject element(NavigatorRow row) {
        return row instanceof NavigatorRow.Article article ? article.document() : null;
    }

    @Override
    protected String words(NavigatorRow row) {
        return row instanceof NavigatorRow.Article article ? article.title() + ' ' + article.document().getOutlet() + ' ' + article.document().getId() : null;
    }

    @Override
    protected String filterHint() {
        return CorpusMessages.filterHint;
    }
}
