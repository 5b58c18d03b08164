// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Arabic text, and English where news mixes the two: folding with offset maps, clitics, the lexicon of reporting cues, numbers,
 * sentences and clauses.
 * Pure Java: nothing here knows of a model or of a platform. All offsets are UTF-16 code units.
 */
package org.isnad.arabic;
