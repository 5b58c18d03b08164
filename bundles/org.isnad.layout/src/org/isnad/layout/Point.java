// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * A corner of a path.
 */
public record Point(int x, int y) {
}
