// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** What formats with one file a document have in common: files as text, tokens, rows of a document, what stands beside the files. */
package org.isnad.exchange.standoff;
