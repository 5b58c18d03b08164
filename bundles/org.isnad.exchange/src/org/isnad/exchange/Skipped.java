// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

/**
 * Something that was not imported.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1, or 0 where it is the whole file
 * @param reason why, with the remedy, for a user to read; begins with the id of a rule where one was broken
 * @param unchanged whether it was left out because it is in the corpus already: then nothing is wrong
 */
public record Skipped(String file, int line, String reason, boolean unchanged) {
}
