// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Dates in Arabic and English text, as intervals of days. Offsets are UTF-16 code units; nothing here reads the clock: what is relative is
 * resolved against the date of the document that the caller gives.
 */
package org.isnad.arabic.time;
