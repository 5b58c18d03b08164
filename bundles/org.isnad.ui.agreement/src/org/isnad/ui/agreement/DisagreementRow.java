// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import org.isnad.agreement.table.Disagreement;

/**
 * A row of the list of disagreements.
 *
 * @param disagreement what it shows
 * @param index        its place in the list, which tells equal ones apart
 */
record DisagreementRow(Disagreement disagreement, int index) {
}
