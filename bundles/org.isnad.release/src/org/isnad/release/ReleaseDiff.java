// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;

/**
 * What is different between two releases.
 *
 * @param versionBefore the version of the first, or null where it names none
 * @param versionAfter the version of the second, or null
 * @param tables every table that is in one of them, documents first
 * @param agreement what changed of the agreement
 * @param breaking what may break a program or an experiment that used the first
 * @param additions what is there in the second alone: tables, keys, tags
 * @param level how large the step is
 * @param proposedVersion the version that the second should have
 */
public record ReleaseDiff(String versionBefore, String versionAfter, List<TableDiff> tables, List<AgreementDiff> agreement, List<DiffNote> breaking, List<DiffNote> additions, Level level,
		String proposedVersion) {
	/** How large a step is, in the words of semantic versioning. */
	public enum Level {
		/** Nothing is different. */
		NONE,
		/** Annotations were corrected. */
		PATCH,
		/** Something was added. */
		MINOR,
		/** What worked with the first may not work with the second. */
		MAJOR
	}

	/**
	 * A figure of agreement in both.
	 *
	 * @param layer the layer or layer and tag
	 * @param measure the measure, with its label if it has one
	 * @param before its value, or null where it was not measured
	 * @param after its value, or null
	 */
	public record AgreementDiff(String layer, String measure, Double before, Double after) {
	}

	/** Keeps copies of the lists. */
	public ReleaseDiff {
		tables = List.copyOf(tables);
		agreement = List.copyOf(agreement);
		breaking = List.copyOf(breaking);
		additions = List.copyOf(additions);
	}
}
