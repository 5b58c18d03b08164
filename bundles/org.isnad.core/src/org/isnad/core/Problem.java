// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

/**
 * Something that a rule of the scheme objects to.
 *
 * @param rule the id of the rule, such as E03
 * @param severity error or warning
 * @param document the id of the document, or null where it is about none
 * @param annotator whose annotations it is about
 * @param id the id of the element, or null
 * @param message what is wrong and what to do, for a user
 * @param offset where in the text, as a UTF-16 offset, or -1
 */
public record Problem(String rule, Severity severity, String document, String annotator, String id, String message, int offset) {
}
