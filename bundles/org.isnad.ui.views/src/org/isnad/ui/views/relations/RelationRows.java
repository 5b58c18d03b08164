// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.ClaimRelation;
import org.isnad.ui.views.relations.RelationRow.Side;

/** Makes the rows of an annotator's relations, by the place of the first claim. */
final class RelationRows {
    private static final int MOST_BY_PLACE = 500;

    private final CorpusStore store;
    private final String annotator;
    private final Scheme scheme;
    private final ClaimFinder finder;
    private final Set<String> objected;

    /** {@code objected}: the ids of the elements a rule objects to. */
    RelationRows(CorpusStore store, String annotator, Set<String> objected) {
        this.store = store;
        this.annotator = annotator;
        this.scheme = store.scheme();
        this.finder = new ClaimFinder(store, annotator);
        this.objected = objected;
    }

    /** The relations with a claim in the document, or all where it is null. */
    List<RelationRow> of(String documentId) throws CorpusException {
        List<RelationRow> rows = new ArrayList<>();
        for (ClaimRelation relation : store.relations(annotator).getRelations()) {
            if (documentId == null || documentId.equals(relation.getArg1Document()) || documentId.equals(relation.getArg2Document())) {
                rows.add(row(relation));
            }
        }
        Comparator<RelationRow> byDocument = Comparator.comparing(row -> String.valueOf(row.relation().getArg1Document()));
        // Where each claim stands is known when its document is read; of a whole large corpus that would take minutes.
        rows.sort(rows.size() > MOST_BY_PLACE ? byDocument.thenComparing(row -> String.valueOf(row.relation().getId())) : byDocument.thenComparingInt(this::begin));
        return rows;
    }

    private RelationRow row(ClaimRelation relation) {
        String types = relation.getContradictionType().stream().map(type -> scheme.label(Layer.RELATION, "contradictionType", type)).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$ //$NON-NLS-2$
        String strength = relation.getStrength() == null ? "" : scheme.label(Layer.RELATION, "strength", relation.getStrength()); //$NON-NLS-1$ //$NON-NLS-2$
        return new RelationRow(relation, () -> side(relation.getArg1Document(), relation.getArg1()), () -> side(relation.getArg2Document(), relation.getArg2()), types, strength,
            objected.contains(relation.getId()));
    }

    private Side side(String document, String claim) {
        return new Side(finder.words(document, claim), finder.name(document), finder.paragraph(document, claim));
    }

    private int begin(RelationRow row) {
        return finder.find(row.relation().getArg1Document(), row.relation().getArg1()).map(claim -> claim.getSpan() == null ? 0 : claim.getSpan().begin()).orElse(0);
    }
}
