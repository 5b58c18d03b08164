// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.List;

import org.isnad.search.Occurrence;

/**
 * What was found.
 *
 * @param documents in how many documents
 * @param notes what somebody who searches should know, such as a file that could not be read
 */
record FoundPlaces(SearchRequest request, List<Occurrence> places, int documents, List<String> notes) {
}
