// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Tables for spreadsheets: comma or tab separated values, one file a kind of row. */
package org.isnad.exchange.table;
