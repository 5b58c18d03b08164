// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Documents and annotations in and out: the operations, and what a format has to be. Offsets are UTF-16 code units unless a name says code point. */
package org.isnad.exchange;
