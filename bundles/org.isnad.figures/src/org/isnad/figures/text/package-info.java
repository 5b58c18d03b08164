// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Text shaped without a display: the measures that the layout asks for, and the glyphs that figures draw. */
package org.isnad.figures.text;
