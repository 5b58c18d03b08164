// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Claims in time as a picture: where each lies on an axis and in its lane, which way the relations go, drawn as SVG. */
package org.isnad.graph.time;
