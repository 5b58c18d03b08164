// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isnad.core.edit.SessionChange;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;

/** The relations of an annotator by the pairs they relate; follows edits at the cost of what they touch. */
final class RelationIndex {
    private final RelationSet set;
    private final Map<ClaimPair, List<ClaimRelation>> byPair = new HashMap<>();
    private final Map<ClaimRelation, ClaimPair> pairs = new HashMap<>();

    RelationIndex(RelationSet set) {
        this.set = set;
        set.getRelations().forEach(this::put);
    }

    private void put(ClaimRelation relation) {
        ClaimPair pair = ClaimPair.of(relation);
        if (pair != null) {
            byPair.computeIfAbsent(pair, any -> new ArrayList<>(1)).add(relation);
            pairs.put(relation, pair);
        }
    }

    private void remove(ClaimRelation relation) {
        ClaimPair pair = pairs.remove(relation);
        if (pair != null) {
            byPair.computeIfPresent(pair, (any, there) -> there.remove(relation) && there.isEmpty() ? null : there);
        }
    }

    void follow(SessionChange change) {
        if (change.roots().contains(set)) {
            for (Object object : change.objects()) {
                if (object instanceof ClaimRelation relation) {
                    remove(relation);
                    if (relation.eContainer() == set) {
                        put(relation);
                    }
                }
            }
        }
    }

    /** The relation of a pair; of several the first. */
    Optional<ClaimRelation> of(ClaimPair pair) {
        List<ClaimRelation> there = byPair.get(pair);
        return there == null ? Optional.empty() : Optional.of(there.getFirst());
    }

}
