// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.util.ArrayList;
import java.util.List;

/** A short list of different values in the order of their weight, as the types of a contradiction. */
public final class Ranked {
    private Ranked() {
    }

    /** The values with the one at the rank replaced, added behind the last or, where null, taken out. */
    public static List<String> with(List<String> values, int rank, String value) {
        List<String> changed = new ArrayList<>(values);
        if (rank < changed.size()) {
            changed.remove(rank);
        }
        changed.remove(value);
        if (value != null) {
            changed.add(Math.min(rank, changed.size()), value);
        }
        return changed;
    }
}
