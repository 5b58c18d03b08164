// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import org.isnad.search.Occurrence;

/**
 * A found annotation before and after a change.
 *
 * @param before the name of the value it has
 * @param after the name of the value it would have
 * @param reason why it stays as it is; null where it is changed
 */
record RetypeRow(Occurrence place, String before, String after, String reason) {
}
