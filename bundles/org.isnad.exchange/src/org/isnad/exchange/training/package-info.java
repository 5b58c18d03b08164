// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The shapes in which training scripts take data: PURE (SciERC), DocRED, CheckThat!, pairs for natural language inference. */
package org.isnad.exchange.training;
