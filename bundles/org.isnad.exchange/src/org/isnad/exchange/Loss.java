// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

/**
 * Something that a format or the corpus has no place for.
 *
 * @param file the file it was in, or was to be in
 * @param what what was lost, in words
 * @param count how often
 */
public record Loss(String file, String what, int count) {
}
