// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Who the sources of a document are. */
package org.isnad.engines.sources;
