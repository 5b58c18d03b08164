// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.edit.DecidePair;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.desk.pairs.PairFields;
import org.isnad.desk.pairs.RecordPair;
import org.isnad.desk.pairs.ShownPairs;
import org.isnad.model.ClaimRelation;
import org.isnad.model.PairOutcome;
import org.isnad.model.ShownPair;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;

/**
 * What lies on the desk: a queue of pairs of claims, the pair that is looked at, and what is said of it before it is decided. Every decision is one edit, and
 * leads on to the next pair that is open. There is one desk, of the open corpus. UI thread only.
 */
public final class Desk {
    private static final Desk ONE = new Desk();
    private static final String STAY = "desk.stay"; //$NON-NLS-1$

    private static final int PAUSE = 25;

    private final Runnable present = this::present;
    private final List<DeskListener> listeners = new ArrayList<>();
    private final Map<ClaimPair, PairFields> drafts = new HashMap<>();
    private List<Candidate> queue = List.of();
    private Map<ClaimPair, Integer> places = Map.of();
    private ShownPairs shown;
    private RelationIndex relations;
    private Function<ClaimPair, List<ClaimRelation>> suggestions = pair -> List.of();
    private Candidate current;
    private Candidate decidedLast;

    private Desk() {
        Workspace.addListener(new WorkspaceListener() {
            @Override
            public void opened(EditSession session) {
                clear();
            }

            @Override
            public void closed() {
                clear();
            }

            @Override
            public void contentChanged() {
                shown = null;
                relations = null;
            }

            @Override
            public void changed(SessionChange change) {
                if (relations != null) {
                    relations.follow(change);
                }
                followUndo(change);
                listeners().forEach(DeskListener::pairChanged);
            }
        });
    }

    /** The desk. */
    public static Desk get() {
        return ONE;
    }

