// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Problem;
import org.isnad.core.Scheme;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.desk.pairs.PairFields;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Span;
import org.isnad.model.Tagset;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.desk.PairState;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.Segments;
import org.isnad.ui.views.relations.LabelGrid;
import org.isnad.ui.views.relations.RelationLabels;
import org.isnad.ui.views.relations.RuleLine;

/** The record of the pair that is looked at: both claims, the label, and what is said beside it; what the rules say of it as soon as there is a relation. */
final class PairForm extends Composite {
    private static final String TYPES = "contradictionType"; //$NON-NLS-1$
    private static final String TIME = "timeRelation"; //$NON-NLS-1$
    private static final List<String> FIELDS = List.of(TYPES, "strength", TIME, "eventLink"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Map<String, String> KEYS = Map.of(TYPES, "Y", "strength", "G", TIME, "T", "eventLink", "V"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private final SideCard a;
    private final SideCard b;
    private final LabelGrid labels;
    private final ActionRow actions;
    private final Map<String, Segments> segments = new HashMap<>();
    private final Map<String, KeyTitle> names = new HashMap<>();
    private TypeLine types;
    private final EvidenceLine evidence;
    private final Text note;
    private final RuleLine rules;
    private final DecidedLine decided;
    private Candidate shown;
    /** The time relation that the words of the claims tell, or null. */
    private String offered;

    PairForm(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "part"); //$NON-NLS-1$
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.verticalSpacing = 4;
        setLayout(layout);
        a = wide(new SideCard(this, "A")); //$NON-NLS-1$
        b = wide(new SideCard(this, "B")); //$NON-NLS-1$
        title(DeskMessages.relation, null);
        labels = wide(new LabelGrid(this, label -> Desk.get().relate(label, false)));
        actions = wide(new ActionRow(this));
        decided = wide(new DecidedLine(this));
        rules = wide(new RuleLine(this));
        for (String field : FIELDS) {
            names.put(field, title("", null)); //$NON-NLS-1$
            if (TYPES.equals(field)) {
                types = wide(new TypeLine(this, values -> Desk.get().change(said -> said.with(field, values))));
            } else {
                segments.put(field, wide(new Segments(this, 1, values -> Desk.get().change(said -> said.with(field, values)))));
            }
        }
        title(DeskMessages.evidence, "E"); //$NON-NLS-1$
        evidence = wide(new EvidenceLine(this));
        title(DeskMessages.note, "O"); //$NON-NLS-1$
        note = wide(new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP));
        SpokenName.give(note, () -> DeskMessages.note);
        ((GridData) note.getLayoutData()).heightHint = 48;
        note.addListener(SWT.FocusOut, e -> keepNote());
    }

