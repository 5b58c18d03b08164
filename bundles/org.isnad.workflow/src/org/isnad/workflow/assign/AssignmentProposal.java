// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who would get what, before anything is written.
 *
 * @param rows one for each document, sorted by id
 */
public record AssignmentProposal(List<Row> rows) {
	/**
	 * One document.
	 *
	 * @param annotators who is to annotate it, sorted
	 * @param begun those of them who have begun already and keep it for that
	 */
	public record Row(String document, int length, List<String> annotators, Set<String> begun) {
	}

	/**
	 * What one annotator would have to do in all.
	 *
	 * @param characters the lengths of the documents, in UTF-16 code units
	 * @param shared how many of the documents others annotate too
	 */
	public record Load(int documents, long characters, int shared) {
		private Load plus(Row row) {
			return new Load(documents + 1, characters + row.length(), shared + (row.annotators().size() > 1 ? 1 : 0));
		}
	}

	/** Copies the list. */
	public AssignmentProposal {
		rows = List.copyOf(rows);
	}

	/** What each of the annotators would have to do, in their order; those who get nothing too. */
	public Map<String, Load> loads(List<String> annotators) {
		Map<String, Load> loads = new LinkedHashMap<>();
		annotators.forEach(annotator -> loads.put(annotator, new Load(0, 0, 0)));
		for (Row row : rows) {
			row.annotators().forEach(annotator -> loads.compute(annotator, (any, load) -> (load == null ? new Load(0, 0, 0) : load).plus(row)));
		}
		return Collections.unmodifiableMap(loads);
	}

	/** How many documents several annotators would annotate. */
	public int shared() {
		return (int) rows.stream().filter(row -> row.annotators().size() > 1).count();
	}
}
