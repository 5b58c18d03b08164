// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import org.isnad.search.HitOrder;
import org.isnad.search.Query;

/**
 * What is asked for.
 *
 * @param text the query as it was written
 */
record SearchRequest(String text, Query query, SearchFilter filter, HitOrder order) {
}
