// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.fields;

import org.isnad.scene.look.Glyph;

/** One of several values to choose from: what is stored, what is shown, a word more about it or null, a glyph or null. */
public record Choice(String value, String label, String hint, Glyph glyph) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null, null);
    }
}
