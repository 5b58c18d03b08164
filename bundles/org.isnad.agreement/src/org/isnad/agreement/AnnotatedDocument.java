// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * A document as agreement sees it.
 *
 * @param id         its id
 * @param annotators who annotated it, in their order
 * @param finished   the day on which the last annotation in it was made, in UTC; null where that is not known
 */
public record AnnotatedDocument(String id, List<String> annotators, LocalDate finished) {
	public AnnotatedDocument {
		annotators = List.copyOf(annotators);
	}
}
