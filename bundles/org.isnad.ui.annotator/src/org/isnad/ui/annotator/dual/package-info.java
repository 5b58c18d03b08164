// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Two articles side by side, and the relations between their claims. Other bundles reach it by
 * {@link org.isnad.ui.Documents#openPair} and {@link org.isnad.ui.PairView}.
 */
package org.isnad.ui.annotator.dual;
