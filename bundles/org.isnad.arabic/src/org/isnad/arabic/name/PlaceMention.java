// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

/**
 * A place in a text.
 *
 * @param begin first UTF-16 unit, behind any proclitic
 * @param end   the unit after the last
 * @param name  its common name where a gazetteer has it, else the words as they stand
 * @param known whether a gazetteer has it
 */
public record PlaceMention(int begin, int end, String name, boolean known) {
}
