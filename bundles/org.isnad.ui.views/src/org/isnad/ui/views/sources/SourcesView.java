// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Located;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MergeSources;
import org.isnad.core.edit.NewEntity;
import org.isnad.core.edit.ResolveSource;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SplitSource;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SourceRegistry;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.KeyHints;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.rows.RowPainter;

/** The sources of the corpus: first what asks for a decision, one key each, then the registry, the most mentioned first. */
public final class SourcesView extends ListView<SourceRow> implements SourcePart {
    public static final String ID = "org.isnad.ui.views.sources"; //$NON-NLS-1$
    /** While the documents are read the list is filled anew this often, in milliseconds, and not with each of them. */
    private static final int PATIENCE = 400;

    /** So many entities are put in order within a moment. */
    private static final int AT_ONCE = 1500;

    private SourceRows builder;
    private List<SourceRow> made = List.of();
    private volatile boolean making;
    private Map<String, String> shortNames = Map.of();
    private List<Document> named = List.of();
    private boolean renamed = true;
    private boolean waiting;
    private int counted;

    /** Opens the view and selects the entity in it. */
    public static void show(IWorkbenchPage page, SourceEntity entity) {
        try {
            if (page.showView(ID) instanceof SourcesView view) {
                view.refreshNow();
                view.list().select(Set.of(entity));
            }
        } catch (PartInitException e) {
            Jobs.trouble(SourceMessages.cannotOpen, e);
        }
    }

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.SOURCE, SourceMessages.none, SourceMessages.noneHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        CorpusSummary.listen(content, this::counted);
        KeyContext.whileFocused(list(), getSite(), SourceKeys.CONTEXT);
        list().addListener(SWT.KeyDown, this::digit);
        return content;
    }

    @Override
    protected void createFooter(Composite parent) {
        KeyHints hints = new KeyHints(parent, List.of(new KeyHints.Hint("\u21b5", SourceMessages.page), new KeyHints.Hint("M", SourceMessages.mergeKey), //$NON-NLS-1$ //$NON-NLS-2$
            new KeyHints.Hint("X", SourceMessages.splitKey))); //$NON-NLS-1$
        hints.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    /** Names are looked through again only when the registry was changed; counts come of themselves, see {@link #counted()}. */
    @Override
    protected void changed(SessionChange change) {
        if (change.roots().stream().anyMatch(root -> root instanceof SourceRegistry || root instanceof Document)) {
            renamed = true;
            named = List.of();
            refreshSoon();
        }
    }

    @Override
    protected void refresh(EditSession session) {
        renamed = true;
        named = List.of();
        made = List.of();
        super.refresh(session);
    }

    private void counted() {
        if (counted == CorpusSummary.mentions().version()) {
            return;
        }
        if (!CorpusSummary.isReading()) {
            refreshSoon();
        } else if (!waiting) {
            waiting = true;
            list().getDisplay().timerExec(PATIENCE, () -> {
                waiting = false;
                refreshSoon();
            });
        }
    }

    @Override
    protected List<SourceRow> rows(EditSession session) {
        try {
            List<Document> documents = session.store().documents();
            if (!documents.equals(named)) {
                named = documents;
                shortNames = ElementLook.shortNames(session.store());
                renamed = true;
            }
            if (session.store().sources().getEntities().size() > AT_ONCE) {
                makeBeside(session);
            } else {
                builder = renamed ? new SourceRows(session.store(), shortNames) : builder;
                made = builder.all();
                current();
            }
            return made;
        } catch (CorpusException e) {
            Jobs.trouble(SourceMessages.cannotRead, e);
            return List.of();
        }
    }

    /** What is shown is that of now. */
    private void current() {
        renamed = false;
        counted = CorpusSummary.mentions().version();
    }

    /** A long registry is put in order away from the window; until that is done it stays as it was. */
    private void makeBeside(EditSession session) {
        if (making || !renamed && counted == CorpusSummary.mentions().version()) {
            return;
        }
        making = true;
        SourceRows known = renamed ? null : builder;
        Map<String, String> names = shortNames;
        current();
        Job.createSystem(SourceMessages.registry, monitor -> {
            try {
                SourceRows rows = session.read(() -> known == null ? new SourceRows(session.store(), names) : known);
                List<SourceRow> all = session.read(rows::all);
                list().getDisplay().asyncExec(() -> deliver(session, rows, all));
            } catch (Exception e) {
                making = false;
                Jobs.trouble(SourceMessages.cannotRead, e);
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private void deliver(EditSession session, SourceRows rows, List<SourceRow> all) {
        making = false;
        if (!list().isDisposed() && Workspace.session().filter(open -> open == session).isPresent()) {
            builder = rows;
            made = all;
            refreshNow();
        }
    }

    @Override
    protected void filled(EditSession session, List<SourceRow> all) {
        badge((int) all.stream().filter(row -> !(row instanceof SourceRow.Heading || row instanceof SourceRow.Entity)).count());
    }

    @Override
    public Optional<SourceEntity> source() {
        return list().focused() instanceof SourceRow.Entity row ? Optional.of(row.entity()) : Optional.empty();
    }

    @Override
    public Control owner() {
        return list();
    }

    @Override
    public Rectangle area() {
        Rectangle place = list().boundsOfFocus();
        return place == null ? list().getClientArea() : place;
    }

    /** A digit takes the choice that stands behind it in the row with the focus. */
    private void digit(Event event) {
        int digit = (event.stateMask & SWT.MODIFIER_MASK) == 0 ? Character.digit(event.character, 10) : -1;
        if (digit < 0 || builder == null) {
            return;
        }
        event.doit = false;
        switch (list().focused()) {
            case SourceRow.Mention mention -> decide(mention, digit);
            case SourceRow.Doubled doubled -> entity(doubled.entities(), digit).ifPresent(entity -> firstMention(doubled, entity));
            case SourceRow.Twice twice -> entity(twice.entities(), digit).ifPresent(kept -> twice.entities().stream().filter(other -> other != kept)
                .findFirst().ifPresent(other -> Workspace.execute(new MergeSources(kept, other))));
            case SourceRow.Disputed disputed -> settle(disputed, digit);
            case null, default -> { }
        }
    }

    private static Optional<SourceEntity> entity(List<SourceEntity> entities, int digit) {
        return digit >= 1 && digit <= entities.size() ? Optional.of(entities.get(digit - 1)) : Optional.empty();
    }

    private void decide(SourceRow.Mention row, int digit) {
        live(row).ifPresent(mention -> {
            if (digit == 0) {
                Workspace.execute(new NewEntity(List.of(mention), DirectionMarks.without(row.words()), null));
            } else {
                entity(builder.proposals(row), digit).ifPresent(entity -> Workspace.execute(new ResolveSource(mention, entity.getId())));
            }
        });
    }

    private static void settle(SourceRow.Disputed row, int digit) {
        SourceEntity disputed = row.disagreement().entity();
        if (digit == 0) {
            Workspace.execute(SplitSource.merged(disputed));
            return;
        }
        entity(row.candidates(), digit).ifPresent(kept -> {
            SourceEntity merged = kept == disputed ? row.disagreement().others().get(0) : disputed;
            Workspace.execute(new MergeSources(kept, merged));
        });
    }

    /** Shows in the article where the words mean this entity; from the second time on the next place. */
    private void firstMention(SourceRow.Doubled row, SourceEntity entity) {
        Workspace.session().ifPresent(session -> {
            try {
                MentionWalk.next(session, row.key(), builder.ids(entity)).ifPresentOrElse(place -> Documents.reveal(place.element(), place.document()),
                    () -> Jobs.warn(SourceMessages.noMention));
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
            }
        });
    }

    @Override
    protected void open(SourceRow row) {
        switch (row) {
            case SourceRow.Mention mention -> live(mention).ifPresent(found -> Documents.reveal(found, mention.documentId()));
            case SourceRow.Entity entity -> SourcePage.open(getSite().getPage(), entity.entity());
            case SourceRow.Doubled doubled -> firstMention(doubled, doubled.entities().get(0));
            case SourceRow.Twice twice -> SourcePage.open(getSite().getPage(), twice.entities().get(0));
            case SourceRow.Disputed disputed -> SourcePage.open(getSite().getPage(), disputed.disagreement().entity());
            case SourceRow.Heading heading -> { }
        }
    }

    private static Optional<SourceMention> live(SourceRow.Mention row) {
        return Workspace.session().flatMap(session -> {
            try {
                return session.store().find(row.id(), row.documentId(), session.annotator()).map(Located::element)
                    .filter(SourceMention.class::isInstance).map(SourceMention.class::cast);
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
                return Optional.empty();
            }
        });
    }

    @Override
    protected void fillMenu(MenuManager menu, List<SourceRow> rows) {
        if (rows.size() != 1) {
            return;
        }
        SourceRow row = rows.get(0);
        if (row instanceof SourceRow.Mention mention) {
            menu.add(MenuItems.of(SourceMessages.show, Glyph.DOCUMENT, true, () -> open(mention)));
            menu.add(MenuItems.of(SourceMessages.resolve, Glyph.LINK, true, () -> live(mention).ifPresent(found -> SourceChooser.open(list(), area(), found))));
        } else if (row instanceof SourceRow.Entity) {
            menu.add(MenuItems.of(SourceMessages.openPage, Glyph.SOURCE, true, () -> open(row)));
            menu.add(new Separator());
            SourceKeys.ALL.forEach(command -> menu.add(ViewCommands.item(getSite(), command)));
        } else {
            menu.add(MenuItems.of(SourceMessages.show, Glyph.DOCUMENT, true, () -> open(row)));
        }
    }

    @Override
    protected RowPainter<SourceRow> painter() {
        return new SourcePainter(() -> Workspace.corpus().map(CorpusStore::scheme).orElseThrow(), mention -> builder.proposals(mention));
    }

    @Override
    protected int rowHeight() {
        return SourcePainter.ROW;
    }

    @Override
    protected EObject element(SourceRow row) {
        return switch (row) {
            case SourceRow.Entity entity -> entity.entity();
            case SourceRow.Mention mention -> live(mention).orElse(null);
            default -> null;
        };
    }

    @Override
    protected String words(SourceRow row) {
        return switch (row) {
            case SourceRow.Entity entity -> entity.entity().getName() + ' ' + String.join(" ", entity.otherNames()); //$NON-NLS-1$
            case SourceRow.Mention mention -> mention.words();
            case SourceRow.Doubled doubled -> doubled.words();
            case SourceRow.Twice twice -> twice.key();
            case SourceRow.Disputed disputed -> String.valueOf(disputed.disagreement().entity().getName());
            case SourceRow.Heading heading -> null;
        };
    }

    @Override
    protected String filterHint() {
        return SourceMessages.filterHint;
    }
}
