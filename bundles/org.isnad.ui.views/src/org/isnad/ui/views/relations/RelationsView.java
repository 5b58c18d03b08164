// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Severity;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;
import org.isnad.ui.views.ListView;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.LiveProblems;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.rows.RowPainter;

/** The relations of the document in front, or of the corpus, and beneath them the record of the selected one. */
public final class RelationsView extends ListView<RelationRow> {
    public static final String ID = "org.isnad.ui.views.relations"; //$NON-NLS-1$

    private ScrolledComposite lower;
    private RelationRecord record;
    private ClaimRelation shown;
    private boolean wholeCorpus;
    private Map<String, List<Problem>> objections = Map.of();

    /** Opens the view and selects the relation in it; the record has the focus. */
    public static void show(IWorkbenchPage page, ClaimRelation relation) {
        try {
            IViewPart part = page.showView(ID);
            if (part instanceof RelationsView view) {
                view.select(relation);
            }
        } catch (PartInitException e) {
            Jobs.trouble(RelationMessages.cannotOpen, e);
        }
    }

    private void select(ClaimRelation relation) {
        refreshNow();
        if (list().boundsOf(relation) == null) {
            wholeCorpus = true;
            refreshNow();
        }
        list().select(Set.of(relation));
        publish(list().selected());
        showRecord(relation);
        record.setFocus();
    }

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.CONTRADICTION, RelationMessages.none, RelationMessages.noneHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        list().onSelect(rows -> showRecord(rows.size() == 1 ? rows.get(0).relation() : null));
        list().addListener(SWT.KeyDown, e -> {
            if (shown != null && e.stateMask == 0) {
                record.digit(e.character);
            }
        });
        LiveProblems.listen(content, found -> {
            objections = found.stream().filter(problem -> problem.id() != null).collect(Collectors.groupingBy(Problem::id));
            refreshNow();
        });
        return content;
    }

    @Override
    protected void createFooter(Composite parent) {
        Css.hairline(parent).setLayoutData(line());
        lower = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), "part"); //$NON-NLS-1$
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.exclude = true;
        lower.setLayoutData(place);
        lower.setVisible(false);
        lower.setExpandHorizontal(true);
        lower.setExpandVertical(true);
        record = new RelationRecord(lower);
        lower.setContent(record);
        lower.addListener(SWT.Resize, e -> fit());
    }

    private static GridData line() {
        GridData line = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        line.heightHint = 1;
        return line;
    }

    private void fit() {
        int width = lower.getClientArea().width;
        lower.setMinSize(0, record.computeSize(Math.max(1, width), SWT.DEFAULT).y);
    }

    private void showRecord(ClaimRelation relation) {
        shown = relation;
        GridData place = (GridData) lower.getLayoutData();
        place.exclude = relation == null;
        lower.setVisible(relation != null);
        Workspace.corpus().filter(store -> relation != null).ifPresent(store -> {
            record.show(relation, store.scheme(), objections.getOrDefault(relation.getId(), List.of()));
            int wanted = record.computeSize(Math.max(1, lower.getParent().getClientArea().width), SWT.DEFAULT).y;
            // The list keeps room for at least two relations; the record scrolls in what is left.
            place.heightHint = Math.max(120, Math.min(wanted, lower.getParent().getClientArea().height - 2 * RelationPainter.USUAL_HEIGHT));
        });
        lower.getParent().layout(true, true);
        fit();
    }

    @Override
    protected void addTools(Consumer<Action> tools) {
        Action toggle = new Action(RelationMessages.wholeCorpus, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                wholeCorpus = isChecked();
                refreshNow();
            }
        };
        toggle.setImageDescriptor(Icons.descriptor(Glyph.LAYERS, Token.MUTED));
        tools.accept(toggle);
    }

    @Override
    protected List<RelationRow> rows(EditSession session) {
        try {
            return new RelationRows(session.store(), session.annotator(), broken()).of(wholeCorpus ? null : documentId());
        } catch (CorpusException e) {
            Jobs.trouble(RelationMessages.cannotRead, e);
            return List.of();
        }
    }

    private Set<String> broken() {
        return objections.values().stream().flatMap(List::stream).filter(problem -> problem.severity() == Severity.ERROR).map(Problem::id).collect(Collectors.toSet());
    }

    @Override
    protected void filled(EditSession session, List<RelationRow> all) {
        super.filled(session, all);
        boolean there = shown != null && shown.eContainer() != null && list().boundsOf(shown) != null;
        showRecord(there ? shown : null);
    }

    @Override
    protected void selectionElsewhere(List<EObject> elements) {
        Set<String> claims = elements.stream().filter(Claim.class::isInstance).map(claim -> ((Claim) claim).getId()).collect(Collectors.toSet());
        Set<Object> touched = list().rows().stream().map(RelationRow::relation)
            .filter(relation -> elements.contains(relation) || claims.contains(relation.getArg1()) || claims.contains(relation.getArg2()))
            .collect(Collectors.toSet());
        if ((!touched.isEmpty() || !claims.isEmpty()) && selectHere(touched)) {
            showRecord(touched.size() == 1 ? (ClaimRelation) touched.iterator().next() : null);
        }
    }

    @Override
    protected RowPainter<RelationRow> painter() {
        return new RelationPainter(() -> Workspace.corpus().map(CorpusStore::scheme).orElseThrow());
    }

    @Override
    protected int rowHeight() {
        return RelationPainter.USUAL_HEIGHT;
    }

    @Override
    protected EObject element(RelationRow row) {
        return row.relation();
    }

    @Override
    protected String words(RelationRow row) {
        return row.first().document() + ' ' + row.first().words() + ' ' + row.second().document() + ' ' + row.second().words();
    }

    @Override
    protected void open(RelationRow row) {
        // Enter goes to the claim that is not in front, so that pressing it again comes back.
        goTo(row, row.relation().getArg1Document() != null && row.relation().getArg1Document().equals(documentId()));
    }

    private void goTo(RelationRow row, boolean second) {
        ClaimRelation relation = row.relation();
        String document = second ? relation.getArg2Document() : relation.getArg1Document();
        String claim = second ? relation.getArg2() : relation.getArg1();
        Workspace.session().flatMap(session -> new ClaimFinder(session.store(), session.annotator()).find(document, claim))
            .ifPresentOrElse(found -> Documents.reveal(found, document), () -> Jobs.warn(RelationMessages.claimGone));
    }

    @Override
    protected String filterHint() {
        return RelationMessages.filterHint;
    }

    @Override
    protected void fillMenu(MenuManager menu, List<RelationRow> rows) {
        boolean one = rows.size() == 1;
        menu.add(MenuItems.of(RelationMessages.goToFirst, Glyph.DOCUMENT, one, () -> goTo(rows.get(0), false)));
        menu.add(MenuItems.of(RelationMessages.goToSecond, Glyph.DOCUMENT, one, () -> goTo(rows.get(0), true)));
        menu.add(ViewCommands.item(getSite(), "org.isnad.ui.annotator.beside")); //$NON-NLS-1$
        menu.add(new Separator());
        boolean directed = one && "SUPPORT".equals(rows.get(0).relation().getLabel()); //$NON-NLS-1$
        menu.add(MenuItems.of(RelationMessages.turn, Glyph.SUPPORT, directed, () -> Workspace.execute(new TurnRelation(rows.get(0).relation()))));
        menu.add(MenuItems.of(RelationMessages.delete, Glyph.TRASH, !rows.isEmpty(), () -> Workspace.execute(new Delete(elements(rows)))));
    }
}
