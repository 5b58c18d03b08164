// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Who is to annotate what. */
package org.isnad.workflow.assign;
