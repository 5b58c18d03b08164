// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** What the packages of this bundle share and others need not see. */
package org.isnad.internal.arabic;
