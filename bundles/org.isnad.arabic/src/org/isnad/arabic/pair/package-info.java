// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Pairs of sentences: what they share, what sets them against each other, and a judgement with its reasons. */
package org.isnad.arabic.pair;
