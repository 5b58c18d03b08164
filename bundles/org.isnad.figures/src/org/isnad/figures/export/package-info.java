// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Figures as formats of export: what a user may choose about them, and one file a document. */
package org.isnad.figures.export;
