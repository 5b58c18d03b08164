// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

/**
 * A document that nobody has annotated yet, and how much annotating it would teach.
 *
 * @param document    its id
 * @param uncertainty how unsure the model is of it, from 0 for none of these documents to 1 for that of which it is most unsure; 1 where there is no model
 * @param diversity   how unlike it is to what was annotated and to the documents before it in the order, 0 to 1
 * @param usefulness  both multiplied
 */
public record UsefulDocument(String document, double uncertainty, double diversity, double usefulness) {
}
