// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Located;
import org.isnad.core.Scheme;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetTag;
import org.isnad.model.Document;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.fields.WordsPopup;
import org.isnad.ui.views.rows.RowPainter;

/** The sources of the corpus: those nobody has resolved yet, then the registry, the most mentioned first. */
public final class SourcesView extends ListView<SourceRow> {
    public static final String ID = "org.isnad.ui.views.sources"; //$NON-NLS-1$

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
        CorpusSummary.listen(content, this::refreshSoon);
        list().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.F2 && list().focused() instanceof SourceRow.Entity row) {
                rename(row.entity());
            }
        });
        return content;
    }

    @Override
    protected List<SourceRow> rows(EditSession session) {
        try {
            List<SourceRow> unresolved = unresolved(session.store());
            List<SourceRow> rows = new ArrayList<>();
            group(rows, SourceMessages.unresolved, unresolved);
            List<SourceRow.Entity> entities = entities(session.store());
            // An author belongs to one article and is never merged; so many of them would hide the sources one looks for.
            group(rows, SourceMessages.registry, entities.stream().filter(row -> !isAuthor(row)).toList());
            group(rows, SourceMessages.authors, entities.stream().filter(SourcesView::isAuthor).toList());
            return rows;
        } catch (CorpusException e) {
            Jobs.trouble(SourceMessages.cannotRead, e);
            return List.of();
        }
    }

    private static void group(List<SourceRow> rows, String heading, List<? extends SourceRow> members) {
        if (!members.isEmpty()) {
            rows.add(new SourceRow.Heading(heading, members.size()));
            rows.addAll(members);
        }
    }

    private static boolean isAuthor(SourceRow.Entity row) {
        return "AUTHOR".equals(row.entity().getSourceType()); //$NON-NLS-1$
    }

    private static List<SourceRow> unresolved(CorpusStore store) throws CorpusException {
        Map<String, String> names = ElementLook.shortNames(store);
        List<SourceRow> rows = new ArrayList<>();
        for (Document document : store.documents()) {
            String id = document.getId();
            CorpusSummary.of(id).unresolved().forEach(mention -> rows.add(new SourceRow.Mention(mention.mention(), id, names.getOrDefault(id, id), mention.words())));
        }
        return rows;
    }

    private static List<SourceRow.Entity> entities(CorpusStore store) throws CorpusException {
        Collator byName = Collator.getInstance();
        return store.sources().getEntities().stream().filter(entity -> !MergeSources.isMerged(entity))
            .map(entity -> new SourceRow.Entity(entity, CorpusSummary.mentionsOf(entity.getId())))
            .sorted(Comparator.comparingInt(SourceRow.Entity::mentions).reversed().thenComparing(row -> String.valueOf(row.entity().getName()), byName))
            .toList();
    }

    @Override
    protected void filled(EditSession session, List<SourceRow> all) {
        badge((int) all.stream().filter(SourceRow.Mention.class::isInstance).count());
    }

    @Override
    protected void open(SourceRow row) {
        switch (row) {
            case SourceRow.Mention mention -> live(mention).ifPresent(found -> Documents.reveal(found, mention.documentId()));
            case SourceRow.Entity entity -> rename(entity.entity());
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

    private void rename(SourceEntity entity) {
        WordsPopup.open(list(), area(entity), String.valueOf(entity.getName()), false, name -> {
            if (!name.isEmpty()) {
                Workspace.execute(new SetFeature(entity, Literals.SOURCE_ENTITY__NAME, name));
            }
        });
    }

    private void aliases(SourceEntity entity) {
        WordsPopup.open(list(), area(entity), String.join("\n", entity.getAliases()), true, text -> { //$NON-NLS-1$
            List<String> aliases = text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
            Workspace.execute(new SetFeature(entity, Literals.SOURCE_ENTITY__ALIASES, aliases));
        });
    }

    private void tag(SourceEntity entity, Tagset tagset) {
        List<Choice> choices = new ArrayList<>();
        tagset.getTags().forEach(tag -> choices.add(Choice.of(tag.getValue(), Scheme.label(tag))));
        String current = (String) entity.eGet(entity.eClass().getEStructuralFeature(tagset.getName()));
        ChoicePopup.open(list(), area(entity), choices, current, "", value -> Workspace.execute(new SetTag(List.of(entity), tagset.getName(), value))); //$NON-NLS-1$
    }

    private void merge(SourceEntity entity) {
        Workspace.corpus().ifPresent(store -> {
            try {
                List<SourceEntity> others = Proposals.of(String.valueOf(entity.getName()), null, store.sources().getEntities());
                others.remove(entity);
                List<Choice> choices = others.stream().map(other -> SourceChooser.choice(other, store)).toList();
                ChoicePopup.open(list(), area(entity), choices, null, "", id -> others.stream().filter(other -> other.getId().equals(id)).findFirst() //$NON-NLS-1$
                    .ifPresent(kept -> Workspace.execute(new MergeSources(kept, entity, CorpusSummary.documentsOf(entity.getId())))));
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
            }
        });
    }

    private Rectangle area(Object identity) {
        Rectangle place = list().boundsOf(identity);
        return place == null ? list().getClientArea() : place;
    }

    @Override
    protected void fillMenu(MenuManager menu, List<SourceRow> rows) {
        if (rows.size() != 1) {
            return;
        }
        if (rows.get(0) instanceof SourceRow.Mention mention) {
            menu.add(MenuItems.of(SourceMessages.show, Glyph.DOCUMENT, true, () -> open(mention)));
            menu.add(MenuItems.of(SourceMessages.resolve, Glyph.LINK, true,
                () -> live(mention).ifPresent(found -> SourceChooser.open(list(), area(mention.id()), found))));
        } else if (rows.get(0) instanceof SourceRow.Entity row) {
            entityMenu(menu, row.entity());
        }
    }

    private void entityMenu(MenuManager menu, SourceEntity entity) {
        menu.add(MenuItems.of(SourceMessages.rename + "\tF2", Glyph.MORE, true, () -> rename(entity))); //$NON-NLS-1$
        menu.add(MenuItems.of(SourceMessages.aliases, Glyph.LAYERS, true, () -> aliases(entity)));
        Workspace.corpus().ifPresent(store -> store.scheme().tagsets(Layer.ENTITY).stream()
            .filter(tagset -> entity.eClass().getEStructuralFeature(tagset.getName()) != null)
            .forEach(tagset -> menu.add(MenuItems.of(Scheme.label(tagset) + "\u2026", Glyph.SOURCE, true, () -> tag(entity, tagset))))); //$NON-NLS-1$
        menu.add(new Separator());
        menu.add(MenuItems.of(SourceMessages.mergeInto, Glyph.MERGE, entity.getDocument() == null, () -> merge(entity)));
    }

    @Override
    protected RowPainter<SourceRow> painter() {
        return new SourcePainter(() -> Workspace.corpus().map(CorpusStore::scheme).orElseThrow());
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
            case SourceRow.Heading heading -> null;
        };
    }

    @Override
    protected String words(SourceRow row) {
        return switch (row) {
            case SourceRow.Entity entity -> entity.entity().getName() + ' ' + String.join(" ", entity.entity().getAliases()); //$NON-NLS-1$
            case SourceRow.Mention mention -> mention.words();
            case SourceRow.Heading heading -> null;
        };
    }

    @Override
    protected String filterHint() {
        return SourceMessages.filterHint;
    }
}
