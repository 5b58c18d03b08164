// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Finding words and places in an article. Offsets are UTF-16 code units.
 */
package org.isnad.ui.annotator.find;
