// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import java.util.List;

/**
 * How documents are to be spread over annotators.
 *
 * @param annotators who is to annotate, each once; their order does not matter
 * @param overlapPercent how many percent of the documents, 0 to 100, several annotators are to annotate
 * @param overlapRaters how many annotators then annotate one, at least 2 where the share is above 0
 * @param seed the same seed gives the same assignment of the same documents
 */
public record AssignmentRequest(List<String> annotators, int overlapPercent, int overlapRaters, long seed) {
	/** Copies the list. */
	public AssignmentRequest {
		annotators = List.copyOf(annotators);
	}
}
