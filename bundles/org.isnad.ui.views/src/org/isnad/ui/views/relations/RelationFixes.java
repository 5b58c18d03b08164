// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.Relate;
import org.isnad.core.edit.RelationOrder;
import org.isnad.core.edit.SetTag;
import org.isnad.core.inference.Implied;
import org.isnad.core.inference.Inconsistency;
import org.isnad.core.inference.Inference;
import org.isnad.core.inference.Link;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.ui.text.Isolation;

/** What sets a relation right that a rule of the scheme objects to, each as one edit. For the thread that edits. */
public final class RelationFixes {
    private static final String STRENGTH = "strength"; //$NON-NLS-1$
    private static final String TIME = "timeRelation"; //$NON-NLS-1$
    private static final String EVENT = "eventLink"; //$NON-NLS-1$
    private static final String TYPES = "contradictionType"; //$NON-NLS-1$
    private static final String CONTRADICTION = "CONTRADICTION"; //$NON-NLS-1$
    private static final String UPDATE = "UPDATE"; //$NON-NLS-1$
    private static final String EQUIVALENT = "EQUIVALENT"; //$NON-NLS-1$
    private static final String SHIFTED = "SHIFTED"; //$NON-NLS-1$
    private static final String DISJOINT = "DISJOINT"; //$NON-NLS-1$
    /** Types for which E10 asks for grounds: they come last, so that one objection is not exchanged for another. */
    private static final Set<String> GROUNDED = Set.of("NEGATION", "NUMERIC", "TEMPORAL", "EXPLICIT_DENIAL", "FACTIVE_MODAL"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    /** So many pairs that follow from one contradiction are offered. */
    private static final int MOST = 5;

    /**
     * One way to set it right.
     *
     * @param label what it does, in the language of the interface
     * @param edit  does it
     */
    public record Fix(String label, Edit edit) {
    }

    private final EditSession session;
    private final Scheme scheme;
    private final ClaimRelation relation;
    private final ClaimFinder claims;
    private final List<Fix> fixes = new ArrayList<>();

    private RelationFixes(EditSession session, ClaimRelation relation) {
        this.session = session;
        this.scheme = session.store().scheme();
        this.relation = relation;
        this.claims = new ClaimFinder(session.store(), session.annotator());
    }

    /**
     * The ways to set a relation right under a rule, the most usual first; none where the rule is not one of relations.
     *
     * @throws EditException if the relations cannot be read
     */
    public static List<Fix> of(EditSession session, ClaimRelation relation, String rule) throws EditException {
        RelationFixes found = new RelationFixes(session, relation);
        switch (rule) {
            case "E07" -> found.incomplete(); //$NON-NLS-1$
            case "E08" -> found.misplaced(); //$NON-NLS-1$
            case "E09", "W07" -> found.atOdds(); //$NON-NLS-1$ //$NON-NLS-2$
            case "E10" -> found.withoutGrounds(); //$NON-NLS-1$
            case "W04" -> found.follows(); //$NON-NLS-1$
            default -> { }
        }
        return List.copyOf(found.fixes);
    }

    private void add(String label, Edit edit) {
        fixes.add(new Fix(label, edit));
    }

    private void tag(String tagset, String value) {
        if (scheme.allows(Layer.RELATION, tagset, value)) {
            String name = scheme.tagset(Layer.RELATION, tagset).map(Scheme::label).orElse(tagset);
            add(name + ": " + Isolation.isolate(scheme.label(Layer.RELATION, tagset, value)), new SetTag(List.of(relation), tagset, value)); //$NON-NLS-1$
        }
    }

    private void relabel(String label) {
        add(Isolation.message(RelationMessages.fixLabel, ElementLook.relationLabel(scheme, label)), new Relabel(relation, label));
    }

    private void delete(ClaimRelation gone) {
        String label = gone.getLabel() == null ? "" : ElementLook.relationLabel(scheme, gone.getLabel()); //$NON-NLS-1$
        add(Isolation.message(RelationMessages.fixDelete, label, claims.name(gone.getArg1Document()), claims.name(gone.getArg2Document())), new Delete(List.of(gone)));
    }

    private void incomplete() {
        String time = relation.getTimeRelation();
        if (UPDATE.equals(relation.getLabel())) {
            tag(TIME, SHIFTED);
            tag(TIME, DISJOINT);
            relabel(CONTRADICTION);
            return;
        }
        if (DISJOINT.equals(time) || SHIFTED.equals(time)) {
            relabel(UPDATE);
        }
        if (relation.getStrength() == null || SHIFTED.equals(time)) {
            List.of("WEAK", "PARTIAL").forEach(strength -> tag(STRENGTH, strength)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (relation.getStrength() == null && !SHIFTED.equals(time)) {
            tag(STRENGTH, "STRONG"); //$NON-NLS-1$
        }
        if (time == null || DISJOINT.equals(time)) {
            List.of("SAME", "OVERLAP", SHIFTED, "UNSPECIFIED").forEach(tag -> tag(TIME, tag)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (relation.getEventLink() == null || "DIFFERENT".equals(relation.getEventLink())) { //$NON-NLS-1$
            List.of("SAME_EVENT", "PART_OF_EVENT", "SAME_TOPIC").forEach(event -> tag(EVENT, event)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (relation.getContradictionType().isEmpty()) {
            List<String> types = scheme.tagset(Layer.RELATION, TYPES).map(Tagset::getTags).stream().flatMap(List::stream).map(Tag::getValue).toList();
            types.stream().sorted(Comparator.comparing(GROUNDED::contains)).forEach(type -> tag(TYPES, type));
        } else if (relation.getContradictionType().size() > 2) {
            add(RelationMessages.fixTwoTypes, new SetTag(List.of(relation), TYPES, List.copyOf(relation.getContradictionType().subList(0, 2))));
        }
    }

    private void misplaced() {
        if (relation.getLabel() == null) {
            RelationLabels.choices(scheme).forEach(choice -> relabel(choice.value()));
        } else if (!"SUPPORT".equals(relation.getLabel()) && inReverse()) { //$NON-NLS-1$
            // Giving it its own label again puts the claims in order.
            add(RelationMessages.fixOrder, new Relabel(relation, relation.getLabel()));
        }
        delete(relation);
    }

    private boolean inReverse() {
        Claim first = claims.find(relation.getArg1Document(), relation.getArg1()).orElse(null);
        Claim second = claims.find(relation.getArg2Document(), relation.getArg2()).orElse(null);
        return first != null && second != null && RelationOrder.compare(relation.getArg1Document(), first, relation.getArg2Document(), second) > 0;
    }

    private void atOdds() throws EditException {
        if ("SUPPORT".equals(relation.getLabel())) { //$NON-NLS-1$
            relabel(EQUIVALENT);
            add(RelationMessages.turn, new TurnRelation(relation));
        } else {
            tag(STRENGTH, "PARTIAL"); //$NON-NLS-1$
            relabel(UPDATE);
        }
        List<ClaimRelation> all = session.relations().getRelations();
        for (Inconsistency found : new Inference(all).inconsistenciesWith(relation.getId())) {
            if (first(found).id().equals(relation.getId())) {
                found.path().forEach(link -> all.stream().filter(each -> each.getId().equals(link.id())).findFirst().ifPresent(this::delete));
            }
        }
    }

    private static Link first(Inconsistency found) {
        return switch (found) {
            case Inconsistency.Contradicted contradicted -> contradicted.contradiction();
            case Inconsistency.Circle circle -> circle.support();
        };
    }

    private void withoutGrounds() {
        if (relation.getContradictionType().equals(List.of("NEGATION"))) { //$NON-NLS-1$
            tag(TYPES, "ANTONYM"); //$NON-NLS-1$
        }
        for (String type : relation.getContradictionType()) {
            List<String> others = relation.getContradictionType().stream().filter(other -> !other.equals(type)).toList();
            add(Isolation.message(RelationMessages.fixWithoutType, scheme.label(Layer.RELATION, TYPES, type)), new SetTag(List.of(relation), TYPES, others));
        }
    }

    private void follows() throws EditException {
        Inference inference = new Inference(session.relations().getRelations());
        for (Implied implied : inference.impliedContradictions(1_000)) {
            Link base = implied.path().stream().filter(link -> link.kind() == Link.Kind.CONTRADICTION).findFirst().orElseThrow();
            if (base.id().equals(relation.getId()) && fixes.size() < MOST) {
                record(implied);
            }
        }
    }

    private void record(Implied implied) throws EditException {
        String from = document(implied.path(), implied.from());
        String to = document(implied.path(), implied.to());
        Claim first = from == null ? null : claims.find(from, implied.from()).orElse(null);
        Claim second = to == null ? null : claims.find(to, implied.to()).orElse(null);
        if (first != null && second != null) {
            add(Isolation.message(RelationMessages.fixRecord, claims.words(from, implied.from()), claims.words(to, implied.to())), new Relate(from, first, to, second, CONTRADICTION));
        }
    }

    private String document(List<Link> path, String claim) throws EditException {
        for (ClaimRelation each : session.relations().getRelations()) {
            if (path.stream().anyMatch(link -> link.id().equals(each.getId()))) {
                if (claim.equals(each.getArg1())) {
                    return each.getArg1Document();
                } else if (claim.equals(each.getArg2())) {
                    return each.getArg2Document();
                }
            }
        }
        return null;
    }
}
