// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Claims of a whole corpus against each other: which may contradict, update, repeat or support which. */
package org.isnad.engines.claims;
