// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.claims;

import org.isnad.model.Claim;

/** A claim in the list: its words, the paragraph counted from 1, the name of its document where the list is that of the corpus, else null. */
record ClaimRow(Claim claim, String documentId, String documentName, int paragraph, String words) {
}
