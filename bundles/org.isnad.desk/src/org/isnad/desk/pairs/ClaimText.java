// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

/**
 * A claim and its words.
 *
 * @param document the id of its document
 * @param claim    its id
 * @param language a BCP 47 tag
 * @param words    the words
 */
public record ClaimText(String document, String claim, String language, String words) {
}