    /** Tells a listener until its owner is disposed. */
    public void listen(Control owner, DeskListener listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    private List<DeskListener> listeners() {
        return List.copyOf(listeners);
    }

    private void clear() {
        drafts.clear();
        shown = null;
        relations = null;
        current = null;
        decidedLast = null;
        suggestions = pair -> List.of();
        setQueue(List.of());
    }

    /** Puts other pairs on the desk. The one that is looked at stays while it is among them. */
    public void setQueue(List<Candidate> candidates) {
        queue = List.copyOf(candidates);
        Map<ClaimPair, Integer> index = new HashMap<>();
        for (int i = 0; i < queue.size(); i++) {
            index.putIfAbsent(queue.get(i).pair(), i);
        }
        places = index;
        if (current != null && !places.containsKey(current.pair())) {
            current = null;
        }
        listeners().forEach(DeskListener::queueChanged);
        listeners().forEach(DeskListener::pairChanged);
    }

    /** Who knows what the pipelines suggest of a pair, the surest first: a decision settles it. */
    public void setSuggestions(Function<ClaimPair, List<ClaimRelation>> known) {
        suggestions = known;
    }

    /** What the pipelines suggest of a pair, the surest first. Not to be shown before the pair is decided. */
    public List<ClaimRelation> suggestions(ClaimPair pair) {
        return suggestions.apply(pair);
    }

    /** The pairs in the order in which they are shown. */
    public List<Candidate> queue() {
        return queue;
    }

    /** The pair that is looked at. */
    public Optional<Candidate> current() {
        return Optional.ofNullable(current);
    }

    /** The pair that was decided last, unless that was undone. */
    public Optional<Candidate> decidedLast() {
        return Optional.ofNullable(decidedLast);
    }

    /** The claims of the pair that is looked at; none where one of them is gone. */
    public Optional<PairClaims> claims() {
        return current().flatMap(candidate -> claims(candidate.pair()));
    }

    /** The claims of a pair; none where one of them is gone. */
    public Optional<PairClaims> claims(ClaimPair pair) {
        return reading(session -> PairClaims.of(session, pair)).flatMap(found -> found);
    }

    /** The relation of a pair, if it has one. */
    public Optional<ClaimRelation> relation(ClaimPair pair) {
        if (relations == null) {
            relations = reading(session -> new RelationIndex(session.relations())).orElse(null);
        }
        return Optional.ofNullable(relations).flatMap(index -> index.of(pair));
    }

    /** The record that a pair was shown. */
    public Optional<ShownPair> shown(ClaimPair pair) {
        return shownPairs().flatMap(pairs -> pairs.find(pair));
    }

    /** The pairs that the annotator was shown. */
    public Optional<ShownPairs> shownPairs() {
        if (shown == null) {
            shown = reading(ShownPairs::new).orElse(null);
        }
        return Optional.ofNullable(shown);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(EditSession session) throws EditException;
    }

    private static <T> Optional<T> reading(Reading<T> reading) {
        return Workspace.session().flatMap(session -> {
            try {
                return Optional.ofNullable(reading.of(session));
            } catch (EditException e) {
                Jobs.warn(e.getMessage());
                return Optional.empty();
            }
        });
    }

    /**
     * Looks at a pair: both claims are put opposite each other, and that it was shown is recorded. The focus stays where it is. Pairs that are only passed on the way to
     * another are not opened.
     */
    public void lookAt(Candidate candidate) {
        if (candidate.equals(current)) {
            return;
        }
        current = candidate;
        listeners().forEach(DeskListener::pairChanged);
        Display.getCurrent().timerExec(PAUSE, present);
    }

    private void present() {
        claims().ifPresent(claims -> {
            recordShown();
            Documents.presentPair(claims.a(), claims.b());
        });
    }

    private Optional<ShownPair> recordShown() {
        return current().flatMap(candidate -> shownPairs().flatMap(pairs -> reading(session -> pairs.show(candidate))));
    }

    /** Looks at a pair that need not be in the queue. */
    public void lookAt(ClaimPair pair, Candidate otherwise) {
        Integer place = places.get(pair);
        lookAt(place == null ? otherwise : queue.get(place));
    }

    /** What is said of the pair that is looked at: what its relation says, or what was filled in before it is decided. */
    public PairFields fields() {
        return current().map(candidate -> claims().flatMap(claims -> relation(candidate.pair()).map(relation -> PairFields.of(relation, claims.a().getId())))
            .orElseGet(() -> drafts.getOrDefault(candidate.pair(), PairFields.NONE))).orElse(PairFields.NONE);
    }

    /** Says something else of the pair: of a relation as an edit, before the decision as a draft. */
    public void change(UnaryOperator<PairFields> change) {
        PairFields before = fields();
        PairFields after = change.apply(before);
        if (current == null || after.equals(before)) {
            return;
        }
        Optional<ClaimRelation> relation = relation(current.pair());
        if (relation.isPresent()) {
            claims().ifPresent(claims -> Workspace.execute(RecordPair.related(claims, null, relation.get().getLabel(), turned(relation.get(), claims), after).knowing(relation)));
        } else {
            drafts.put(current.pair(), after);
            listeners().forEach(DeskListener::pairChanged);
        }
    }

    /** Whether a relation leads from B to A. */
    public static boolean turned(ClaimRelation relation, PairClaims claims) {
        return claims.b().getId().equals(relation.getArg1());
    }

    /** Records that the claims are related so, and goes on. */
    public void relate(String label, boolean turned) {
        PairFields said = fields();
        decide(claims -> RecordPair.related(claims, recordShown().orElse(null), label, turned, said).knowing(relation(current.pair()))
            .settling(suggestions(current.pair())));
    }

    /** Lets a support that is recorded lead the other way: to A, or to B. Nothing happens to a pair that is no support. */
    public void turn(boolean toA) {
        current().flatMap(candidate -> relation(candidate.pair())).filter(relation -> "SUPPORT".equals(relation.getLabel())) //$NON-NLS-1$
            .ifPresent(relation -> claims().filter(claims -> turned(relation, claims) != toA)
                .ifPresent(claims -> Workspace.execute(RecordPair.related(claims, null, relation.getLabel(), toA, fields()).settling(suggestions(claims.pair())))));
    }

    /** Records that the claims have nothing to do with each other, and goes on. */
    public void unrelate() {
        decide(claims -> RecordPair.unrelated(claims, recordShown().orElse(null)).knowing(relation(current.pair())).settling(suggestions(current.pair())));
    }

    /** Records that the pair was passed over, and goes on. */
    public void skip() {
        recordShown().ifPresent(record -> {
            Candidate done = current;
            Workspace.execute(new DecidePair(record, PairOutcome.SKIPPED)).ifPresent(edit -> goOn(done));
        });
    }

    private void decide(Function<PairClaims, Edit> edit) {
        Optional<PairClaims> claims = claims();
        if (claims.isEmpty()) {
            Jobs.warn(DeskMessages.claimGone);
            return;
        }
        Candidate done = current;
        Workspace.execute(edit.apply(claims.get())).ifPresent(recorded -> {
            drafts.remove(done.pair());
            decidedLast = done;
            goOn(done);
        });
    }

    private void goOn(Candidate done) {
        if (stays()) {
            listeners().forEach(DeskListener::pairChanged);
        } else {
            step(done, 1, true);
        }
    }

    /** Whether the desk stays at a pair when it was decided, so that its record can be filled in. Remembered. */
    public boolean stays() {
        return "true".equals(Settings.remembered(STAY, "false")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Lets the desk stay at a pair that was decided, or go on at once. */
    public void setStays(boolean stays) {
        Settings.remember(STAY, Boolean.toString(stays));
    }

    /** Goes to the next pair, or to the one before. */
    public void step(int direction) {
        step(current, direction, false);
    }

    /** Looks at the first pair that is open. */
    public void first() {
        step(null, 1, true);
    }

    /** Back to the pair that was decided last. */
    public void back() {
        decidedLast().ifPresentOrElse(this::lookAt, () -> step(-1));
    }

    /** From a pair on, round the end where an open one is looked for. */
    private void step(Candidate from, int direction, boolean open) {
        int size = queue.size();
        int start = from == null ? -1 : places.getOrDefault(from.pair(), -1);
        for (int i = 1; i <= size; i++) {
            int at = start + direction * i;
            if (!open && (at < 0 || at >= size)) {
                return;
            }
            Candidate next = queue.get(Math.floorMod(at, size));
            if (!open || PairState.of(this, next.pair()) == PairState.OPEN) {
                lookAt(next);
                return;
            }
        }
        listeners().forEach(DeskListener::pairChanged);
    }

    /** What is undone or done again is looked at. */
    private void followUndo(SessionChange change) {
        boolean step = change.kind() == SessionChange.Kind.UNDO || change.kind() == SessionChange.Kind.REDO;
        if (!step) {
            return;
        }
        change.objects().stream().filter(ShownPair.class::isInstance).map(object -> ClaimPair.of((ShownPair) object)).filter(pair -> pair != null && places.containsKey(pair))
            .findFirst().ifPresent(pair -> {
                if (change.kind() == SessionChange.Kind.UNDO) {
                    decidedLast = null;
                }
                lookAt(queue.get(places.get(pair)));
            });
    }
}
