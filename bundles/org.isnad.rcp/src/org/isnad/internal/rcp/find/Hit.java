// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.find;

import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;

/**
 * Something that can be found by its words.
 *
 * @param text what is shown
 * @param detail where it is, shown in muted ink
 * @param key the text folded for comparison
 * @param open shows it; on the UI thread
 */
record Hit(Glyph glyph, Token ink, String text, String detail, String key, Runnable open) {
}
