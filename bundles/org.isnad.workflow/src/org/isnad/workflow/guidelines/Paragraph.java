// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One block of a guideline text as it is shown.
 *
 * @param kind what it is
 * @param depth the level of a heading from 1, the depth of an item from 0; 0 else
 * @param marker what stands before an item: a bullet or its number; empty else
 * @param runs its words
 */
public record Paragraph(Kind kind, int depth, String marker, List<Run> runs) {
	/** What a block is. */
	public enum Kind {
		/** A heading. */
		HEADING,
		/** Running text. */
		TEXT,
		/** An item of a list, or what follows it there. */
		ITEM,
		/** A quotation. */
		QUOTE,
		/** Lines that stay as they are. */
		CODE,
		/** A line across. */
		RULE
	}

	/** Words of one look. */
	public record Run(String text, boolean strong, boolean emphasis, boolean code, String link) {
	}

	/** Copies the list. */
	public Paragraph {
		runs = List.copyOf(runs);
	}

	/** The words without their looks. */
	public String text() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
