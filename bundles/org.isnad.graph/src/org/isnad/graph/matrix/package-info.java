// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Who contradicts, supports or updates whom how often. */
package org.isnad.graph.matrix;
