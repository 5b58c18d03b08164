// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Figures of annotated text for papers: what a figure shows, how, and the operation that writes one. Needs no display. */
package org.isnad.figures;
