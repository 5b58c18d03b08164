// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.List;

/**
 * What one set of annotations teaches.
 *
 * @param document  the id of its document
 * @param sentences the sentences that somebody has looked at
 * @param marked    what is marked in them
 */
record Lesson(String document, List<Sentence> sentences, Analysis marked) {
}