    private static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }

    private KeyTitle title(String words, String key) {
        KeyTitle title = wide(new KeyTitle(this));
        title.show(words, key, null);
        return title;
    }

    /** Keeps the note that was typed; before another pair is shown, and before a decision. */
    void keepNote() {
        if (shown != null && !note.isDisposed() && Desk.get().current().filter(shown::equals).isPresent()) {
            String text = note.getText().strip();
            if (!text.equals(Objects.requireNonNullElse(Desk.get().fields().note(), ""))) { //$NON-NLS-1$
                Desk.get().change(said -> said.withNote(text));
            }
        }
    }

    /**
     * Says the next tag of a field in place of what is said, the proposed one first, and nothing behind the last; or the one before. Nothing happens where the relation is not asked for it.
     */
    void turn(EditSession session, String field, boolean back) {
        if (!segments.get(field).getVisible()) {
            return;
        }
        List<String> tags = new ArrayList<>();
        session.store().scheme().tagset(Layer.RELATION, field).ifPresent(tagset -> tagset.getTags().forEach(tag -> tags.add(tag.getValue())));
        if (TIME.equals(field) && tags.remove(offered)) {
            tags.addFirst(offered);
        }
        String now = Desk.get().fields().tags(field).stream().findFirst().orElse(null);
        int next = Math.floorMod(tags.indexOf(now) + 1 + (back ? -1 : 1), tags.size() + 1) - 1;
        Desk.get().change(said -> said.with(field, next < 0 ? List.of() : List.of(tags.get(next))));
    }

    /** The field of the note. */
    Text note() {
        return note;
    }

    /** Shows a pair; whether it is another one than before. */
    boolean show(EditSession session, Candidate candidate, PairClaims claims, List<Problem> objections) {
        CorpusStore store = session.store();
        Scheme scheme = store.scheme();
        boolean other = !candidate.equals(shown);
        shown = candidate;
        card(a, store, claims.documentA(), claims.a());
        card(b, store, claims.documentB(), claims.b());
        Optional<ClaimRelation> relation = Desk.get().relation(candidate.pair());
        String label = relation.map(ClaimRelation::getLabel).orElse(null);
        labels.show(choices(scheme, relation.orElse(null), claims), label);
        PairState state = PairState.of(Desk.get(), candidate.pair());
        actions.show(state);
        showDecided(candidate, state);
        visible(rules, relation.isPresent());
        relation.ifPresent(there -> rules.show(objections));
        PairFields said = Desk.get().fields();
        showFields(session, scheme, claims, label, said);
        evidence.show(words(store, claims.documentA(), said.evidenceA()), words(store, claims.documentB(), said.evidenceB()));
        if (other || !note.isFocusControl()) {
            String text = Objects.requireNonNullElse(said.note(), ""); //$NON-NLS-1$
            note.setFont(Quote.arabic(text) ? Fonts.quote() : Fonts.ui());
            note.setText(text);
        }
        layout(true, true);
        return other;
    }

    private static void card(SideCard card, CorpusStore store, String document, Claim claim) {
        ClaimSaid said = ClaimSaid.of(store, document, claim);
        card.show(ElementLabels.text(claim, store), said.chain(), said.chip());
    }

    /** The labels with their keys; a support says which way it leads. */
    private static List<Choice> choices(Scheme scheme, ClaimRelation relation, PairClaims claims) {
        boolean turned = relation != null && Desk.turned(relation, claims);
        // Latin letters are read from the left in an Arabic line too, and the arrow with them.
        String way = turned ? "B \u2192 A" : "A \u2192 B"; //$NON-NLS-1$ //$NON-NLS-2$
        return RelationLabels.choices(scheme).stream()
            .map(choice -> "SUPPORT".equals(choice.value()) ? new Choice(choice.value(), choice.label() + "  " + way, choice.hint(), choice.glyph()) : choice).toList(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void showDecided(Candidate candidate, PairState state) {
        boolean done = state == PairState.RELATED || state == PairState.NOT_RELATED;
        Optional<Candidate> told = done ? Optional.of(candidate) : Desk.get().decidedLast();
        visible(decided, told.isPresent());
        told.ifPresent(pair -> decided.show(pair, !done));
    }

    private void showFields(EditSession session, Scheme scheme, PairClaims claims, String label, PairFields said) {
        Optional<TimeProposal> proposal = TimeProposal.of(session, claims);
        offered = proposal.map(TimeProposal::relation).orElse(null);
        boolean open = offered != null && said.time() == null;
        for (String field : FIELDS) {
            Tagset tagset = scheme.tagset(Layer.RELATION, field).filter(Tagset::isActive).orElse(null);
            boolean wanted = tagset != null && asked(field, label);
            visible(names.get(field), wanted);
            visible(control(field), wanted);
            if (wanted) {
                List<Choice> choices = new ArrayList<>();
                tagset.getTags().forEach(tag -> choices.add(new Choice(tag.getValue(), Scheme.label(tag), null, null)));
                if (TYPES.equals(field)) {
                    types.show(choices, said.tags(field));
                } else {
                    segments.get(field).setName(Scheme.label(tagset));
                    segments.get(field).show(choices, said.tags(field));
                }
                boolean proposing = TIME.equals(field) && open;
                String name = proposing ? Scheme.label(tagset) + " \u2014 " + Isolation.message(DeskMessages.proposedTime, scheme.label(Layer.RELATION, TIME, offered)) //$NON-NLS-1$
                    : Scheme.label(tagset);
                String tip = TIME.equals(field) ? proposal.map(PairForm::days).orElse(null) : null;
                names.get(field).show(name, KEYS.get(field), tip);
            }
        }
    }

    private Control control(String field) {
        return TYPES.equals(field) ? types : segments.get(field);
    }

    /** Opens the list of types. */
    void chooseType() {
        if (types.isVisible()) {
            types.open();
        }
    }

    /** What days the claims speak of; dates read from the left in any interface. */
    private static String days(TimeProposal proposal) {
        return "A: \u200E" + proposal.a() + "\nB: \u200E" + proposal.b(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Before a decision everything may be filled in; afterwards what the label asks for. */
    private static boolean asked(String field, String label) {
        return switch (field) {
            case TYPES -> label == null || "CONTRADICTION".equals(label); //$NON-NLS-1$
            case "strength" -> label == null || "CONTRADICTION".equals(label) || "SUPPORT".equals(label); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> true;
        };
    }

    private static String words(CorpusStore store, String document, Span span) {
        try {
            return span == null ? null : Quote.of(store.text(document), span);
        } catch (CorpusException | IndexOutOfBoundsException e) {
            return e.getMessage();
        }
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    @Override
    public boolean setFocus() {
        return labels.setFocus();
    }
}
