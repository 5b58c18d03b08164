// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import org.isnad.model.ClaimRelation;

/** A relation in the list, with both claims in words. */
record RelationRow(ClaimRelation relation, Side first, Side second, String types, String strength, boolean problem) {

    /** One of the two claims: its words, its document's short name and the paragraph. */
    record Side(String words, String document, String paragraph) {
    }
}
