// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Finds words and phrases in the texts of a corpus as a reader would: by their folded form, so that spelling, vowel signs and
 * tatweel do not matter. Offsets are UTF-16 code units. No argument may be null unless it says so.
 */
package org.isnad.search;
