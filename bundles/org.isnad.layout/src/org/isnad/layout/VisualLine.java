// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * One line of a block as the reader sees it.
 *
 * @param begin   offset in the block
 * @param end     offset in the block, after the space at which the line breaks
 * @param ascent  how far ink may rise above the base line, at least the style's ascent
 * @param descent how far ink may sink below it, at least the style's descent
 */
public record VisualLine(int begin, int end, int ascent, int descent) {
}
