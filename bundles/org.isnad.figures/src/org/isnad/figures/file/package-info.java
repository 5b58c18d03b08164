// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Writes what is painted as SVG, PNG and PDF. Every writer streams: it holds a strip of a figure at a time. */
package org.isnad.figures.file;
