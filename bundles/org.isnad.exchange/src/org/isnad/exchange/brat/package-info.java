// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The stand-off format of brat, in and out. */
package org.isnad.exchange.brat;
