// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Names of places and organisations in Arabic and English text, from tables that users extend. Offsets are UTF-16 code units. */
package org.isnad.arabic.name;
