// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What makes the order of letters on the screen differ from their order in the text: levels of the Unicode bidirectional
 * algorithm (UAX #9), invisible characters, and the reasons for them in words. Values only, no display.
 */
package org.isnad.ui.annotator.proof;
