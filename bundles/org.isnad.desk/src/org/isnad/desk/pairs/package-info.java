// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Which pairs of claims an annotator is shown, from where, and what the ranking misses. */
package org.isnad.desk.pairs;
