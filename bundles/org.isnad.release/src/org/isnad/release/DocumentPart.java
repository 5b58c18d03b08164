// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Map;

/**
 * What one document gives to a release.
 *
 * @param facts what is remembered of it
 * @param lines the rows of each table as lines in UTF-8; those of claims in the order of the claims
 * @param claims its claims
 * @param mentioned the ids of the sources that it names
 * @param adjudicated the annotators that its log of adjudication names
 */
record DocumentPart(DocumentFacts facts, Map<String, List<byte[]>> lines, List<ClaimNode> claims, List<String> mentioned, List<String> adjudicated) {
}
