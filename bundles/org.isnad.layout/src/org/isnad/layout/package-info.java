// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Where text, boxes, labels and arcs lie: the geometry of an annotated article as values, without a display.
 * <p>
 * Offsets are UTF-16 code units. Lengths are pixels at 100 % of the display's scale, x grows to the right and y downwards.
 * Everything here is immutable unless it says otherwise, and belongs to the thread that uses it.
 */
package org.isnad.layout;
