// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Located;
import org.isnad.core.SameSources;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SaveState;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.Element;
import org.isnad.model.SourceEntity;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.PublishedSelection;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.views.sources.PageRow.Filter;

/**
 * The page of a source among the articles: what is known about it, each beside the key that changes it, and all it says,
 * denies and is contradicted by, from the earliest document to the latest. Never dirty: edits go through the session.
 */
public final class SourcePage extends EditorPart implements SourcePart {
    public static final String ID = "org.isnad.ui.views.sourcePage"; //$NON-NLS-1$

    private final PublishedSelection selection = new PublishedSelection();
    private RowList<PageRow> list;
    private List<Statement> statements;
    private Filter filter = Filter.ALL;
    private boolean stale;
    private int reading;

    /** Opens the page of an entity, of what it was merged into where it was. */
    public static void open(IWorkbenchPage page, SourceEntity entity) {
        try {
            page.openEditor(new SourceInput(entity.getId(), DirectionMarks.without(String.valueOf(entity.getName()))), ID);
        } catch (PartInitException e) {
            Jobs.trouble(SourceMessages.cannotOpen, e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    private String id() {
        return ((SourceInput) getEditorInput()).entity();
    }

    @Override
    public void createPartControl(Composite parent) {
        list = new RowList<>(parent, SWT.SINGLE, PagePainter.ROW, new PagePainter(() -> Workspace.corpus().map(CorpusStore::scheme).orElseThrow()));
        list.onOpen(this::open);
        list.onSelect(rows -> selection.publish(elements(rows)));
        list.addListener(SWT.KeyDown, this::digit);
        KeyContext.whileFocused(list, getSite(), KeyContext.LIST);
        KeyContext.whileFocused(list, getSite(), SourceKeys.CONTEXT);
        CorpusSummary.listen(list, this::counted);
        Workspace.listen(list, new WorkspaceListener() {
            @Override
            public void opened(EditSession session) {
                read();
            }

            @Override
            public void closed() {
                getSite().getPage().closeEditor(SourcePage.this, false);
            }

            @Override
            public void changed(SessionChange change) {
                stale = true;
                fill();
            }

            @Override
            public void contentChanged() {
                read();
            }

            @Override
            public void saved(SaveState state) {
                // statements are read from the files, which now say what was edited
                if (stale && state.kind() == SaveState.Kind.SAVED) {
                    read();
                }
            }
        });
        read();
    }

    /** The documents that mention the source are known only when all were looked through. */
    private void counted() {
        if (!CorpusSummary.isReading()) {
            read();
        }
    }

    private void read() {
        stale = false;
        fill();
        Workspace.session().ifPresent(session -> {
            int turn = ++reading;
            Collection<String> documents = documents(session);
            Jobs.run(SourceMessages.readingPage, monitor -> read(session, documents, monitor), read -> {
                if (turn == reading && !list.isDisposed()) {
                    statements = read;
                    fill();
                }
            });
        });
    }

    private Collection<String> documents(EditSession session) {
        try {
            SameSources same = SameSources.of(session.store().sources().getEntities());
            return same.entity(id()).map(entity -> CorpusSummary.mentions().byDocument(SourceRow.Entity.ids(entity, same.mergedInto(entity))).keySet()).orElse(Set.of());
        } catch (CorpusException e) {
            Jobs.trouble(SourceMessages.cannotRead, e);
            return Set.of();
        }
    }

    /** Through a store of its own, so that edits go on beside. */
    private List<Statement> read(EditSession session, Collection<String> documents, IProgressMonitor monitor) throws CorpusException {
        return new Statements(CorpusStore.open(session.store().folder()), session.annotator()).of(id(), documents, monitor);
    }

    private void fill() {
        Workspace.corpus().ifPresent(store -> {
            try {
                SameSources same = SameSources.of(store.sources().getEntities());
                SourceEntity entity = same.entity(id()).orElse(null);
                if (entity != null && !list.isDisposed()) {
                    setPartName(DirectionMarks.without(String.valueOf(entity.getName())));
                    list.setRows(new PageRows(store, same, entity).all(statements, filter));
                }
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
            }
        });
    }

    private void digit(Event event) {
        int digit = (event.stateMask & SWT.MODIFIER_MASK) == 0 ? Character.digit(event.character, 10) : -1;
        if (digit >= 1 && digit <= Filter.values().length) {
            event.doit = false;
            filter = Filter.values()[digit - 1];
            fill();
        }
    }

    private void open(PageRow row) {
        switch (row) {
            case PageRow.Field field when field.command() != null -> EditSource.run(this, field.command());
            case PageRow.Link link -> open(getSite().getPage(), link.other());
            case PageRow.Article article -> Documents.open(article.document());
            case PageRow.Said said -> claim(said.statement().document(), said.statement().claim()).ifPresent(claim -> Documents.reveal(claim, said.statement().document()));
            case PageRow.Answered answered -> claim(answered.answer().document(), answered.answer().claim()).ifPresentOrElse(
                claim -> Documents.reveal(claim, answered.answer().document()), () -> Jobs.warn(SourceMessages.gone));
            default -> { }
        }
    }

    private static Optional<Element> claim(String document, String id) {
        return Workspace.session().flatMap(session -> {
            try {
                return session.store().find(id, document, session.annotator()).map(Located::element);
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
                return Optional.empty();
            }
        });
    }

    private static List<EObject> elements(List<PageRow> rows) {
        return rows.stream().<Optional<? extends EObject>>map(row -> switch (row) {
            case PageRow.Said said -> claim(said.statement().document(), said.statement().claim());
            case PageRow.Answered answered -> claim(answered.answer().document(), answered.answer().claim());
            case PageRow.Link link -> Optional.of(link.other());
            default -> Optional.<EObject>empty();
        }).flatMap(Optional::stream).map(EObject.class::cast).toList();
    }

    @Override
    public Optional<SourceEntity> source() {
        return Workspace.corpus().flatMap(store -> {
            try {
                return store.source(id());
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
                return Optional.empty();
            }
        });
    }

    @Override
    public Control owner() {
        return list;
    }

    @Override
    public Rectangle area() {
        Rectangle place = list.boundsOfFocus();
        return place == null ? new Rectangle(0, 0, list.width(), PagePainter.ROW) : place;
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // The session saves by itself.
    }

    @Override
    public void doSaveAs() {
        // A source is kept in its registry.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
