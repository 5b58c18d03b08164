// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Plain text. */
package org.isnad.exchange.text;
