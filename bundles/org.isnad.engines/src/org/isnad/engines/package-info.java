// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The analysis engines that ship, one class each, with their descriptors in {@code descriptors/}. */
package org.isnad.engines;
