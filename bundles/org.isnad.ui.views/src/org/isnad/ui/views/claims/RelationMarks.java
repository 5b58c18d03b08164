// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.ClaimRelation;
import org.isnad.ui.views.relations.ClaimFinder;

/** The relations of every claim, as the marks a list shows beside it. */
final class RelationMarks {
    static final RelationMarks NONE = new RelationMarks(null);

    private final Map<String, List<ClaimRelation>> relations = new HashMap<>();
    private final ClaimFinder finder;

    /** A relation: its label and where the other claim stands, a short document name or a paragraph. */
    record Mark(String label, String place) {
    }

    private RelationMarks(ClaimFinder finder) {
        this.finder = finder;
    }

    static RelationMarks of(CorpusStore store, String annotator) throws CorpusException {
        RelationMarks marks = new RelationMarks(new ClaimFinder(store, annotator));
        for (ClaimRelation relation : store.relations(annotator).getRelations()) {
            marks.relations.computeIfAbsent(String.valueOf(relation.getArg1()), id -> new ArrayList<>()).add(relation);
            marks.relations.computeIfAbsent(String.valueOf(relation.getArg2()), id -> new ArrayList<>()).add(relation);
        }
        return marks;
    }

    List<Mark> of(ClaimRow row) {
        return relations.getOrDefault(row.claim().getId(), List.of()).stream().map(relation -> mark(relation, row)).toList();
    }

    private Mark mark(ClaimRelation relation, ClaimRow row) {
        boolean first = row.claim().getId().equals(relation.getArg1());
        String document = first ? relation.getArg2Document() : relation.getArg1Document();
        String claim = first ? relation.getArg2() : relation.getArg1();
        return new Mark(relation.getLabel(), row.documentId().equals(document) ? finder.paragraph(document, claim) : finder.name(document));
    }
}
