// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** What follows from recorded relations between claims, and where they are at odds. */
package org.isnad.core.inference;
