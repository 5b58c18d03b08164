// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Figures from the window: what is asked, the preview, the clipboard. */
package org.isnad.ui.annotator.figure;
