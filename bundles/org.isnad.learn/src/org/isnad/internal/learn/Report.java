// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.List;

/**
 * Who says what in which words.
 *
 * @param cue         the words of saying
 * @param source      who says it, or null where the text does not tell here
 * @param contents    what is said; at least one
 * @param probability how sure the learner is that these belong together, 0 to 1
 */
record Report(Marked cue, Marked source, List<Marked> contents, double probability) {
}
