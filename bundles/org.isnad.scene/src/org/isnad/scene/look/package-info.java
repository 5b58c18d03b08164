// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The look as values: named colours, pairs of ink and fill, drawn glyphs. */
package org.isnad.scene.look;
