// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The annotation editor: one document, its annotations, and the commands that change them.
 * <p>
 * Offsets are UTF-16 code units. Everything here belongs to the UI thread.
 */
package org.isnad.ui.annotator;
