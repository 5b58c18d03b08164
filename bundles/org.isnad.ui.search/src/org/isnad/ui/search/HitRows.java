// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.search.Occurrence;

/** The lines of what was found, with or without headings. */
final class HitRows {
    private HitRows() {
    }

    static List<HitRow> of(List<Occurrence> places, boolean grouped) {
        List<HitRow> rows = new ArrayList<>(places.size());
        if (!grouped) {
            places.forEach(place -> rows.add(new HitRow(place.document(), place, 0)));
            return rows;
        }
        // Articles in the order of their first hits, and within each the order that was asked for.
        Map<String, List<Occurrence>> articles = new LinkedHashMap<>();
        places.forEach(place -> articles.computeIfAbsent(place.document(), any -> new ArrayList<>()).add(place));
        articles.forEach((document, hits) -> {
            rows.add(new HitRow(document, null, hits.size()));
            hits.forEach(place -> rows.add(new HitRow(document, place, 0)));
        });
        return rows;
    }
}
