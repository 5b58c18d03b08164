// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** CoNLL-U, the format of Universal Dependencies, in and out. */
package org.isnad.exchange.conllu;
