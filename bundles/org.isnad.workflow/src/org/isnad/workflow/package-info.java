// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** How far the work on documents has come: states, finishing, what is next, progress. */
package org.isnad.workflow;
