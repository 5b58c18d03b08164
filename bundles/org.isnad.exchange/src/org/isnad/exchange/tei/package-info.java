// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** TEI P5 with annotations in its stand-off section. */
package org.isnad.exchange.tei;
