// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.isnad.search.Occurrence;
import org.isnad.search.Query;
import org.junit.jupiter.api.Test;

class HitRowsTest {
    private static final List<Occurrence> PLACES = List.of(at("b", 7), at("a", 1), at("b", 2), at("a", 9));

    private static Occurrence at(String document, int begin) {
        return new Occurrence(document, begin, begin + 1, null, null);
    }

    @Test
    void withoutGroupsTheOrderIsKept() {
        assertEquals(PLACES, HitRows.of(PLACES, false).stream().map(HitRow::place).toList());
    }

    @Test
    void groupsStandWhereTheirFirstHitDoes() {
        List<HitRow> rows = HitRows.of(PLACES, true);
        assertEquals(List.of("b 2", "b7", "b2", "a 2", "a1", "a9"),
            rows.stream().map(row -> row.isHeading() ? row.document() + ' ' + row.count() : row.document() + row.place().begin()).toList());
    }

    @Test
    void aFilterLeavesWhatIsNobodys() {
        SearchFilter mine = SearchFilter.ALL.of("hala");
        assertTrue(mine.accepts(at("a", 1)));
        assertTrue(mine.accepts(new Occurrence("a", 1, 2, "hala", "c1")));
        assertFalse(mine.accepts(new Occurrence("a", 1, 2, "mariam", "c1")));
        assertEquals(SearchFilter.ALL, mine.inOutlet("x").inDocument(null).of(null));
    }

    @Test
    void eachExampleCanBeAsked() {
        assertTrue(QueryExamples.of(null).size() >= 10);
        QueryExamples.of(null).forEach(example -> assertDoesNotThrow(() -> Query.parse(example.value()), example.value()));
    }
}
