// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/**
 * A relation of a claim to another claim, as it is marked beside the claim's chip.
 *
 * @param key   the relation
 * @param glyph what kind of relation
 * @param tone  its colours
 * @param text  the other document's short name, or the paragraph within this one
 */
public record SceneMark(Object key, Glyph glyph, Tone tone, String text) {
}
