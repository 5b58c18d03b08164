// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import org.isnad.search.Occurrence;

/**
 * A line of the list: a hit, or the article that the ones below it are in.
 *
 * @param document the id of the article
 * @param place the hit; null for a heading
 * @param count of a heading how many hits it has; else 0
 */
record HitRow(String document, Occurrence place, int count) {
    boolean isHeading() {
        return place == null;
    }
}
