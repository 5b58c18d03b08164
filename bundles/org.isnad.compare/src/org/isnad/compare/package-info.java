// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What several annotators did, side by side: their alignment, the differences of two of them, and the gold set that a policy
 * makes of them. Offsets are UTF-16 code units. The classes read and change the roots of a {@link org.isnad.core.CorpusStore} and so belong
 * to the one thread that edits it. No argument may be null unless it says so.
 */
package org.isnad.compare;
