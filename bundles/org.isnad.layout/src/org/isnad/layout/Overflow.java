// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * Stands for annotations that a dense line has no room for.
 *
 * @param count how many
 * @param place where their number is written
 */
public record Overflow(int count, Rect place) {
}
