// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Map;

/**
 * What a release remembers of a document once its rows are written.
 *
 * @param id its id
 * @param sha256 the hash of its text
 * @param length the length of its text in code points
 * @param date when it was published, or null
 * @param outlet who published it, or null
 * @param language its language
 * @param entities the sources that its attributions name
 * @param signature what its text is recognised by where it occurs almost the same again
 */
record DocumentFacts(String id, String sha256, int length, String date, String outlet, String language, List<String> entities, MinHash signature) {
	/** The same with names that are kept once for all documents. */
	DocumentFacts sharing(Map<String, String> names) {
		return new DocumentFacts(id, sha256, length, shared(names, date), shared(names, outlet), shared(names, language), entities.stream().map(each -> shared(names, each)).toList(), signature);
	}

	private static String shared(Map<String, String> names, String name) {
		return name == null ? null : names.computeIfAbsent(name, each -> each);
	}
}
