// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.inference.Implied;
import org.isnad.core.inference.Link;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.MendRelation;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.desk.pairs.PairFields;
import org.isnad.desk.pairs.Pool;
import org.isnad.desk.pairs.RecordPair;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Span;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.CorpusView;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Soon;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskListener;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Icons;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.relations.ClaimFinder;
import org.isnad.ui.views.rows.RowList;

/**
 * What follows from the relations: of the pair on the desk or of the whole corpus. Enter takes what follows, goes through the relations that are at odds, or mends
 * a relation that has lost a claim.
 */
public final class WhatFollows extends CorpusView {
    /** The id of the view. */
    public static final String ID = "org.isnad.ui.desk.inference"; //$NON-NLS-1$

    private static final String WHOLE = "desk.inference.corpus"; //$NON-NLS-1$
    private static final int PAUSE = 400;

    private final FollowPainter painter = new FollowPainter();
    private RowList<FollowRow> list;
    private Known known;
    private List<SessionChange> meanwhile = new ArrayList<>();
    private int reading;
    private boolean whole = "true".equals(Settings.remembered(WHOLE, "false")); //$NON-NLS-1$ //$NON-NLS-2$
    private final Soon soon = new Soon(this::fill);
    private Action scope;
    /** How far Enter has gone through the relations that are at odds. */
    private int step;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.ATTRIBUTION, DeskMessages.nothingFollows, DeskMessages.nothingFollowsHint);
    }

    @Override
    protected Control createContent(Composite parent) {
        list = new RowList<>(parent, SWT.SINGLE, FollowPainter.HEIGHT, painter);
        list.onOpen(this::act);
        list.onSelect(rows -> step = 0);
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL && list.focused() instanceof FollowRow.Broken row) {
                Workspace.execute(new Delete(List.of(row.relation())));
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fillMenu(menu));
        list.setMenu(menu.createContextMenu(list));
        scope = new Action(DeskMessages.wholeCorpus, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                showWhole(isChecked());
            }
        };
        scope.setChecked(whole);
        scope.setImageDescriptor(Icons.descriptor(Glyph.LAYERS, Token.MUTED));
        getViewSite().getActionBars().getToolBarManager().add(scope);
        Desk.get().listen(list, new DeskListener() {
            @Override
            public void pairChanged() {
                fillSoon();
            }
        });
        return list;
    }

    @Override
    protected void refresh(EditSession session) {
        read(session, 0);
    }

    private void read(EditSession session, int pause) {
        int number = ++reading;
        meanwhile = new ArrayList<>();
        Job.createSystem(DeskMessages.nothingFollows, monitor -> {
            try {
                Known read = Known.read(session);
                list.getDisplay().asyncExec(() -> deliver(number, read));
                return Status.OK_STATUS;
            } catch (Exception e) {
                list.getDisplay().asyncExec(() -> Jobs.warn(e.getMessage()));
                return Status.CANCEL_STATUS;
            }
        }).schedule(pause);
    }

    private void deliver(int number, Known read) {
        if (number == reading && !list.isDisposed()) {
            known = read;
            meanwhile.forEach(known::follow);
            meanwhile.clear();
            fill();
        }
    }

    @Override
    protected void changed(SessionChange change) {
        meanwhile.add(change);
        if (known != null) {
            known.follow(change);
        }
        // A claim that goes or comes back breaks or mends relations.
        boolean claims = change.objects().stream().anyMatch(Claim.class::isInstance);
        if (claims) {
            Workspace.session().ifPresent(session -> read(session, PAUSE));
        }
        fillSoon();
    }

    @Override
    protected void cleared() {
        known = null;
        reading++;
        list.setRows(List.of());
    }

    private void fillSoon() {
        soon.ask(list);
    }

    private void fill() {
        if (known == null || Workspace.session().isEmpty()) {
            return;
        }
        boolean nothing = isEmpty();
        painter.show(known);
        list.setRows(whole ? known.everything() : Desk.get().current().map(Candidate::pair).map(pair -> known.of(pair.claim1(), pair.claim2())).orElse(List.of()));
        if (known.wrong() > 0) {
            badge(known.wrong(), Tone.CONTRADICTION);
        } else {
            badge(list.rows().size());
        }
        emptyState().setText(DeskMessages.nothingFollows, !whole && known.wrong() > 0 ? DeskMessages.elsewhere : DeskMessages.nothingFollowsHint);
        showEmpty(isEmpty());
        if (nothing && !isEmpty() && getSite().getPage().getActivePart() == this) {
            // The list has come in place of what said that there is nothing.
            list.setFocus();
        }
    }

    @Override
    protected boolean isEmpty() {
        return list.rows().isEmpty();
    }

    /** Lists what follows in the whole corpus, or of the pair on the desk only. Remembered. */
    public void showWhole(boolean corpus) {
        whole = corpus;
        scope.setChecked(corpus);
        Settings.remember(WHOLE, Boolean.toString(whole));
        fill();
    }

    /** How many things are listed. */
    public int rows() {
        return list.rows().size();
    }

    /** The ids of the relations listed that have lost a claim. */
    public List<String> broken() {
        return list.rows().stream().filter(FollowRow.Broken.class::isInstance).map(row -> ((FollowRow.Broken) row).relation().getId()).toList();
    }

    private void act(FollowRow row) {
        switch (row) {
            case FollowRow.Follows follows -> accept(follows.implied());
            case FollowRow.Conflict conflict -> goTo(conflict.inconsistency().path().get(step++ % conflict.inconsistency().path().size()));
            case FollowRow.Broken broken -> mend(broken);
        }
    }

    private void accept(Implied implied) {
        Link first = implied.path().getFirst();
        Link last = implied.path().getLast();
        ClaimPair pair = implied.kind() == Link.Kind.CONTRADICTION || first.from().equals(implied.from()) || first.to().equals(implied.from())
            ? ClaimPair.of(known.document(first, implied.from()), implied.from(), known.document(last, implied.to()), implied.to())
            : ClaimPair.of(known.document(last, implied.from()), implied.from(), known.document(first, implied.to()), implied.to());
        Optional<PairClaims> claims = Desk.get().claims(pair);
        if (claims.isEmpty()) {
            Jobs.warn(DeskMessages.claimGone);
            return;
        }
        boolean turned = claims.get().b().getId().equals(implied.from());
        PairFields fields = implied.strong() ? PairFields.NONE.with("strength", List.of("STRONG")) : PairFields.NONE; //$NON-NLS-1$ //$NON-NLS-2$
        Workspace.execute(RecordPair.related(claims.get(), Desk.get().shown(pair).orElse(null), implied.kind().name(), turned, fields).settling(Desk.get().suggestions(pair)))
            .ifPresent(done -> Desk.get().lookAt(pair, Candidate.found(pair, Pool.AGAINST)));
    }

    /** Puts the pair of a relation on the desk, where its label is one key away. */
    private void goTo(Link link) {
        ClaimRelation relation = known.relation(link);
        ClaimPair pair = relation == null ? null : ClaimPair.of(relation);
        if (pair != null) {
            Desk.get().lookAt(pair, Candidate.found(pair, Pool.SEARCH));
        }
    }

    /** Offers the claims of the document in place of the one that is gone, those at its evidence first. */
    private void mend(FollowRow.Broken row) {
        EditSession session = Workspace.session().orElseThrow();
        ClaimRelation relation = row.relation();
        boolean first = row.firstGone();
        String document = first ? relation.getArg1Document() : relation.getArg2Document();
        String otherDocument = first ? relation.getArg2Document() : relation.getArg1Document();
        Span evidence = first ? relation.getEvidence1() : relation.getEvidence2();
        try {
            if (document == null || session.store().document(document).isEmpty()) {
                Jobs.warn(DeskMessages.documentGone);
                return;
            }
            AnnotationSet there = session.annotations(document);
            List<Claim> claims = there.getClaims().stream().filter(claim -> claim.getSpan() != null && !claim.getId().equals(first ? relation.getArg2() : relation.getArg1()))
                .sorted(Comparator.comparing((Claim claim) -> evidence == null || !touches(claim.getSpan(), evidence)).thenComparing(Claim::getSpan)).toList();
            Claim other = new ClaimFinder(session.store(), session.annotator()).find(otherDocument, first ? relation.getArg2() : relation.getArg1()).orElse(null);
            List<Choice> choices = claims.stream().map(claim -> new Choice(claim.getId(), ElementLabels.text(claim, session.store()), null, Glyph.CLAIM)).toList();
            Rectangle bounds = list.boundsOf(row.identity());
            ChoicePopup.open(list, new Rectangle(Math.max(0, bounds.width / 2 - 250), bounds.y, 500, bounds.height), choices, null, "", id -> claims.stream() //$NON-NLS-1$
                .filter(claim -> claim.getId().equals(id)).findFirst()
                .ifPresent(claim -> Workspace.execute(new MendRelation(relation, first, document, claim, otherDocument, other))));
        } catch (CorpusException | EditException e) {
            Jobs.trouble(DeskMessages.claimGone, e);
        }
    }

    private static boolean touches(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    private void fillMenu(MenuManager menu) {
        FollowRow row = list.focused();
        if (row instanceof FollowRow.Follows follows) {
            menu.add(MenuItems.of(DeskMessages.keyAccept, Glyph.CHECK, true, () -> accept(follows.implied())));
            follows.implied().path().forEach(link -> menu.add(relationItem(link)));
        } else if (row instanceof FollowRow.Conflict conflict) {
            conflict.inconsistency().path().forEach(link -> menu.add(relationItem(link)));
        } else if (row instanceof FollowRow.Broken broken) {
            menu.add(MenuItems.of(DeskMessages.keyMend, Glyph.LINK, true, () -> mend(broken)));
            menu.add(MenuItems.of(DeskMessages.deleteRelation, Glyph.TRASH, true, () -> Workspace.execute(new Delete(List.of(broken.relation())))));
        }
    }

    private Action relationItem(Link link) {
        ClaimRelation relation = known.relation(link);
        ClaimFinder finder = Workspace.session().map(session -> new ClaimFinder(session.store(), session.annotator())).orElseThrow();
        String words = relation == null ? DeskMessages.gone : Isolation.message(DeskMessages.goToRelation, finder.name(relation.getArg1Document()),
            finder.name(relation.getArg2Document()), Workspace.corpus().map(store -> ElementLook.relationLabel(store.scheme(), relation.getLabel())).orElse("")); //$NON-NLS-1$
        return MenuItems.of(words, Glyph.DOCUMENT, relation != null, () -> goTo(link));
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
