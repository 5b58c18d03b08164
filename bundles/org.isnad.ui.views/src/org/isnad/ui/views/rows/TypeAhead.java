// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

/** The letters that were typed without a pause. */
final class TypeAhead {
    private static final int PAUSE = 1000;

    private final StringBuilder typed = new StringBuilder();
    private int last;

    /** Adds a letter typed at the time (milliseconds of the event) and returns all since the last pause. */
    String type(char letter, int time) {
        if (time - last > PAUSE) {
            typed.setLength(0);
        }
        last = time;
        return typed.append(letter).toString();
    }
}
