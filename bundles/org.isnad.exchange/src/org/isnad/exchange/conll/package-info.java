// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Columns of tokens with BIO and BIOES labels, in and out. */
package org.isnad.exchange.conll;
