// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** What a figure consists of, as values: shapes, words and icons in the order in which they are painted. Pixels, y downwards. */
package org.isnad.figures.drawing;
