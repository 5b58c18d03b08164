// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The project's own exchange format: one JSON object a line, with offsets in code points and in UTF-16. */
package org.isnad.exchange.jsonl;
