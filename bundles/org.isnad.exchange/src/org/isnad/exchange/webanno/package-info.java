// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** WebAnno TSV, the format of WebAnno and INCEpTION, in and out. Offsets are UTF-16 code units. */
package org.isnad.exchange.webanno;
