// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a release holds.
 *
 * @param path its folder
 * @param documents how many documents
 * @param splits how many documents (claims, where those are split) are in each split, in the order train, validation, test, or all
 * @param components how many connected components the splits were made from
 * @param remarks what a user should know: why the data were not split, what was left out
 * @param version the version of the release
 * @param verification what came of verifying it, or null before that was done
 */
public record ReleaseResult(Path path, int documents, Map<String, Integer> splits, int components, List<String> remarks, String version, VerificationResult verification) {
	/** Keeps copies of the collections. */
	public ReleaseResult {
		splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
		remarks = List.copyOf(remarks);
	}

	ReleaseResult verified(VerificationResult result) {
		return new ReleaseResult(path, documents, splits, components, remarks, version, result);
	}
}
