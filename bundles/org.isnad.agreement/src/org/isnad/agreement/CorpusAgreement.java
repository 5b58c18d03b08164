// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the annotators of a corpus did, ready to be measured in many ways. Every study has the same raters and the same documents in the
 * same order.
 *
 * @param raters    the annotators who worked on any of the documents
 * @param documents the documents that were read
 * @param studies   by what they compare: a layer such as {@code claim}, or a tag of a layer such as {@code claim.claimType}
 * @param notes     what had to be left out, and why: sentences for people, usually none
 */
public record CorpusAgreement(List<String> raters, List<AnnotatedDocument> documents, Map<String, Study> studies, List<String> notes) {
	public CorpusAgreement {
		raters = List.copyOf(raters);
		documents = List.copyOf(documents);
		studies = Collections.unmodifiableMap(new LinkedHashMap<>(studies));
		notes = List.copyOf(notes);
	}

	/** Whether any document was annotated by two of the annotators. */
	public boolean isComparable() {
		return documents.stream().anyMatch(document -> document.annotators().size() > 1);
	}
}
