// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.function.Supplier;

import org.isnad.model.ClaimRelation;

/** A relation in the list, with both claims in words. The words are looked up when the row comes into sight: a corpus may have more relations than anybody scrolls through. */
final class RelationRow {

    /** One of the two claims: its words, its document's short name and the paragraph. */
    record Side(String words, String document, String paragraph) {
    }

    private final ClaimRelation relation;
    private final String types;
    private final String strength;
    private final boolean problem;
    private final Supplier<Side> findFirst;
    private final Supplier<Side> findSecond;
    private Side first;
    private Side second;

    RelationRow(ClaimRelation relation, Supplier<Side> first, Supplier<Side> second, String types, String strength, boolean problem) {
        this.relation = relation;
        this.findFirst = first;
        this.findSecond = second;
        this.types = types;
        this.strength = strength;
        this.problem = problem;
    }

    ClaimRelation relation() {
        return relation;
    }

    Side first() {
        first = first == null ? findFirst.get() : first;
        return first;
    }

    Side second() {
        second = second == null ? findSecond.get() : second;
        return second;
    }

    String types() {
        return types;
    }

    String strength() {
        return strength;
    }

    /** Whether a rule objects to it. */
    boolean problem() {
        return problem;
    }
}
