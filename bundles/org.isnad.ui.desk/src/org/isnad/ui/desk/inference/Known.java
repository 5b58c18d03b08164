// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.Glance;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.inference.Implied;
import org.isnad.core.inference.Inconsistency;
import org.isnad.core.inference.Inference;
import org.isnad.core.inference.Link;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;

/**
 * What follows from the relations of the annotator, and which of them have lost a claim. Made once, it follows edits of relations at the cost of what they touch.
 */
final class Known {
    private static final int MOST = 200;

    private final RelationSet set;
    private final Inference inference;
    private final Map<String, ClaimRelation> relations = new LinkedHashMap<>();
    private final Map<String, Set<String>> claims;
    private final Set<ClaimRelation> broken = new LinkedHashSet<>();

    private Known(RelationSet set, Inference inference, Map<String, Set<String>> claims) {
        this.set = set;
        this.inference = inference;
        this.claims = claims;
        set.getRelations().forEach(relation -> relations.put(relation.getId(), relation));
        set.getRelations().stream().filter(this::isBroken).forEach(broken::add);
    }

    /** Any thread; edits wait while the relations are read, and while the claims of one document are. */
    static Known read(EditSession session) throws Exception {
        RelationSet set = session.read(session::relations);
        Set<String> documents = session.read(() -> {
            Set<String> named = new LinkedHashSet<>();
            set.getRelations().forEach(relation -> named.addAll(Arrays.asList(relation.getArg1Document(), relation.getArg2Document())));
            return named;
        });
        Map<String, Set<String>> claims = new HashMap<>();
        Glance glance = new Glance(session);
        for (String document : documents) {
            if (document != null) {
                boolean there = session.read(() -> session.store().document(document).isPresent());
                claims.put(document, there ? glance.at(document, (store, own) -> ids(own)) : Set.of());
            }
        }
        return session.read(() -> new Known(set, new Inference(set.getRelations()), claims));
    }

    private static Set<String> ids(AnnotationSet own) {
        return own.getClaims().stream().map(Claim::getId).collect(Collectors.toSet());
    }

    private boolean isBroken(ClaimRelation relation) {
        return isGone(relation.getArg1Document(), relation.getArg1()) || isGone(relation.getArg2Document(), relation.getArg2());
    }

    private boolean isGone(String document, String claim) {
        // Of a document that no relation named when this was made nothing was read; its claims are taken to be there.
        return claim == null || document == null || claims.containsKey(document) && !claims.get(document).contains(claim);
    }

    /** Takes in what an edit did to relations. */
    void follow(SessionChange change) {
        if (!change.roots().contains(set)) {
            return;
        }
        for (Object object : change.objects()) {
            if (object instanceof ClaimRelation relation) {
                broken.remove(relation);
                if (relation.eContainer() == set) {
                    relations.put(relation.getId(), relation);
                    inference.put(relation);
                    if (isBroken(relation)) {
                        broken.add(relation);
                    }
                } else {
                    relations.remove(relation.getId());
                    inference.remove(relation.getId());
                }
            }
        }
    }

    /** The relation of a link. */
    ClaimRelation relation(Link link) {
        return relations.get(link.id());
    }

    /** The document of a claim that a link has at one of its ends. */
    String document(Link link, String claim) {
        ClaimRelation relation = relations.get(link.id());
        return relation == null ? null : claim.equals(relation.getArg1()) ? relation.getArg1Document() : relation.getArg2Document();
    }

    /** All that the relations lead to: what is broken, what is at odds, what follows. */
    List<FollowRow> everything() {
        List<FollowRow> rows = new ArrayList<>();
        broken.forEach(relation -> rows.add(broken(relation)));
        inference.inconsistencies().forEach(found -> rows.add(new FollowRow.Conflict(found)));
        inference.impliedContradictions(MOST).forEach(implied -> rows.add(new FollowRow.Follows(implied)));
        return rows;
    }

    private FollowRow.Broken broken(ClaimRelation relation) {
        return new FollowRow.Broken(relation, isGone(relation.getArg1Document(), relation.getArg1()), isGone(relation.getArg2Document(), relation.getArg2()));
    }

    /** What concerns two claims. */
    List<FollowRow> of(String a, String b) {
        Set<FollowRow> rows = new LinkedHashSet<>();
        for (Inconsistency found : inference.inconsistencies()) {
            if (found.path().stream().anyMatch(link -> touches(link, a) || touches(link, b))) {
                rows.add(new FollowRow.Conflict(found));
            }
        }
        Set<Set<String>> told = new HashSet<>();
        inference.between(a, b).ifPresent(implied -> add(implied, rows, told));
        inference.impliedOf(a, MOST).forEach(implied -> add(implied, rows, told));
        inference.impliedOf(b, MOST).forEach(implied -> add(implied, rows, told));
        return List.copyOf(rows);
    }

    private static void add(Implied implied, Set<FollowRow> rows, Set<Set<String>> told) {
        if (told.add(Set.of(implied.from(), implied.to()))) {
            rows.add(new FollowRow.Follows(implied));
        }
    }

    private static boolean touches(Link link, String claim) {
        return claim.equals(link.from()) || claim.equals(link.to());
    }

    /** How many relations are at odds or broken. */
    int wrong() {
        return inference.inconsistencies().size() + broken.size();
    }
}
