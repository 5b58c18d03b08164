// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import org.isnad.core.Layer;

/**
 * An annotation that was made under an older version of the guidelines.
 *
 * @param document the id of its document; that of the first claim for a relation
 * @param annotator whose it is
 * @param id its id
 * @param layer its layer
 * @param words its words; empty for one without
 * @param madeUnder the number of the version
 * @param concerned whether something about its layer or its tags was changed since then
 */
public record Outdated(String document, String annotator, String id, Layer layer, String words, int madeUnder, boolean concerned) {
}
