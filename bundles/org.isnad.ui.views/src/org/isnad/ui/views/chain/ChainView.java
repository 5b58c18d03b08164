// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.Nest;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.SourceMention;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.ArticleLink;
import org.isnad.ui.views.KeyHints;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.tags.AttributionWords;

/** Who says that who says: the chains of the selected element as a ladder, in which rungs are moved and removed. */
public final class ChainView extends ListView<Rung> {
    public static final String ID = "org.isnad.ui.views.chain"; //$NON-NLS-1$

    private EObject subject;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.ATTRIBUTION, ChainMessages.none, ChainMessages.noneHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        list().onSelect(rungs -> {
            List<EObject> elements = elements(rungs);
            if (!elements.isEmpty() && elements.get(0).eContainer() instanceof AnnotationSet set) {
                ArticleLink.show(getSite().getPage(), set.getDocument(), elements);
            }
        });
        list().addListener(SWT.KeyDown, this::key);
        return content;
    }

    @Override
    protected void createFooter(Composite parent) {
        KeyHints hints = new KeyHints(parent, List.of(
            new KeyHints.Hint("Alt \u2191", ChainMessages.reparent), new KeyHints.Hint("Del", ChainMessages.remove), new KeyHints.Hint("F4", ChainMessages.source))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        hints.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    @Override
    protected void selectionElsewhere(List<EObject> elements) {
        Optional<EObject> chained = elements.stream()
            .filter(object -> object instanceof Claim || object instanceof Attribution || object instanceof SourceMention || object instanceof Cue).findFirst();
        if (chained.isPresent()) {
            subject = chained.get();
            refreshNow();
            list().select(Set.of(subject));
        }
    }

    @Override
    protected void documentChanged() {
        boolean here = subject != null && subject.eContainer() instanceof AnnotationSet set && set.getDocument().equals(documentId());
        subject = here ? subject : null;
    }

    @Override
    protected List<Rung> rows(EditSession session) {
        if (subject == null || subject.eContainer() == null) {
            return List.of();
        }
        try {
            return Ladder.of(session.store(), subject);
        } catch (CorpusException e) {
            Jobs.trouble(ChainMessages.cannotRead, e);
            return List.of();
        }
    }

    @Override
    protected void filled(EditSession session, List<Rung> all) {
        // The number of rungs is drawn in the ladder itself; the tab shows none.
    }

    private Optional<Attribution> focused() {
        return list().focused() instanceof Rung.Witness witness ? Optional.of(witness.attribution()) : Optional.empty();
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        if (alt && event.keyCode == SWT.ARROW_UP) {
            focused().ifPresent(this::choosePlace);
            event.doit = false;
        }
    }

    /** Offers the attributions of the document under which this one can hang. */
    private void choosePlace(Attribution child) {
        CorpusStore store = Workspace.corpus().orElseThrow();
        AnnotationSet set = (AnnotationSet) child.eContainer();
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(null, ChainMessages.outermost));
        for (Attribution other : set.getAttributions()) {
            if (!ChainWalker.chain(other).contains(child)) {
                choices.add(new Choice(other.getId(), name(other, store), null, Glyph.ATTRIBUTION));
            }
        }
        Rectangle area = list().boundsOf(child);
        String current = child.getParent() == null ? null : child.getParent().getId();
        ChoicePopup.open(list(), area, choices, current, "", id -> { //$NON-NLS-1$
            Attribution parent = set.getAttributions().stream().filter(other -> other.getId().equals(id)).findFirst().orElse(null);
            Workspace.execute(new Nest(child, parent));
        });
    }

    private static String name(Attribution attribution, CorpusStore store) {
        try {
            String source = AttributionWords.source(attribution, store);
            String cue = attribution.getCue() == null ? "" : ElementLabels.text(attribution.getCue(), store); //$NON-NLS-1$
            return (source == null ? ChainMessages.sourceMissing : source) + " \u00b7 " + cue; //$NON-NLS-1$
        } catch (CorpusException e) {
            return e.getMessage();
        }
    }

    private void remove(Attribution attribution) {
        Workspace.execute(new Delete(List.of(attribution)));
    }

    @Override
    protected RowPainter<Rung> painter() {
        return new RungPainter(() -> Workspace.corpus().orElseThrow());
    }

    @Override
    protected int rowHeight() {
        return RungPainter.USUAL_HEIGHT;
    }

    @Override
    protected EObject element(Rung row) {
        return row.element();
    }

    @Override
    protected String words(Rung row) {
        return null;
    }

    @Override
    protected void open(Rung row) {
        if (row.element() instanceof Element element && element.eContainer() instanceof AnnotationSet set) {
            Documents.reveal(element, set.getDocument());
        }
    }

    @Override
    protected boolean hasFilter() {
        return false;
    }

    @Override
    protected String filterHint() {
        return ""; //$NON-NLS-1$
    }

    @Override
    protected void fillMenu(MenuManager menu, List<Rung> rows) {
        Optional<Attribution> attribution = focused();
        menu.add(MenuItems.of(ChainMessages.show, Glyph.DOCUMENT, rows.size() == 1 && rows.get(0).element() != null, () -> open(rows.get(0))));
        menu.add(new Separator());
        menu.add(MenuItems.of(ChainMessages.reparent, Glyph.ATTRIBUTION, attribution.isPresent(), () -> choosePlace(attribution.get())));
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.resolveSource")); //$NON-NLS-1$
        menu.add(MenuItems.of(ChainMessages.removeRung, Glyph.TRASH, attribution.isPresent(), () -> remove(attribution.get())));
    }
}
