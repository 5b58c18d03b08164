// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.List;

/**
 * What a pipeline did.
 *
 * @param documents    how many documents it went through without a failure of an engine
 * @param claims       how many claims it suggests there now
 * @param attributions how many attributions
 * @param relations    how many relations
 * @param milliseconds how long it took, loading and saving included
 * @param characters   the UTF-16 code units it went through
 * @param failed       what went wrong, in the order of the documents
 */
public record SuggestResult(int documents, int claims, int attributions, int relations, long milliseconds, long characters, List<Failure> failed) {
	/**
	 * An engine failed on a document, or gave something that cannot be kept.
	 *
	 * @param document the id of the document; empty where the whole corpus was in one CAS
	 * @param engine   the engine
	 * @param reason   why, for a user to read
	 */
	public record Failure(String document, String engine, String reason) {
	}

	public SuggestResult {
		failed = List.copyOf(failed);
	}
}
