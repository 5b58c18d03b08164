// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

/**
 * Something wrong in a mapping.
 *
 * @param line    its line, from 1
 * @param message cause and remedy, for a user to read
 */
public record MappingProblem(int line, String message) {
}
