// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Related claims as a graph: what is in it, where it lies, how it is drawn. */
package org.isnad.graph;
