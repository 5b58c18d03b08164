// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Invisible characters of direction inside a name, as they come with words copied from elsewhere. Left in what is drawn
 * they could turn the line around them; so names are drawn without them, and told to have them.
 */
final class DirectionMarks {
    private DirectionMarks() {
    }

    private static boolean isMark(int c) {
        return c == 0x061C || c >= 0x200E && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    static boolean in(String name) {
        return name.chars().anyMatch(DirectionMarks::isMark);
    }

    static String without(String name) {
        return in(name) ? name.codePoints().filter(c -> !isMark(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString() : name;
    }

    /** The marks by their names in Unicode and how often each is there, such as "U+200F ×2". */
    static String described(String name) {
        TreeMap<Integer, Integer> marks = new TreeMap<>();
        name.chars().filter(DirectionMarks::isMark).forEach(c -> marks.merge(c, 1, Integer::sum));
        return marks.entrySet().stream().map(mark -> "U+%04X".formatted(mark.getKey()) + (mark.getValue() > 1 ? " \u00d7" + mark.getValue() : "")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
