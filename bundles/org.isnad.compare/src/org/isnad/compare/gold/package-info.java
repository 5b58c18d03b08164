// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Adjudication: what of several annotators' work becomes gold, by policy or by the decision of a person, with a log. Nothing here needs a
 * display. For one thread at a time.
 */
package org.isnad.compare.gold;
