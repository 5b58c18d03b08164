// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

/**
 * A claim as far as splits and pairs are concerned.
 *
 * @param id its id
 * @param document the number of its document
 * @param documentId the id of its document
 * @param event the event that it is about, or null
 * @param source the entity that it is attributed to, the innermost where there are several, or null
 * @param text its words, kept even where the release leaves them out
 * @param correction what it should say, or null
 */
record ClaimNode(String id, int document, String documentId, String event, String source, String text, String correction) {
}
