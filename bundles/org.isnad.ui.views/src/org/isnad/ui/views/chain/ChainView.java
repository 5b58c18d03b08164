// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

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
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.Layer;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.InsertRung;
import org.isnad.core.edit.MoveRung;
import org.isnad.core.edit.Nest;
import org.isnad.core.edit.RemoveRung;
import org.isnad.core.edit.SetTag;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.SourceMention;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.ArticleLink;
import org.isnad.ui.views.KeyHints;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.sources.SourceChooser;

/** Who says that who says: the chains of the selected element as a ladder whose rungs are inserted, named, moved and removed by keys. */
public final class ChainView extends ListView<Rung> {
    public static final String ID = "org.isnad.ui.views.chain"; //$NON-NLS-1$

    private EObject subject;
    /** The claim that was last seen at the foot: what is shown when the rung that was asked for is removed. */
    private Claim foot;

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
        KeyContext.whileFocused(list(), getSite(), ChainKeys.CONTEXT);
        return content;
    }

    @Override
    protected void createFooter(Composite parent) {
        KeyHints hints = new KeyHints(parent, List.of(new KeyHints.Hint("Ins", ChainMessages.insert), new KeyHints.Hint("Del", ChainMessages.remove), //$NON-NLS-1$ //$NON-NLS-2$
            new KeyHints.Hint("Alt \u2191", ChainMessages.move), new KeyHints.Hint("N", ChainMessages.reparent), new KeyHints.Hint("S", ChainMessages.source))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        hints.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    @Override
    protected void selectionElsewhere(List<EObject> elements) {
        Optional<EObject> chained = elements.stream()
            .filter(object -> object instanceof Claim || object instanceof Attribution || object instanceof SourceMention || object instanceof Cue).findFirst();
        if (chained.isPresent()) {
            subject = chained.get();
            foot = null;
            refreshNow();
            list().select(Set.of(subject));
        }
    }

    @Override
    protected void documentChanged() {
        boolean here = subject != null && subject.eContainer() instanceof AnnotationSet set && set.getDocument().equals(documentId());
        subject = here ? subject : null;
        foot = here ? foot : null;
    }

    @Override
    protected List<Rung> rows(EditSession session) {
        try {
            List<Rung> rungs = isThere(subject) ? Ladder.of(session.store(), subject) : isThere(foot) ? Ladder.of(session.store(), foot) : List.of();
            foot = rungs.stream().map(Rung::element).filter(Claim.class::isInstance).map(Claim.class::cast).findFirst().orElse(foot);
            return rungs;
        } catch (CorpusException e) {
            Jobs.trouble(ChainMessages.cannotRead, e);
            return List.of();
        }
    }

    private static boolean isThere(EObject object) {
        return object != null && object.eContainer() != null;
    }

    @Override
    protected void filled(EditSession session, List<Rung> all) {
        // The number of rungs is drawn in the ladder itself; the tab shows none.
    }

    /** Does what a command means for the rung that has the focus. */
    public void run(String command) {
        Rung rung = list().focused();
        if (rung instanceof Rung.Unattributed free && Set.of(ChainKeys.ATTRIBUTE, ChainKeys.ABOVE, ChainKeys.BELOW).contains(command)) {
            insert(InsertRung.over(free.claim()));
        } else if (rung == null || rung.attribution() == null) {
            Jobs.warn(ChainMessages.selectRung);
        } else {
            run(command, rung, rung.attribution());
        }
    }

    private void run(String command, Rung rung, Attribution attribution) {
        boolean witness = rung instanceof Rung.Witness;
        boolean above = rung instanceof Rung.Outlet;
        switch (command) {
            case ChainKeys.BELOW -> insert(above ? InsertRung.above(attribution) : InsertRung.below(attribution));
            // above the claim is beneath the last witness
            case ChainKeys.ABOVE -> insert(witness || above ? InsertRung.above(attribution) : InsertRung.below(attribution));
            case ChainKeys.MOVE_UP -> move(attribution, true);
            case ChainKeys.MOVE_DOWN -> move(attribution, false);
            case ChainKeys.NEST -> choose(rung, RungChoices::parents, RungChoices.id(attribution.getParent()), (choices, id) -> Optional.of(choices.parent(id)));
            case ChainKeys.SOURCE -> source(attribution);
            case ChainKeys.RESOLVE -> resolve(attribution);
            case ChainKeys.CUE -> choose(rung, RungChoices::cues, RungChoices.id(attribution.getCue()), RungChoices::end);
            case ChainKeys.ATTRIBUTE -> choose(rung, RungChoices::claims, null, RungChoices::end);
            case ChainKeys.CLASS -> tag(rung, Layer.CUE, "cueClass", attribution.getCue()); //$NON-NLS-1$
            case ChainKeys.FACTUALITY -> tag(rung, Layer.ATTRIBUTION, "factuality", attribution); //$NON-NLS-1$
            case ChainKeys.COMMITMENT -> tag(rung, Layer.ATTRIBUTION, "authorCommitment", attribution); //$NON-NLS-1$
            case ChainKeys.DELETE -> remove(rung, attribution);
            default -> throw new IllegalArgumentException(command);
        }
    }

    /** A new rung is named at once: first its source, then its cue; Escape leaves what is not known yet for later. */
    private void insert(InsertRung insert) {
        Workspace.execute(insert).map(InsertRung::created).ifPresent(rung -> {
            refreshNow();
            list().select(Set.of(rung));
            source(rung);
        });
    }

    private void source(Attribution attribution) {
        choose(attribution, RungChoices::sources, RungChoices.id(attribution.getSource()), (choices, id) -> {
            Optional<Edit> edit = choices.end(id);
            if (attribution.getCue() == null) {
                // asked when the source is there, for its words may tell where the cue is
                list().getDisplay().asyncExec(() -> choose(attribution, RungChoices::cues, null, RungChoices::end));
            }
            return edit;
        });
    }

    /** Whom the words mean; where there are none, which words or who it is. */
    private void resolve(Attribution attribution) {
        if (attribution.getSource() != null) {
            SourceChooser.open(list(), area(attribution), attribution.getSource());
        } else {
            source(attribution);
        }
    }

    private void move(Attribution attribution, boolean up) {
        if (ChainWalker.isCyclic(attribution)) {
            // above a circle there is only one place
            Workspace.execute(new Nest(attribution, null));
            return;
        }
        List<Rung> rungs = list().rows();
        int at = list().focusIndex();
        Attribution lower = up ? attribution
            : at + 1 < rungs.size() && rungs.get(at + 1) instanceof Rung.Witness next && next.attribution().getParent() == attribution ? next.attribution() : null;
        if (lower == null) {
            Jobs.warn(ChainMessages.innermost);
        } else {
            Workspace.execute(new MoveRung(lower));
        }
    }

    private void remove(Rung rung, Attribution attribution) {
        if (rung instanceof Rung.Witness) {
            Workspace.execute(new RemoveRung(attribution));
        } else {
            Jobs.warn(ChainMessages.selectRung);
        }
    }

    private void tag(Rung rung, Layer layer, String tagset, Element element) {
        if (element == null) {
            Jobs.warn(ChainMessages.noCueYet);
            return;
        }
        String current = (String) element.eGet(element.eClass().getEStructuralFeature(tagset));
        choose(rung, choices -> choices.tags(layer, tagset), current, (choices, value) -> Optional.of(new SetTag(List.of(element), tagset, value)));
    }

    /** Offers choices. */
    private interface Offer {
        List<Choice> of(RungChoices choices) throws CorpusException;
    }

    /** Makes an edit of what was chosen. */
    private interface Take {
        Optional<Edit> of(RungChoices choices, String chosen) throws CorpusException;
    }

    private void choose(Rung rung, Offer offer, String current, Take take) {
        choose(rung.attribution(), offer, current, take);
    }

    private void choose(Attribution attribution, Offer offer, String current, Take take) {
        if (attribution.eContainer() == null) {
            return;
        }
        Workspace.corpus().ifPresent(store -> {
            try {
                RungChoices choices = new RungChoices(attribution, store);
                List<Choice> offered = offer.of(choices);
                if (offered.isEmpty()) {
                    Jobs.warn(ChainMessages.nothingToChoose);
                } else {
                    ChoicePopup.open(list(), area(attribution), offered, current, "", chosen -> take(take, choices, chosen)); //$NON-NLS-1$
                }
            } catch (CorpusException e) {
                Jobs.trouble(ChainMessages.cannotRead, e);
            }
        });
    }

    private static void take(Take take, RungChoices choices, String chosen) {
        try {
            take.of(choices, chosen).ifPresent(Workspace::execute);
        } catch (CorpusException e) {
            Jobs.trouble(ChainMessages.cannotRead, e);
        }
    }

    private Rectangle area(Attribution attribution) {
        Rectangle place = list().boundsOf(attribution);
        return place == null ? list().getClientArea() : place;
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
        menu.add(MenuItems.of(ChainMessages.show, Glyph.DOCUMENT, rows.size() == 1 && rows.get(0).element() != null, () -> open(rows.get(0))));
        menu.add(new Separator());
        List.of(ChainKeys.BELOW, ChainKeys.ABOVE, ChainKeys.MOVE_UP, ChainKeys.MOVE_DOWN, ChainKeys.NEST, ChainKeys.DELETE)
            .forEach(command -> menu.add(ViewCommands.item(getSite(), command)));
        menu.add(new Separator());
        List.of(ChainKeys.SOURCE, ChainKeys.RESOLVE, ChainKeys.CUE, ChainKeys.CLASS, ChainKeys.FACTUALITY, ChainKeys.COMMITMENT)
            .forEach(command -> menu.add(ViewCommands.item(getSite(), command)));
    }
}
